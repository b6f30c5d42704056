import type { sendingFacts } from '../../../facts/sending.ts';
import type { Catalogue } from '../../catalogue.ts';
import { of } from '../voice.ts';

/** What goes with the request, and how it is sent. */
export const sendingWords: Pick<Catalogue['facts'], keyof typeof sendingFacts> = {
  documents: {
    label: 'Documentos',
    question: '¿Qué tipo de documento irá con la solicitud de ayuda?',
    help: {
      why: 'La oficina pide documentos que apoyen la solicitud de ayuda; sin ellos, a menudo tiene que escribir primero para pedirlos.',
      form: 'Sección 8, documentación de apoyo.',
      find: 'Copias, también escaneadas, no originales. El programa nombra los tipos que corresponden a cada problema; para ver el resultado no hace falta ninguno.',
    },
  },
  'documents[].kind': {
    label: 'Tipo de documento',
    question: '¿Qué tipo de documento es este?',
    help: {
      why: 'El programa lo compara con lo que este problema pide.',
      form: 'Sección 8, y la lista de documentos de apoyo.',
      find: 'Elija el tipo más cercano, o escriba otro en pocas palabras.',
    },
    choices: {
      'receipt-notice': {
        label: 'Aviso de recibo',
        hint: 'Formulario I-797C con el número de recibo.',
      },
      'rejection-notice': {
        label: 'Aviso de rechazo',
        hint: 'La carta que venía con el envío que USCIS devolvió.',
      },
      'decision-notice': {
        label: 'Aviso de decisión o denegación',
        hint: 'Con todas las páginas que dan las razones.',
      },
      'approval-notice': {
        label: 'Aviso de aprobación',
        hint: 'Formulario I-797 que dice que el formulario fue aprobado.',
      },
      'request-for-evidence': {
        label: 'Solicitud de Evidencia y respuesta',
        hint: 'La carta de USCIS y lo que se le envió de vuelta.',
      },
      'original-submission': {
        label: 'Lo presentado, como se envió',
        hint: 'Una copia del formulario y de los papeles que se enviaron con él.',
      },
      'appeal-or-motion-receipt': {
        label: 'Recibo de una apelación o moción',
        hint: 'Por ejemplo, del Formulario I-290B.',
      },
      'error-evidence': {
        label: 'Prueba del error',
        hint: 'Cualquier cosa que muestre el dato correcto, como una página del pasaporte junto a la tarjeta mal impresa.',
      },
      'uscis-contact-proof': {
        label: 'Prueba del contacto con USCIS',
        hint: 'Una confirmación, una captura de pantalla o el número de una solicitud de servicio.',
      },
      'processing-time-page': {
        label: 'Página de tiempos de procesamiento',
        hint: 'Una impresión de lo que USCIS muestra para este formulario, con la fecha.',
      },
      'delivery-proof': {
        label: 'Prueba de entrega',
        hint: 'La página de seguimiento de la empresa de mensajería.',
      },
      'payment-proof': {
        label: 'Prueba del pago',
        hint: 'Una línea del estado de cuenta del banco o los dos lados de un cheque cobrado.',
      },
      'hearing-notice': { label: 'Aviso de audiencia', hint: 'El último del tribunal de inmigración.' },
      'expedite-evidence': {
        label: 'Prueba de la emergencia',
        hint: 'Por ejemplo, una carta de un hospital o de un empleador.',
      },
      'expedite-approval': {
        label: 'Aprobación del expedito',
        hint: 'El mensaje en que USCIS aprobó el procesamiento expedito.',
      },
      'birth-record': {
        label: 'Acta de nacimiento o página de pasaporte',
        hint: 'Para mostrar la edad.',
      },
      'military-record': {
        label: 'Documento militar',
        hint: 'Como órdenes o una certificación de servicio.',
      },
      'g-28': { label: 'Formulario G-28', hint: 'El que USCIS tiene para este formulario.' },
      'written-consent': {
        label: 'Consentimiento por escrito',
        hint: of(
          'Firmado por usted; nombra el formulario y el asunto.',
          (p) => `Firmado por ${p.who}; nombra el formulario y el asunto.`,
        ),
      },
      'identity-document': {
        label: 'Documento de identidad',
        hint: 'Solo donde algo lo pide.',
      },
    },
  },
  'documents[].file': {
    label: 'Archivo del documento',
    question: '¿En qué archivo de esta computadora está este documento?',
    help: {
      why: 'El paquete pone una copia en su lugar entre los documentos de apoyo.',
      form: 'En ninguna página; la ruta no se imprime.',
      find: 'Escriba la ruta desde la carpeta del archivo del caso. Un documento en papel puede no tener archivo; en ese caso, déjelo sin responder.',
    },
    example: 'scans/receipt-notice.pdf',
  },
  'documents[].note': {
    label: 'Nota sobre el documento',
    question: 'En inglés si puede: ¿en qué debe fijarse la oficina en este documento?',
    help: {
      why: 'Una nota corta le ahorra a quien lee buscar en muchas páginas.',
      form: 'Sección 8, detrás del nombre del documento.',
      find: 'Por ejemplo, una página y una línea, mejor en inglés. No se pierde nada si se deja sin responder.',
    },
    example: 'page 2, misspelled name',
  },
  'submission.channel': {
    label: 'Vía de envío',
    question: '¿Cómo se enviará la solicitud de ayuda a la oficina?',
    help: {
      why: 'El programa prepara los papeles para esa vía.',
      form: 'En ningún lugar del formulario; no se imprime.',
      find: 'La oficina prefiere claramente su formulario en línea. Este programa no envía nada por sí mismo.',
    },
    choices: {
      online: {
        label: 'En línea',
        hint: ({ amount }) =>
          `La confirmación con el número de la solicitud de ayuda llega enseguida, salvo que solo se permitan cartas, y la oficina mira la solicitud por primera vez en un plazo de ${amount('office-review')}.`,
      },
      email: {
        label: 'Por correo electrónico',
        hint: ({ amount }) =>
          `Pasarla a su sistema le toma a la oficina ${amount('office-entry')}, y antes no la lee nadie.`,
      },
      mail: {
        label: 'Por correo postal',
        hint: 'Tan lento como el correo electrónico, más lo que tarda en llegar, aun con un servicio exprés.',
      },
    },
  },
  'submission.portalReachable': {
    label: 'Portal accesible',
    question:
      '¿Se puede abrir el portal en línea de la oficina desde donde se enviará la solicitud de ayuda?',
    help: {
      why: 'Quienes están en el extranjero y no pueden abrirlo pueden enviar el formulario por correo electrónico.',
      form: 'No va en ninguna página y solo decide cómo enviar.',
      find: 'Pruebe dhs.gov/case-assistance en un navegador; este programa no puede probarlo.',
    },
  },
  'submission.requestNumber': {
    label: 'Número de la solicitud de ayuda',
    question: '¿Qué número de la solicitud de ayuda dio el Ombudsman de CIS?',
    help: {
      why: 'Con él, la oficina encuentra la solicitud de ayuda cuando algo cambia.',
      form: 'Nuestra hoja, bajo "Sending the request" (envío de la solicitud de ayuda), y toda nota posterior.',
      find: ({ amount }) =>
        `Está en la línea de asunto del correo electrónico de confirmación. Si el formulario se envió por correo electrónico o en papel, el número llega por correo electrónico o por carta, cuando la oficina ha pasado el formulario a su sistema, lo que toma ${amount('office-entry')}. Antes de la primera solicitud de ayuda no hay ningún número.`,
    },
  },
};
