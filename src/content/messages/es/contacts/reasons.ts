import type { Catalogue } from '../../catalogue.ts';

/** Why a contact is named for a case, and what is said besides; the ids are those of the routing rows. */
export const reasons: Catalogue['contacts']['reasons'] = {
  'address-confidential':
    'USCIS no tiene esta dirección. En un caso protegido como este, no use la página común: llame, responda las preguntas sobre quién es usted, y haga que la cambien primero, porque las respuestas van por correo postal a la dirección que tiene USCIS.',
  'address-unsaid':
    'USCIS no tiene esta dirección, y no se ha dicho si la ley protege este caso. Si se trata de T, U, VAWA o de una exención por abuso (I-751), la dirección se cambia aquí y no en la página común.',
  'address-page-unsaid':
    'Solo para quien tenga la seguridad de que no tiene ni tuvo nunca un caso T, U o VAWA ni una exención por abuso (I-751), tampoco por medio de un familiar.',
  'address-differs': 'USCIS no tiene esta dirección. Corríjala primero, para cada caso pendiente.',
  'decision-is-appealed':
    'Una decisión se cambia solo con una apelación o una moción. El aviso nombra el formulario, el lugar y el plazo, que sigue corriendo: consulte primero con un abogado. Esta línea puede decir qué formulario es, pero no decide.',
  'expedite-denied':
    'Solo USCIS decide sobre las solicitudes de procesamiento expedito, y ha dicho que no. Esta página dice qué acepta.',
  'third-party-mistake':
    'El Ombudsman no puede corregir lo que un abogado, un oficial escolar u otra persona hizo mal. USCIS tiene el expediente: pregunte qué necesita todavía.',
  'no-advice':
    'Nadie en este directorio da asesoría legal. Para preguntas generales está Emma; las páginas de USCIS tienen una sección "Find Legal Services" ("Encuentre Servicios Legales") dentro de "Avoid Scams" ("Evite las Estafas").',
  'still-with-uscis': 'El caso mismo sigue en USCIS, y las preguntas sobre él se responden allí.',
  'other-agency':
    'Ni USCIS ni su Ombudsman pueden actuar por otra agencia. La oficina de un representante o senador en el Congreso puede preguntar también a otras agencias.',
  'border-inspection':
    'Solo si se trató de la inspección en la frontera: eso lo hace la Oficina de Aduanas y Protección Fronteriza de Estados Unidos (CBP), no USCIS.',
  'uscis-as-well': 'Solo si hay también un caso en USCIS: esta línea no responde por otras agencias.',
  'no-receipt-notice': ({ amount }) =>
    `No llegó ningún aviso de recibo, y no hay número de recibo que otros pudieran buscar. Cuando haga más de ${amount('lockbox-receipt')} de la entrega, o del cobro de la tarifa, se puede preguntar al lockbox.`,
  'no-receipt-unsaid': ({ amount }) =>
    `No en un caso T, U o VAWA, que no está en ningún lockbox: para uno así, pregunte al Centro de Contacto de USCIS. En cualquier otro, cuando haga más de ${amount('lockbox-receipt')} de la entrega, o del cobro de la tarifa, se puede preguntar al lockbox.`,
  'no-receipt-confidential':
    'No llegó ningún aviso de recibo. En un caso T, U o VAWA el lockbox no sabe de él: pregunte aquí, y dé el día y la prueba de la entrega.',
  'hotline-no-receipt': ({ amount }) =>
    `No llegó ningún aviso de recibo. En un caso T, U o VAWA se pregunta a la línea directa, no al lockbox, pasado un plazo de ${amount('hotline-no-receipt')} desde la presentación (sin confirmar). Dé el Número A, el nombre completo y la fecha de nacimiento, con una copia del Formulario G-28.`,
  'hotline-address':
    'USCIS no tiene esta dirección. El abogado o representante acreditado hace que la cambien aquí, para cada número de recibo, y no en la página común.',
  'vawa-by-hotline':
    'Los abogados y representantes acreditados tienen que preguntar por esta línea directa en casos VAWA.',
  'waiver-by-hotline':
    'Los abogados y representantes acreditados tienen que preguntar por una línea directa también en casos de exención por abuso (I-751). No se pudo confirmar cuál los atiende: mire primero la página.',
  't-u-by-hotline':
    'Los abogados y representantes acreditados tienen que preguntar por esta línea directa en casos T y U.',
  'u-at-nebraska':
    'Para abogados y representantes acreditados cuyo caso U tiene el Centro de Servicio de Nebraska; verifique primero la dirección.',
  'u-at-nebraska-by-post':
    'Solo si el Centro de Servicio de Nebraska tiene el caso U. No acepta correo electrónico de un peticionario: escriba una carta con firma original. La dirección es de 2017; verifíquela antes de enviar nada.',
  refugee:
    'Quien solicita refugio tiene un buzón propio. Escriba desde el correo electrónico que está registrado en el caso.',
  'refugee-status': 'El centro de la región puede decir el estatus de un caso de refugio en el extranjero.',
  military: 'Hay una línea para militares, veteranos y sus familias.',
  adoption: 'Las peticiones de adopción con un número de caso que empieza con SIM tienen una línea propia.',
  premium:
    'Un caso con procesamiento prioritario (premium processing) tiene un contacto propio, que se nombra en su aviso de recibo.',
  'expedite-approved':
    'La solicitud de procesamiento expedito se aprobó: pregunte, por el medio en que se hizo, qué ha sido de ella.',
  expedite:
    'Las razones que acepta USCIS, y cómo pedirlo. La oficina puede mirar una solicitud de ayuda solo después de eso.',
  'expedite-urgent':
    'Se puede hacer hoy: pedir a USCIS que decida antes, si el caso entra en una de sus razones. Una solicitud de ayuda al Ombudsman no detiene una audiencia ni un cumpleaños.',
  'congress-urgent': ({ amount }) =>
    `Se puede hacer hoy, y no hace falta esperar: una oficina del Congreso puede preguntar a USCIS de inmediato. Lo que cuesta: después de una consulta así, el Ombudsman no atiende ninguna solicitud de ayuda durante ${amount('congressional-wait')}.`,
  'look-first': 'Antes de preguntar, mire qué fue lo último que hizo USCIS.',
  'inquiry-date': 'Mire desde qué día acepta USCIS una pregunta sobre este caso, y anote ese día.',
  'account-first':
    'Un mensaje seguro es la mejor manera de preguntar sobre este caso, y deja prueba de que usted preguntó.',
  'service-request':
    'Una solicitud de servicio va a la oficina que tiene el caso, y tiene un número que lo prueba.',
  'service-request-late':
    'Una solicitud de servicio va a la oficina que tiene el caso, y tiene un número que lo prueba. Sobre un retraso se acepta a partir de la fecha de consulta del caso.',
  call: 'Si escribir no ayudó, llame y pida el número de la solicitud de servicio.',
  'call-unsaid-attorney':
    'No se ha dicho si la ley protege a este cliente. En un caso T, U o VAWA, o con una exención por abuso (I-751), esta línea no responde a abogados: tienen que usar las líneas directas.',
  'hotline-unsaid':
    'Solo si la ley protege a este cliente en un caso así: entonces los abogados y representantes acreditados tienen que preguntar por esta línea directa.',
  'call-tty': 'Lo mismo por teléfono de texto.',
  'call-from-abroad': 'El número para quien llama desde fuera de Estados Unidos.',
  'office-abroad':
    'Si una oficina de USCIS en el extranjero tiene el caso, se le puede preguntar directamente.',
  'general-questions': 'Para preguntas generales, y para un agente en vivo por chat.',
  appointment:
    'Para lo que exige que una persona esté allí, como un permiso adelantado de viaje (advance parole) de emergencia o un sello.',
  'send-now': 'El caso puede ir ahora al Ombudsman de CIS por este medio.',
  'send-later': 'El próximo paso, cuando se haya preguntado a USCIS y haya terminado el plazo de espera.',
  'trouble-with-form': 'Si el formulario o el portal no funciona.',
  'congress-asked':
    'Esta oficina ya ha preguntado a USCIS. Pregúntele qué respondió USCIS antes de que alguien pregunte de nuevo.',
  parallel: ({ amount }) =>
    `Un camino más, además de todos los otros. Después de su consulta el Ombudsman espera ${amount('congressional-wait')}; por eso, decida a quién pide ayuda primero.`,

  'keep-fresh': ({ has, amount }) =>
    has('uscis-contact-recent')
      ? `Para su próximo contacto: la oficina quiere que se haya preguntado a USCIS en los últimos ${amount('uscis-contact-recent')}; pregunte de nuevo antes de que termine ese plazo, y guarde la prueba.`
      : 'Siga preguntando a USCIS mientras la oficina tiene la solicitud de ayuda.',
  'care-identity': ({ amount }) =>
    `Puede llamar por su cuenta, desde un teléfono que nadie más pueda revisar. Tenga delante el aviso de recibo y las copias para las preguntas sobre quién es usted. Antes de cualquier visita en persona: con una orden de remoción (deportación), o con menos de ${amount('visit-risk')} en el país, hable primero con un abogado.`,
  'care-telephone':
    'Llame desde un teléfono que nadie más pueda revisar: una llamada puede quedar en una lista de llamadas o en una factura.',
  'care-account-call':
    'Puede escribir por su cuenta, desde un dispositivo y una cuenta que nadie más pueda abrir. Después USCIS llama para preguntar quién es usted: si ninguna llamada es segura para usted, no escriba aquí.',
  'care-account': 'Use un dispositivo, una cuenta y un buzón que nadie más pueda abrir.',
  'care-status':
    'Con cuidado: quien ve la pantalla, o conoce el número de recibo, ve lo mismo. Use un dispositivo que nadie más pueda revisar.',
  'care-mailbox':
    'Lo que se envía y se responde aquí queda en un buzón o en un navegador: use los que nadie más pueda abrir.',
};
