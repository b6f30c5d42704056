import type { clockFacts, expediteFacts } from '../../../facts/problem.ts';
import type { Catalogue } from '../../catalogue.ts';
import { of } from '../voice.ts';

/** Expedite requests, hearings, aging out and military service: the clocks of single kinds of problem. */
export const clockWords: Pick<Catalogue['facts'], keyof typeof clockFacts | keyof typeof expediteFacts> = {
  'expedite.requested': {
    label: 'Se pidió procesamiento expedito',
    question: '¿Se le ha pedido a USCIS el procesamiento expedito de este caso?',
    help: {
      why: 'Solo USCIS puede dar a un caso procesamiento expedito; por eso hay que pedírselo antes de acudir a la oficina.',
      form: 'Nuestra hoja, bajo "Expedite request" (solicitud de procesamiento expedito).',
      find: 'Cuenta un mensaje en la cuenta en línea, una llamada al Centro de Contacto o un chat con Emma en que se pidió un trámite más rápido. Pagar el procesamiento prioritario (premium processing) es otra cosa.',
    },
  },
  'expedite.result': {
    label: 'Respuesta al expedito',
    question: '¿Qué contestó USCIS a la solicitud de procesamiento expedito?',
    help: {
      why: 'La oficina no atiende una solicitud de procesamiento expedito que USCIS denegó.',
      form: 'Nuestra hoja, en las líneas sobre el procesamiento expedito.',
      find: 'La respuesta llega por correo electrónico, por teléfono o en la cuenta en línea.',
    },
    choices: {
      pending: { label: 'Todavía no contestó' },
      approved: { label: 'La aprobó', hint: 'El caso debe tramitarse más rápido; todavía no está decidido.' },
      denied: { label: 'La denegó', hint: 'Se trata solo de la rapidez, no del formulario mismo.' },
    },
  },
  'expedite.resultDate': {
    label: 'Día de esa respuesta',
    question: '¿Qué día contestó USCIS a la solicitud de procesamiento expedito?',
    help: {
      why: ({ has, amount }) =>
        has('expedite-approved-wait')
          ? `Después de un procesamiento expedito aprobado, la oficina interviene cuando han pasado más de ${amount('expedite-approved-wait')}.`
          : 'Muestra hace cuánto tiempo contestó USCIS.',
      form: 'Nuestra hoja, después de la respuesta al procesamiento expedito.',
      find: 'Use la fecha del mensaje; después de una llamada, el día de la llamada.',
    },
    example: '2025-01-20 o 20 de enero de 2025',
  },
  'expedite.criterion': {
    label: 'Criterio del expedito',
    question:
      '¿A cuál de los criterios de procesamiento expedito de USCIS corresponde la emergencia o la dificultad?',
    help: {
      why: 'La oficina atiende ciertos casos de dificultad, y tienen que cumplir uno de los criterios que usa el propio USCIS.',
      form: 'Nuestra hoja, como motivo de la solicitud de procesamiento expedito.',
      find: 'Lo mejor es nombrar el mismo criterio que en la solicitud a USCIS. Se puede escribir otro motivo.',
    },
    choices: {
      'severe-financial-loss': {
        label: 'Pérdida financiera grave',
        hint: 'De una persona o empresa, y que no se deba a presentar o contestar tarde; no basta con necesitar un permiso de trabajo.',
      },
      'emergency-or-humanitarian': {
        label: 'Emergencia o razón humanitaria',
        hint: 'Por ejemplo, una enfermedad grave o un viaje que no puede esperar.',
      },
      'nonprofit-social-interest': {
        label: 'Sin fines de lucro, interés social',
        hint: 'Una organización sin fines de lucro reconocida por el IRS, cuya labor sirve a intereses culturales o sociales de Estados Unidos.',
      },
      'government-interest': {
        label: 'Interés del gobierno',
        hint: 'Una agencia federal, estatal, tribal, territorial o local, la seguridad pública o la seguridad nacional.',
      },
      'clear-uscis-error': {
        label: 'Error claro de USCIS',
        hint: 'La espera misma se debe a una equivocación de USCIS.',
      },
    },
  },
  'removal.inProceedings': {
    label: 'En proceso de remoción',
    question:
      '¿Hay alguien en este caso que esté en proceso de remoción (deportación) ante el tribunal de inmigración?',
    help: {
      why: 'Una audiencia cercana abre una vía ante la oficina, y esa vía exige un proceso en curso.',
      form: 'Nuestra hoja, bajo "Removal proceedings" (proceso de remoción).',
      find: 'Lo muestra una Notificación de Comparecencia (Notice to Appear, NTA; también se le llama aviso de comparecencia) o un aviso de audiencia del tribunal (EOIR). Sobre la audiencia misma hay que preguntar a un abogado o representante acreditado.',
    },
  },
  'removal.hearingDate': {
    label: 'Fecha de la audiencia',
    question: '¿Qué día es la próxima audiencia en el tribunal de inmigración?',
    help: {
      why: ({ amount }) =>
        `La oficina atiende un caso así cuando faltan ${amount('hearing-window')} o menos para la audiencia.`,
      form: 'Nuestra hoja, en las líneas sobre el tribunal.',
      find: 'Está en el último aviso de audiencia. Las audiencias se cambian de día; compare esa fecha con lo que el tribunal dice ahora.',
    },
    example: '2027-02-16 o 16 de febrero de 2027',
  },
  'removal.filingCouldAffect': {
    label: 'Importa para la audiencia',
    question: '¿Podría el formulario pendiente en USCIS cambiar el resultado de la audiencia?',
    help: {
      why: 'La regla pide que el formulario pendiente pueda tener un efecto en el proceso.',
      form: 'Nuestra hoja, al lado de la fecha de la audiencia.',
      find: 'Este programa no lo puede decir. Si hay dudas, lo puede decir un abogado o representante acreditado que lleve el caso ante el tribunal.',
    },
  },
  'ageOut.category': {
    label: 'Familiar o de preferencia',
    question:
      '¿El menor es familiar inmediato de un ciudadano de Estados Unidos, o está en una categoría de preferencia?',
    help: {
      why: 'La Ley de Protección del Estatus del Menor (CSPA) cuenta la edad de dos maneras distintas.',
      form: 'En ningún lugar: solo sirve para calcular la edad.',
      find: 'El aviso de aprobación o de recibo de la petición nombra la categoría. Después de una naturalización o de un divorcio en la familia pueden aplicarse reglas especiales. Los hijos de personas refugiadas o asiladas y los de casos T o U siguen otras reglas, que este cálculo no cubre.',
    },
    choices: {
      'immediate-relative': {
        label: 'Familiar inmediato',
        hint: ({ amount }) =>
          `El peticionario es ciudadano de Estados Unidos, y el día de la presentación la edad del menor, como la cuenta la ley, era inferior a ${amount('child-age')}.`,
      },
      preference: {
        label: 'Categoría de preferencia',
        hint: 'Todo lo que tiene lista de espera: preferencia familiar, empleo, o un lugar en el caso del padre o de la madre.',
      },
    },
  },
  'ageOut.birthDate': {
    label: 'Nacimiento del menor',
    question: '¿En qué fecha nació la persona que puede exceder la edad límite?',
    help: {
      why: 'A partir de esa fecha se calcula qué día la persona excede la edad límite.',
      form: 'En ninguna página; se queda en el cálculo.',
      find: 'Es la fecha del pasaporte o del acta de nacimiento de esta persona, que no tiene que ser quien firmó el formulario.',
    },
    example: '2004-08-15 o 15 de agosto de 2004',
  },
  'ageOut.petitionFiled': {
    label: 'Petición presentada',
    question: '¿Qué día se presentó la petición para este menor, o para su padre o su madre?',
    help: {
      why: 'Para un familiar inmediato, la edad se detiene ese día; en una categoría de preferencia se descuentan los días que la petición estuvo en espera.',
      form: 'No se imprime; se usa solo para la edad según la CSPA.',
      find: 'Es la fecha de recibo en el aviso de recibo del Formulario I-130, I-140, I-360 o de otra petición, no del Formulario I-485.',
    },
    example: '2019-04-02 o 2 de abril de 2019',
  },
  'ageOut.petitionApproved': {
    label: 'Petición aprobada',
    question: '¿Qué día aprobó USCIS esa petición?',
    help: {
      why: 'En una categoría de preferencia, el tiempo entre la presentación y la aprobación se descuenta de la edad.',
      form: 'No aparece en ninguna página y se usa solo para contar.',
      find: 'Mire el aviso de aprobación, Formulario I-797. Si todavía no hay uno, dígalo.',
    },
    example: '2021-01-12 o 12 de enero de 2021',
    none: 'Todavía no está aprobada',
  },
  'ageOut.visaAvailable': {
    label: 'Visa disponible desde',
    question: '¿Qué día quedó disponible un número de visa?',
    help: {
      why: 'En una categoría de preferencia, la CSPA toma la edad de ese día y luego descuenta el tiempo que la petición estuvo pendiente.',
      form: 'En ningún papel; lo usa el cálculo.',
      find: 'Es el más reciente de dos días: la aprobación de la petición, y el día en que la fecha de prioridad quedó vigente. Para un Formulario I-485 presentado el 2025-08-15 o después, se usa la tabla de Fechas de Acción Final (Final Action Dates). Para uno que ya estaba pendiente antes, la política de febrero de 2023 se guía por la tabla que USCIS usó para la presentación. Si las tablas avanzaron y retrocedieron, pregunte a un abogado o representante acreditado.',
    },
    example: '2025-09-01 o 1 de septiembre de 2025',
    none: 'Todavía no hay un número de visa disponible',
  },
  'ageOut.soughtToAcquire': {
    label: 'Pidió la residencia',
    question:
      '¿Qué día pidió el menor ser residente permanente, por ejemplo al presentar el Formulario I-485?',
    help: {
      why: ({ amount }) =>
        `En una categoría de preferencia, la edad más baja cuenta solo para un menor que dio ese paso en el plazo de ${amount('seek-to-acquire')} desde que la visa quedó disponible.`,
      form: 'Fuera de todas las páginas; no se imprime en ninguna parte.',
      find: 'La prueba usual es la fecha de recibo del Formulario I-485. Si no tiene el día a mano, basta un simple sí (dentro de ese plazo) o no.',
    },
    example: '2025-10-20, o sí, o no',
    none: 'Ese paso no se ha dado todavía',
  },
  'military.member': {
    label: 'Servicio militar',
    question: '¿Quién en este caso sirve o sirvió en las fuerzas armadas de Estados Unidos?',
    help: {
      why: 'La oficina atiende ciertos casos de militares y de sus familias, y USCIS tiene para ellos una línea de ayuda aparte.',
      form: 'Nuestra hoja, bajo "Military service" (servicio militar).',
      find: 'Lo muestran las órdenes, una identificación militar o los documentos de baja del servicio.',
    },
    choices: {
      self: { label: 'El solicitante o peticionario', own: of('Usted', (p) => p.who) },
      family: { label: 'Un familiar' },
      none: { label: 'Nadie' },
    },
  },
};
