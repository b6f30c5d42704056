import type { filingFacts } from '../../../facts/filings.ts';
import type { Catalogue } from '../../catalogue.ts';

/** The forms filed with USCIS that the request is about. */
export const filingWords: Pick<Catalogue['facts'], keyof typeof filingFacts> = {
  filings: {
    label: 'Formularios en cuestión',
    question: '¿Cuál es el número del formulario presentado a USCIS del que se trata?',
    help: {
      why: 'Cada formulario tiene su propio número de recibo y su propio plazo, y el consentimiento se da formulario por formulario.',
      form: 'Nuestra hoja, bajo "Applications and petitions filed with USCIS" (solicitudes y peticiones presentadas a USCIS), una fila por formulario.',
      find: 'Nombre solo los que tienen el problema, no todos los que se presentaron alguna vez.',
    },
  },
  'filings[].form': {
    label: 'Número del formulario',
    question: '¿Cuál es el número de este formulario?',
    help: {
      why: 'Algunos formularios tienen un plazo fijado en la ley, y la página de tiempos de procesamiento se lee formulario por formulario.',
      form: 'Nuestra hoja, primera columna de la lista de formularios.',
      find: 'Está al pie de cada página del formulario, y el aviso de recibo lo nombra como tipo de caso ("Case Type"). Una letra, un guion y cifras, como en N-400.',
    },
    example: 'I-485',
  },
  'filings[].category': {
    label: 'Categoría del formulario',
    question: '¿En qué categoría se presentó este formulario?',
    help: {
      why: 'Unas pocas categorías tienen un tiempo propio: Joven Inmigrante Especial, trabajadores L-1, renovaciones de DACA y trabajadores H-2A.',
      form: 'Nuestra hoja, al lado del número del formulario.',
      find: 'Está en la parte del formulario que pregunta por el tipo o la clasificación, y a menudo en el aviso de recibo. Cualquier otra se puede escribir en pocas palabras.',
    },
    choices: {
      '(c)(9)': {
        label: 'Residencia permanente pendiente, (c)(9)',
        hint: 'Un permiso de trabajo basado en un Formulario I-485 pendiente.',
      },
      '(c)(8)': {
        label: 'Solicitud de asilo pendiente, (c)(8)',
        hint: 'Un permiso de trabajo basado en un Formulario I-589 pendiente.',
      },
      '(a)(5)': {
        label: 'Asilo concedido, (a)(5)',
        hint: 'Un permiso de trabajo de alguien a quien se concedió asilo.',
      },
      '(c)(3)(B)': {
        label: 'Práctica tras estudios (OPT), (c)(3)(B)',
        hint: 'Un permiso de trabajo para la capacitación práctica de un estudiante que ya terminó.',
      },
      '(c)(26)': {
        label: 'Cónyuge de trabajador H-1B, (c)(26)',
        hint: 'Un permiso de trabajo de alguien con estatus H-4.',
      },
      sij: {
        label: 'Joven Inmigrante Especial, SIJ',
        hint: ({ amount }) =>
          `Con el Formulario I-360; la ley le da a USCIS ${amount('sij-decision')} desde la presentación.`,
      },
      'l-1': {
        label: 'Traslado dentro de una empresa, L-1',
        hint: ({ amount }) =>
          `Con el Formulario I-129; la ley nombra ${amount('l-1-decision')} después de una petición completa.`,
      },
      'daca-renewal': {
        label: 'Renovación de DACA, (c)(33) en el I-765',
        hint: 'USCIS fija un día propio para preguntar por ellas; aquí no se pudo confirmar el número de días.',
      },
      'h-2a': {
        label: 'Trabajo agrícola de temporada, H-2A',
        hint: 'La página de USCIS sobre casos fuera del tiempo normal lo trata aparte.',
      },
      'h-1b': { label: 'Ocupación especializada, H-1B' },
    },
  },
  'filings[].receiptNumber': {
    label: 'Número de recibo',
    question: '¿Cuál es el número de recibo de este formulario?',
    help: {
      why: 'USCIS y la oficina encuentran un formulario por este número.',
      form: 'Nuestra hoja, en la fila de este formulario.',
      find: 'Son los 13 caracteres arriba a la izquierda del aviso de recibo, Formulario I-797C: tres letras y diez dígitos. Los guiones y espacios no importan. Si no llegó ningún aviso, puede estar en la cuenta de USCIS en línea; si no, déjelo sin responder.',
    },
    example: 'IOE0123456789',
  },
  'filings[].receiptDate': {
    label: 'Fecha de recibo',
    question: '¿Qué día recibió USCIS este formulario?',
    help: {
      why: 'Desde ese día se cuentan varios plazos: la espera cuando no hay un tiempo publicado, y los días que la ley fija para algunos formularios.',
      form: 'Nuestra hoja, junto al número de recibo.',
      find: 'El aviso de recibo, Formulario I-797C, la llama fecha de recibo ("Receipt Date" o "Received Date"). No es el día en que se escribió el aviso, ni el día del envío por correo.',
    },
    example: '2024-03-10 o 10 de marzo de 2024',
  },
  'filings[].status': {
    label: 'Estatus del formulario',
    question: '¿En qué estatus está hoy este formulario en USCIS?',
    help: {
      why: 'Para los retrasos y las audiencias hace falta un formulario que siga pendiente; para otros problemas, uno que fue decidido o devuelto.',
      form: 'Nuestra hoja, en la columna del estatus.',
      find: 'Busque el número de recibo en la página de USCIS sobre el estatus del caso, en un navegador; este programa no se conecta a internet.',
    },
    choices: {
      pending: {
        label: 'Pendiente',
        hint: 'USCIS lo tiene y no ha decidido, diga lo que diga la última actualización.',
      },
      approved: { label: 'Aprobado' },
      denied: { label: 'Denegado', hint: 'USCIS lo examinó, decidió que no y escribió por qué.' },
      rejected: {
        label: 'Rechazado',
        hint: 'USCIS devolvió el envío sin decidir, por ejemplo por un problema con la tarifa o la firma.',
      },
      unknown: {
        label: 'USCIS no lo dice',
        hint: 'Se buscó el estatus y no se pudo saber.',
      },
    },
  },
  'filings[].decisionDate': {
    label: 'Fecha de la decisión',
    question: '¿Qué fecha tiene la decisión o el rechazo de este formulario?',
    help: {
      why: 'Permite a la oficina encontrar el aviso, y recuerda los plazos de apelación, que una solicitud de ayuda a la oficina no alarga.',
      form: 'Nuestra hoja, después del estatus.',
      find: 'Tómela del aviso mismo, no del sobre.',
    },
    example: '2024-09-24 o 24 de septiembre de 2024',
  },
  'filings[].examinationDate': {
    label: 'Entrevista de naturalización',
    question: '¿Qué día fue la entrevista (el examen) de este Formulario N-400?',
    help: {
      why: ({ amount }) =>
        `La ley le da a USCIS ${amount('n-400-decision')} después del examen para decidir sobre la naturalización.`,
      form: 'Nuestra hoja, entre las fechas del formulario.',
      find: 'Está en el aviso de la entrevista. Si la entrevista se cambió de día, dé el día en que tuvo lugar.',
    },
    example: '2024-06-18 o 18 de junio de 2024',
    none: 'No ha habido entrevista',
  },
  'filings[].processingTime': {
    label: 'Tiempo publicado',
    question: '¿Publica USCIS un tiempo de procesamiento para este formulario?',
    help: {
      why: ({ amount }) =>
        `Si hay un tiempo publicado, cuenta la fecha de consulta del caso; si no lo hay, la oficina espera ${amount('unpublished-time')} desde la fecha de recibo.`,
      form: 'Nuestra hoja, en la segunda fila sobre este formulario.',
      find: 'En egov.uscis.gov/processing-times, busque el formulario en el menú desplegable, y luego su categoría y su oficina.',
    },
    choices: {
      published: { label: 'Sí, la página lo da' },
      'not-published': {
        label: 'No, la página no lo da',
        hint: 'No se puede elegir el formulario, la categoría o la oficina, o la página no da un tiempo.',
      },
    },
  },
  'filings[].caseInquiryDate': {
    label: 'Fecha de consulta del caso',
    question: '¿Desde qué día dice USCIS que se puede preguntar por este formulario?',
    help: {
      why: 'Antes de la fecha de consulta del caso, la oficina por regla general no puede ayudar con un retraso.',
      form: 'Nuestra hoja, como "Case inquiry date" (fecha de consulta del caso).',
      find: ({ amount }) =>
        `En egov.uscis.gov/processing-times, elija el formulario, la categoría y la oficina, y escriba la fecha de recibo bajo "When can I ask about my case?". La misma página muestra también en cuánto tiempo se termina el ${amount('published-time-share')} de los casos. Ese es otro número, y no es el que se pide aquí. USCIS explica los dos en su página de preguntas frecuentes sobre los tiempos de procesamiento.`,
    },
    example: '2025-11-03 o 3 de noviembre de 2025',
  },
  'filings[].receiptDateForInquiry': {
    label: 'Fecha de recibo para consultar',
    question:
      '¿Qué fecha de recibo para una consulta ("receipt date for a case inquiry") muestra la página de USCIS para este formulario?',
    help: {
      why: 'Es la redacción anterior de la misma regla: se puede preguntar por los formularios recibidos antes de ese día. Basta una de las dos fechas.',
      form: 'Nuestra hoja, en el lugar de la fecha de consulta del caso.',
      find: 'Solo la tienen algunas copias de la página de tiempos de procesamiento. Si la página nombra un día desde el cual se puede preguntar, esa es la fecha de consulta del caso, y esta se queda sin responder.',
    },
    example: '2023-02-01 o 1 de febrero de 2023',
  },
  'filings[].deliveredDate': {
    label: 'Fecha de entrega',
    question: '¿Qué día se entregó en el lockbox el envío con este formulario?',
    help: {
      why: ({ amount }) =>
        `Cuando no llega el aviso de recibo, la oficina espera ${amount('lockbox-receipt')}, contados desde la entrega.`,
      form: 'Nuestra hoja, como prueba de que el envío llegó.',
      find: 'La muestra la página de seguimiento de la empresa de mensajería o del Servicio Postal. Guarde una copia, porque es la prueba de la entrega.',
    },
    example: '2024-10-07 o 7 de octubre de 2024',
  },
  'filings[].feeChargedDate': {
    label: 'Fecha del cobro de la tarifa',
    question: '¿Qué día cobró USCIS la tarifa de este formulario?',
    help: {
      why: 'Si no se sabe el día de la entrega, ese tiempo se cuenta desde el día del cobro.',
      form: 'Nuestra hoja, junto a la fecha de entrega.',
      find: 'Busque el pago en el estado de cuenta del banco o de la tarjeta, o el día en que se cobró el cheque.',
    },
    example: '2024-10-15 o 15 de octubre de 2024',
  },
};
