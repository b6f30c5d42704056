import type { Catalogue } from '../catalogue.ts';
import { of } from './voice.ts';

const same = (sentence: string) => () => sentence;
const cameBack = (from: string | undefined) => (from === undefined ? '' : ` Esto cambia el ${from}.`);

/** The words of every rule. */
export const rules: Catalogue['rules'] = {
  'section-5-person': {
    title: 'La persona correcta en la sección 5',
    wording:
      'La sección 5 nombra a quien firmó el formulario de USCIS como solicitante o peticionario, nunca al beneficiario, al abogado ni al representante acreditado.',
    met: same('La sección 5 nombrará a quien firmó el formulario de USCIS, como pide la oficina.'),
    notMet: same(
      'La sección 5 del Formulario DHS 7001 tiene que nombrar a quien firmó el formulario de USCIS como solicitante o peticionario. Allí no se puede nombrar al beneficiario: el peticionario tiene que hacer la solicitud de ayuda, o estar de acuerdo con ella.',
    ),
    unknown: 'No se sabe si la persona de la sección 5 firmó el formulario de USCIS.',
  },
  consent: {
    title: 'Consentimiento por escrito',
    wording:
      'Quien ayuda a preparar una solicitud de ayuda, sin ser abogado ni representante acreditado, incluye el consentimiento por escrito del solicitante o peticionario, para este formulario y este asunto.',
    met: of(
      'Usted ha dado su consentimiento por escrito, para este formulario y este asunto.',
      (p) => `${p.who} ha dado su consentimiento por escrito, para este formulario y este asunto.`,
    ),
    notMet: of(
      'Otra persona prepara la solicitud de ayuda. Por eso la oficina necesita el consentimiento por escrito de usted, para este formulario y este asunto.',
      (p) =>
        `Otra persona prepara la solicitud de ayuda. Por eso la oficina necesita el consentimiento por escrito ${p.of}, para este formulario y este asunto.`,
    ),
    unknown: 'No se sabe quién prepara la solicitud de ayuda, ni si hay consentimiento por escrito.',
  },
  'g-28': {
    title: 'Formulario G-28',
    wording:
      'Un abogado o representante acreditado incluye una copia del Formulario G-28 que consta en USCIS para el formulario en cuestión.',
    met: same('En USCIS consta un Formulario G-28 para este formulario, y hay una copia a mano.'),
    notMet: same(
      'Un abogado o representante acreditado tiene que adjuntar el Formulario G-28 que consta en USCIS para este mismo formulario.',
    ),
    unknown: 'No se sabe si en USCIS consta un Formulario G-28 para este formulario.',
  },
  'address-matches-uscis': {
    title: 'La dirección que tiene USCIS',
    wording:
      'Quien tiene, o alguna vez pidió, protección T, U, VAWA, de asilo o de refugio y no tiene abogado ni representante acreditado da la dirección que consta en los sistemas de USCIS.',
    met: same('La dirección es la que tiene USCIS, de modo que la oficina puede escribir a ella.'),
    notMet: same(
      'La ley mantiene confidencial este caso: sin abogado ni representante acreditado, la oficina escribe solo por correo postal, y solo a la dirección que tiene USCIS. Cambie primero la dirección en USCIS.',
    ),
    unknown: 'No se sabe si la ley protege este caso, ni si la dirección es la que tiene USCIS.',
  },
  'uscis-asked': {
    title: 'Primero USCIS',
    wording: 'Se pide ayuda a USCIS antes de pedirla al Ombudsman de CIS.',
    met: same('Primero se pidió ayuda a USCIS.'),
    notMet: same('Todavía no se ha preguntado a USCIS. La oficina quiere que usted pida ayuda allí primero.'),
    unknown: 'No se sabe si se ha preguntado a USCIS.',
  },
  'uscis-contact-recent': {
    title: 'Un contacto reciente con USCIS',
    wording: ({ amount }) =>
      `Se contactó a USCIS por el problema en los últimos ${amount('uscis-contact-recent')}.`,
    met: ({ until, amount }) =>
      `Se contactó a USCIS en los últimos ${amount('uscis-contact-recent')}.${until === undefined ? '' : ` Ese contacto cuenta hasta el ${until}.`}`,
    notMet: ({ amount }) =>
      `No se ha contactado a USCIS por esto en los últimos ${amount('uscis-contact-recent')}. La oficina quiere un contacto en ese tiempo, y ${amount('uscis-time-to-act')} para que USCIS actúe.`,
    unknown: 'No se sabe cuándo se contactó a USCIS por esto.',
  },
  'uscis-time-to-act': {
    title: 'Tiempo para que USCIS actúe',
    wording: ({ amount }) =>
      `Se ha dado a USCIS un plazo de al menos ${amount('uscis-time-to-act')} para resolver el problema.`,
    met: ({ amount }) => `USCIS ha tenido al menos ${amount('uscis-time-to-act')} para resolver el problema.`,
    notMet: ({ from, amount }) =>
      `USCIS todavía no ha tenido ${amount('uscis-time-to-act')} para resolver el problema.${cameBack(from)}`,
    unknown: 'No se sabe desde cuándo conoce USCIS el problema.',
  },
  'congressional-inquiry': {
    title: 'Espera después de una consulta del Congreso',
    wording: ({ amount }) =>
      `Hace al menos ${amount('congressional-wait')} que un representante en el Congreso hizo una consulta a USCIS, si la hizo.`,
    met: ({ amount }) =>
      `Ninguna consulta del Congreso a USCIS es de hace menos de ${amount('congressional-wait')}.`,
    notMet: ({ from, amount }) =>
      `Una oficina del Congreso preguntó a USCIS por esto. Después de eso el Ombudsman de CIS espera ${amount('congressional-wait')}, y ese plazo no ha terminado.${cameBack(from)}`,
    unknown: 'No se sabe si una oficina del Congreso preguntó a USCIS por esto, ni cuándo.',
  },
  'delay-filing': {
    title: 'Un formulario que se retrasa',
    wording: 'Un retraso se refiere a un formulario que se presentó a USCIS.',
    met: same('El retraso se refiere a un formulario que se presentó a USCIS.'),
    notMet: same(
      'No se nombra ningún formulario presentado a USCIS; por eso no hay tiempo que comparar con el publicado.',
    ),
    unknown: 'No se sabe qué formulario se retrasa.',
  },
  'processing-time': {
    title: 'Fuera del tiempo de procesamiento',
    wording: ({ amount }) =>
      `Ha llegado la fecha de consulta del caso; o, si USCIS no publica ningún tiempo para el formulario, se ha cumplido un plazo de ${amount('unpublished-time')} desde la fecha de recibo; o ha vencido un plazo fijado por ley (Formulario N-400: ${amount('n-400-decision')} después del examen; Formulario I-360 de jóvenes inmigrantes especiales: ${amount('sij-decision')} después de la recepción; Formulario I-129 de L-1: ${amount('l-1-decision')} después de la recepción).`,
    met: same(
      'Ya pasó el tiempo después del cual USCIS le permite preguntar por el caso, o ya venció un plazo fijado por ley.',
    ),
    notMet: ({ from }) =>
      from === undefined
        ? 'El caso está todavía dentro del tiempo que publica USCIS. La página de tiempos de procesamiento de USCIS indica el primer día en que usted puede preguntar (la fecha de consulta del caso).'
        : `El caso está todavía dentro de su tiempo de procesamiento, y no ha vencido ningún plazo fijado por ley.${cameBack(from)}`,
    unknown: 'Todavía no se sabe si el caso está fuera de su tiempo de procesamiento.',
  },
  'lockbox-receipt': {
    title: 'Tiempo para un aviso de recibo',
    wording: ({ amount }) =>
      `Hace más de ${amount('lockbox-receipt')} que el envío se entregó en el lockbox, o que se cobró la tarifa.`,
    met: ({ amount }) =>
      `Hace más de ${amount('lockbox-receipt')} que llegó el envío o que se cobró la tarifa.`,
    notMet: ({ from, amount }) =>
      `USCIS tiene ${amount('lockbox-receipt')} para enviar un aviso de recibo.${cameBack(from)}`,
    unknown: 'No se sabe cuándo se entregó el envío ni cuándo se cobró la tarifa.',
  },
  'lockbox-filing': {
    title: 'Un envío sin aviso de recibo',
    wording: 'Un aviso de recibo que falta se refiere a un formulario que se envió a USCIS.',
    met: same('El formulario que se envió está nombrado.'),
    notMet: same('No se nombra ningún formulario cuyo aviso de recibo falte.'),
    unknown: 'No se sabe qué formulario se envió.',
  },
  'notice-not-received': {
    title: 'Avisos, decisiones y tarjetas que no llegaron',
    wording:
      'La oficina puede ayudar cuando un aviso, una decisión o una tarjeta de USCIS no se recibió o se devolvió porque no se pudo entregar.',
    met: same('La oficina puede ayudar cuando un aviso, una decisión o una tarjeta no llegó.'),
    notMet: same('La oficina no atiende este tipo de problema.'),
    unknown: 'No se sabe si se perdió un aviso.',
  },
  'typographic-error': {
    title: 'Errores tipográficos',
    wording: 'La oficina puede ayudar con errores tipográficos en documentos de inmigración.',
    met: same('La oficina puede ayudar con un error tipográfico en un documento de inmigración.'),
    notMet: same('La oficina no atiende este tipo de problema.'),
    unknown: 'No se sabe si hay un error tipográfico.',
  },
  'lost-file': {
    title: 'Expedientes perdidos',
    wording:
      'La oficina puede ayudar con expedientes perdidos y con el traslado de expedientes entre oficinas de USCIS.',
    met: same(
      'La oficina puede ayudar cuando un expediente se perdió o está estancado entre oficinas de USCIS.',
    ),
    notMet: same('La oficina no atiende este tipo de problema.'),
    unknown: 'No se sabe si se perdió un expediente.',
  },
  'approval-not-sent': {
    title: 'Aprobaciones que no llegaron al Departamento de Estado',
    wording:
      'La oficina puede ayudar cuando USCIS tarda en comunicar una aprobación al Departamento de Estado.',
    met: same('La oficina puede ayudar cuando una aprobación no ha llegado al Departamento de Estado.'),
    notMet: same('La oficina no atiende este tipo de problema.'),
    unknown: 'No se sabe si al Departamento de Estado le falta una aprobación.',
  },
  systemic: {
    title: 'Problemas sistémicos',
    wording: 'La oficina atiende problemas del sistema que niveles más altos deberían examinar.',
    met: same(
      'La oficina atiende problemas que afectan a muchos casos y que se deberían examinar en un nivel más alto.',
    ),
    notMet: same('La oficina no atiende este tipo de problema.'),
    unknown: 'No se sabe si el problema afecta a muchos casos.',
  },
  military: {
    title: 'Militares y sus familias',
    wording:
      'La oficina puede ayudar en ciertos casos de miembros de las fuerzas armadas de Estados Unidos y de sus familias.',
    met: same(
      'La oficina puede ayudar en ciertos casos de miembros de las fuerzas armadas de Estados Unidos y de sus familias.',
    ),
    notMet: same(
      'Este tipo de problema es para miembros de las fuerzas armadas de Estados Unidos y para sus familias.',
    ),
    unknown: 'No se sabe quién sirve en las fuerzas armadas.',
  },
  'improper-rejection': {
    title: 'Rechazos indebidos',
    wording:
      'La oficina puede ayudar cuando USCIS rechazó una solicitud o petición por un error de hecho claro o por una aplicación evidentemente equivocada de la ley.',
    met: same('La oficina puede ayudar cuando USCIS rechazó una solicitud o petición por un error claro.'),
    notMet: same('La oficina no atiende este tipo de problema.'),
    unknown: 'No se sabe si una solicitud o petición se rechazó por error.',
  },
  'clear-error': {
    title: 'Una decisión con un error claro',
    wording: 'Una decisión de USCIS se atiende solo cuando se basa en un error claro.',
    met: same('Según usted, USCIS cometió un error claro en la decisión; solo se atienden esas decisiones.'),
    notMet: same(
      'La oficina no cambia decisiones de USCIS, salvo que se basen en un error claro. Una apelación o una moción va a USCIS, y su plazo sigue corriendo.',
    ),
    unknown: 'No se sabe si la decisión se basa en un error claro.',
  },
  'error-explanation': {
    title: 'El error, explicado',
    wording: 'Una solicitud de ayuda por un error explica el error y lo muestra con documentos.',
    met: same('El error está explicado.'),
    notMet: same('La oficina pide una explicación del error, con documentos que lo muestren.'),
    unknown:
      'El error no se ha explicado todavía; la oficina pide la explicación, con documentos que lo muestren.',
  },
  'expedite-not-denied': {
    title: 'Una solicitud de procesamiento expedito que no se denegó',
    wording: 'La oficina no atiende una solicitud de procesamiento expedito que USCIS ha denegado.',
    met: same('USCIS no ha denegado la solicitud de procesamiento expedito.'),
    notMet: same('USCIS ha denegado la solicitud de procesamiento expedito, y la oficina no atiende eso.'),
    unknown: 'No se sabe qué respondió USCIS a la solicitud de procesamiento expedito.',
  },
  'expedite-criterion': {
    title: 'Un criterio de procesamiento expedito',
    wording: 'La emergencia o dificultad entra en un criterio de procesamiento expedito de USCIS.',
    met: same('La solicitud de ayuda nombra un criterio de procesamiento expedito de USCIS.'),
    notMet: same(
      'La emergencia o dificultad tiene que entrar en uno de los criterios de procesamiento expedito de USCIS.',
    ),
    unknown:
      'No se sabe en qué criterio de procesamiento expedito de USCIS entra la emergencia o dificultad.',
  },
  'expedite-requested': {
    title: 'Se pidió a USCIS el procesamiento expedito',
    wording: 'Se ha pedido a USCIS el procesamiento expedito; solo USCIS puede concederlo.',
    met: same('Se ha pedido a USCIS el procesamiento expedito.'),
    notMet: same(
      'No se ha pedido a USCIS el procesamiento expedito. Solo USCIS puede concederlo; por eso, pídalo allí primero.',
    ),
    unknown: 'No se sabe si se pidió a USCIS el procesamiento expedito.',
  },
  'expedite-was-approved': {
    title: 'Una solicitud de procesamiento expedito aprobada',
    wording: 'USCIS aprobó la solicitud de procesamiento expedito.',
    met: same('USCIS aprobó la solicitud de procesamiento expedito.'),
    notMet: same('USCIS no ha aprobado la solicitud de procesamiento expedito.'),
    unknown: 'No se sabe si USCIS aprobó la solicitud de procesamiento expedito.',
  },
  'expedite-approved-wait': {
    title: 'Espera después de aprobado el procesamiento expedito',
    wording: ({ amount }) =>
      `Hace más de ${amount('expedite-approved-wait')} que USCIS aprobó la solicitud de procesamiento expedito.`,
    met: ({ amount }) =>
      `Hace más de ${amount('expedite-approved-wait')} que USCIS aprobó la solicitud de procesamiento expedito.`,
    notMet: ({ from, amount }) =>
      `La oficina espera hasta que haga más de ${amount('expedite-approved-wait')} que USCIS aprobó la solicitud de procesamiento expedito.${cameBack(from)}`,
    unknown: 'No se sabe cuándo aprobó USCIS la solicitud de procesamiento expedito.',
  },
  'removal-proceedings': {
    title: 'Proceso de remoción (deportación)',
    wording: 'La persona está en proceso de remoción (deportación) ante el tribunal de inmigración.',
    met: same('La persona está en proceso de remoción (deportación) ante el tribunal de inmigración.'),
    notMet: same('La persona no está en proceso de remoción (deportación) ante el tribunal de inmigración.'),
    unknown: 'No se sabe si alguien en este caso está en proceso de remoción (deportación).',
  },
  'removal-hearing-ahead': {
    title: 'Una audiencia que está por venir',
    wording: 'Hay una audiencia programada que no se ha celebrado.',
    met: same('Hay una audiencia por venir en el tribunal de inmigración.'),
    notMet: same('La audiencia en el tribunal de inmigración ya pasó.'),
    unknown: 'No se sabe cuándo es la audiencia en el tribunal de inmigración.',
  },
  'removal-filing-pending': {
    title: 'Una solicitud o petición pendiente',
    wording: 'Una solicitud o petición está pendiente ante USCIS.',
    met: same('Una solicitud o petición está pendiente ante USCIS.'),
    notMet: same(
      'No hay ninguna solicitud o petición pendiente ante USCIS que pudiera importarle al tribunal.',
    ),
    unknown: 'No se sabe si una solicitud o petición está pendiente ante USCIS.',
  },
  'removal-filing-could-affect': {
    title: 'Una solicitud o petición que podría importarle al tribunal',
    wording:
      'La solicitud o petición pendiente podría afectar el resultado del proceso de remoción (deportación).',
    met: same('La solicitud o petición pendiente podría afectar el resultado en el tribunal de inmigración.'),
    notMet: same(
      'La solicitud o petición pendiente no afectaría el resultado en el tribunal de inmigración.',
    ),
    unknown:
      'No se sabe si la solicitud o petición podría afectar el resultado en el tribunal de inmigración.',
  },
  'removal-hearing-window': {
    title: 'Una audiencia lo bastante cercana',
    wording: ({ amount }) => `La audiencia es dentro de un plazo de ${amount('hearing-window')}.`,
    met: ({ amount }) =>
      `La audiencia en el tribunal de inmigración es dentro de un plazo de ${amount('hearing-window')}.`,
    notMet: ({ from, amount }) =>
      `Faltan más de ${amount('hearing-window')} para la audiencia en el tribunal de inmigración.${cameBack(from)}`,
    unknown: 'No se sabe cuándo es la audiencia en el tribunal de inmigración.',
  },
  'age-out-by-another-law': {
    title: 'Menores cuya edad se cuenta por otra ley',
    wording:
      'La edad de los hijos de personas asiladas, de personas refugiadas y de personas con protección T, U o VAWA no se cuenta por las fórmulas de 8 U.S.C. 1151(f) y 1153(h). Ninguna de las dos fórmulas los excluye.',
    met: same(
      'La edad de un menor en este caso se cuenta por otra ley: ninguna de las dos fórmulas de la Ley de Protección del Estatus del Menor (CSPA) que aquí se conocen la decide. Un abogado o representante acreditado puede decir cómo se cuenta la edad, y hasta cuándo.',
    ),
    notMet: same('La oficina no atiende este tipo de problema.'),
    unknown: 'Todavía no se sabe por qué ley se cuenta la edad del menor.',
  },
  'age-out': {
    title: 'Exceder la edad límite',
    wording: ({ amount }) =>
      `El menor no ha excedido la edad límite. Familiares inmediatos: la edad el día en que se presentó la petición es inferior a ${amount('child-age')}. Categorías de preferencia: la edad el día en que hubo una visa disponible, menos los días en que la petición estuvo pendiente, es inferior a ${amount('child-age')}, y la residencia permanente se pidió en un plazo de ${amount('seek-to-acquire')} desde ese día.`,
    met: ({ until }) =>
      `Según la fórmula de la Ley de Protección del Estatus del Menor (CSPA), el menor no ha excedido la edad límite.${
        until === undefined ? '' : ` Con estas respuestas, el último día antes de excederla es el ${until}.`
      }`,
    notMet: ({ until }) =>
      `Según la fórmula de la Ley de Protección del Estatus del Menor (CSPA), el menor ha excedido la edad límite${
        until === undefined ? '' : ` (el último día antes de eso fue el ${until})`
      }. Un abogado o representante acreditado puede decir si hay otro camino abierto.`,
    unknown: 'Todavía no se sabe si el menor ha excedido la edad límite.',
  },
  'no-legal-advice': {
    title: 'Sin asesoría legal',
    wording: 'La oficina no da asesoría legal.',
    met: same('La oficina no da asesoría legal.'),
    notMet: same('La oficina no da asesoría legal, y este programa tampoco.'),
    unknown: 'No se sabe si se quiere asesoría legal.',
  },
  'uscis-only': {
    title: 'Solo USCIS',
    wording: 'La oficina ayuda solo con USCIS, no con otras agencias.',
    met: same('El problema es con USCIS.'),
    notMet: same('El problema no es con USCIS. La oficina ayuda solo con USCIS.'),
    unknown: 'No se sabe si el problema es con USCIS.',
  },
  'third-party-mistake': {
    title: 'Errores de otros',
    wording:
      'La oficina no puede corregir lo que resultó de información incorrecta de otros, como un representante legal o un oficial escolar designado (DSO).',
    met: same('Nadie más cometió el error.'),
    notMet: same(
      'La oficina no puede corregir lo que resultó de información incorrecta de otros, como un representante legal o un oficial escolar designado (DSO).',
    ),
    unknown: 'No se sabe quién cometió el error.',
  },
  'not-listed-yet': {
    title: 'No está en la lista de ese día',
    wording:
      'Los procesamientos expeditos aprobados y las aprobaciones no enviadas al Departamento de Estado no están en la lista de este libro de reglas.',
    met: same('El tipo de problema está en la lista.'),
    notMet: same('El libro de reglas de ese día no incluye este tipo de problema.'),
    unknown: 'No se sabe si el tipo de problema está en la lista.',
  },
};
