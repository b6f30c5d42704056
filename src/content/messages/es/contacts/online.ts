import type { Catalogue } from '../../catalogue.ts';
import type { onlineWords as words } from '../../en/contacts/online.ts';

export const onlineWords: Pick<Catalogue['contacts']['entries'], keyof typeof words> = {
  'uscis-online-account': {
    name: 'Cuenta de USCIS en línea',
    purpose:
      'Estatus del caso, avisos y mensajes seguros sobre un caso. USCIS la prefiere para preguntas sobre un caso.',
    who: 'Solicitantes, peticionarios y sus representantes. Un caso presentado en papel se puede agregar con su número de recibo.',
    hours: '',
    have: 'Número de recibo, y el correo electrónico de la cuenta.',
    say: 'Nombre el formulario, el número de recibo, el día de presentación, cuál es el problema, y qué pide que haga USCIS. Guarde una copia del mensaje y de la respuesta.',
    notes: [
      'Las personas con protección T, U o VAWA, o con una exención por abuso (I-751), pueden escribir aquí por su cuenta. Antes de responder, USCIS las llama para preguntar quiénes son. Use un dispositivo, un correo electrónico y un teléfono que nadie más pueda abrir; si ninguna llamada es segura para usted, no escriba aquí.',
      'Según un texto sin fecha, con una cuenta se puede escribir sobre un caso que se presentó en ella o que está vinculado a ella. No se pudo confirmar si se puede para todos los formularios: si no hay lugar para un mensaje, llame.',
    ],
  },
  'uscis-web-form': {
    name: 'Formulario web de USCIS para dificultades con la cuenta',
    purpose: 'Una contraseña perdida, una cuenta bloqueada, un código que no llega.',
    who: 'Cualquier persona, con cuenta de USCIS en línea o sin ella; no hace falta iniciar sesión.',
    hours: ({ amount }) =>
      `Las respuestas llegan por correo electrónico o por teléfono, en general en un plazo de ${amount('account-help-answer')}.`,
    have: 'El correo electrónico de la cuenta.',
    say: 'Describa solo la dificultad con la cuenta.',
    notes: [
      'Quienes responden no pueden hablar de un caso, porque el formulario está fuera de la cuenta segura.',
    ],
  },
  'uscis-emma': {
    name: 'Emma, la asistente virtual de USCIS',
    purpose: 'Preguntas generales; puede comunicarle por chat con un agente en vivo.',
    who: 'Cualquier persona, en inglés o español. En las páginas de USCIS elija "Ask Emma" ("Pregúntele a Emma").',
    hours: 'La asistente responde de día y de noche; los agentes en vivo tienen horario.',
    have: 'Número de recibo, si hace falta un agente en vivo.',
    say: 'Escriba "expedite" para una solicitud de procesamiento expedito. Pida un agente en vivo cuando las respuestas no sirvan, y guarde una copia del chat.',
    notes: [],
  },
  'uscis-e-request': {
    name: 'e-Request de USCIS',
    purpose:
      'Una solicitud de servicio en línea: un caso fuera del tiempo normal de procesamiento, un aviso, una tarjeta o un documento que no llegó, un error tipográfico, un acomodo para una cita.',
    who: 'Solicitantes, peticionarios y sus representantes. No para un cambio de dirección en un caso T, U o VAWA.',
    hours: '',
    have: 'Número de recibo, día de presentación, número del formulario, y la dirección que tiene USCIS.',
    say: 'Elija el tipo de problema que corresponde, y guarde el número de la solicitud de servicio: prueba que se preguntó a USCIS.',
    notes: [
      ({ has, amount }) =>
        has('service-request-goal')
          ? `La meta de USCIS es responder en un plazo de ${amount('service-request-goal')}; no es una obligación.`
          : 'Anote para cuándo dice la página que debe llegar una respuesta.',
    ],
  },
  'uscis-my-appointment': {
    name: 'My Appointment (citas) de USCIS',
    purpose:
      'Pedir una cita en una oficina local, para lo que exige que una persona esté allí: un sello como prueba de estatus, un permiso adelantado de viaje (advance parole) de emergencia, prueba de un estatus que concedió un juez de inmigración.',
    who: 'Cualquier persona que lo necesite. Las oficinas locales no atienden a nadie sin cita.',
    hours: '',
    have: 'Número de recibo o Número A, y lo que prueba la emergencia si la hay.',
    say: 'Diga qué necesita y para qué día. Si la página no puede ayudar, llame al Centro de Contacto de USCIS.',
    notes: [
      'Lleve los formularios, la tarifa, las fotografías y las pruebas que corresponden al servicio. El día de la cita, mire en la página “USCIS Office Closings” si la oficina está abierta.',
      'Una cita de datos biométricos no se hace aquí: se cambia en la cuenta de USCIS en línea, con una buena razón y antes del día de la cita; cuando ese día ya pasó, solo con una llamada al Centro de Contacto de USCIS.',
      ({ amount }) =>
        `Si usted tiene una orden de remoción (deportación), o lleva en el país menos de ${amount('visit-risk')}, hable con un abogado antes de ir a una oficina.`,
    ],
  },
  'uscis-case-status': {
    name: 'Case Status Online (estatus del caso) de USCIS',
    purpose: 'Lo último que hizo USCIS en el caso.',
    who: 'Cualquier persona que tenga el número de recibo.',
    hours: '',
    have: 'Número de recibo: tres letras y diez dígitos, escrito sin guiones.',
    say: '',
    notes: [
      'Guarde o imprima la página con la fecha: apoya una solicitud de ayuda posterior.',
      'Quien conoce el número de recibo ve lo mismo que usted, y la página queda en el historial del navegador. En un caso T, U, VAWA, de asilo o de refugio, mire solo desde un dispositivo que nadie más pueda revisar, y no guarde nada allí.',
    ],
  },
  'uscis-processing-times': {
    name: 'Check Case Processing Times (tiempos de procesamiento) de USCIS',
    purpose: 'Si el caso está fuera del tiempo publicado, y el primer día en que se puede preguntar a USCIS.',
    who: 'Cualquier persona; se piden el formulario, la categoría y la oficina.',
    hours: '',
    have: 'Número del formulario, categoría, oficina, y la fecha de recibo del aviso.',
    say: ({ amount }) =>
      `Escriba la fecha de recibo en "When can I ask about my case?" y anote la fecha de consulta del caso que da la página. El tiempo en que se termina el ${amount('published-time-share')} de los casos, en la misma página, es otro número y no cuenta.`,
    notes: [
      ({ amount }) =>
        `Si el formulario no está en la página, cuenta un plazo de ${amount('unpublished-time')} desde la fecha de recibo.`,
      'Algunas solicitudes tienen sus propios tiempos en la página sobre casos fuera del tiempo normal de procesamiento: peticiones H-2A, renovaciones de DACA y permisos de trabajo (EAD) basados en asilo de la clase Rosario.',
      'USCIS explica cómo cuenta en la página “Frequently Asked Questions About Processing Times”.',
    ],
  },
  'uscis-expedite': {
    name: 'Solicitudes de procesamiento expedito de USCIS',
    purpose: 'Qué acepta USCIS como razón para decidir un caso antes, y cómo pedirlo.',
    who: 'Cualquier persona con un caso pendiente que entre en uno de los criterios.',
    hours: '',
    have: 'Número de recibo, y papeles que prueben la razón.',
    say: 'Pídalo por mensaje seguro en la cuenta de USCIS en línea, por teléfono o por medio de Emma, con la palabra "expedite". Nombre el criterio y diga qué papeles lo prueban.',
    notes: [
      'Si se puede comprar el procesamiento prioritario (premium processing), USCIS no considera una solicitud de procesamiento expedito gratuita, salvo de organizaciones sin fines de lucro que el IRS ha designado.',
      'Solo USCIS decide. El Ombudsman no puede ayudar una vez que USCIS ha dicho que no.',
    ],
  },
  'uscis-change-of-address': {
    name: 'Cambio de dirección en USCIS',
    purpose: 'Comunicar a USCIS una dirección nueva, para cada caso pendiente.',
    who: ({ amount }) =>
      `Toda persona que se mude, en un plazo de ${amount('address-change')}. Las personas con casos T, U o VAWA tienen su propio procedimiento.`,
    hours: '',
    have: 'Los números de recibo de todos los casos pendientes, la dirección anterior y la nueva.',
    say: 'Agregue cada número de recibo: un cambio sin él no llega a ese caso. Después verifique que la cuenta muestra la dirección nueva.',
    notes: [
      'Nunca comunique una dirección nueva a un lockbox.',
      'En un caso T, U o VAWA no use la página común: llame al Centro de Contacto de USCIS o envíe un mensaje seguro, o haga que su abogado escriba a la línea directa del caso. Algunas personas usan la dirección de su abogado como dirección segura.',
    ],
  },
  'uscis-section-508': {
    name: 'Coordinador de la Sección 508 de USCIS (accesibilidad)',
    purpose:
      'Quejas de que una página o un documento de USCIS no se puede usar con tecnología de asistencia.',
    who: 'Cualquier persona a quien una página o un documento así le impide el acceso.',
    hours: '',
    have: 'La dirección de la página, y la tecnología de asistencia que usted usa.',
    say: 'Diga qué intentó hacer y qué pasó.',
    notes: ['Aquí no se responden preguntas sobre un caso.'],
  },
};
