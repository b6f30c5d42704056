import type { Catalogue } from '../catalogue.ts';
import { counted } from './counted.ts';
import { or } from './lists.ts';
import { answer } from './outcome/answer.ts';
import { compare } from './outcome/compare.ts';
import { conflicts } from './outcome/conflicts.ts';
import { endsFirst, first } from './outcome/first.ts';
import { attachCopies, remedies, requirements } from './outcome/requirements.ts';

/** Requirements, documents, verdicts: the words of an outcome. */
export const outcome: Catalogue['outcome'] = {
  requirements,
  ifProtected: (wanted) => `Si la ley protege este caso: ${wanted}`,
  remedies,
  attachCopies,
  conflicts,
  answer,
  compare,
  endsFirst,
  first,
  documents: {
    'g-28': 'El Formulario G-28 tal como se presentó a USCIS para este formulario',
    'written-consent': 'El consentimiento por escrito, firmado',
    'receipt-notice': 'El aviso de recibo (Formulario I-797C) de cada formulario',
    'uscis-contact-proof':
      'Prueba de cada contacto con USCIS: número de la solicitud de servicio, correo electrónico, pantalla de la cuenta',
    'processing-time-page':
      'La página de tiempos de procesamiento de USCIS para el formulario, con la fecha de consulta del caso si la da',
    'delivery-proof': 'Prueba de la entrega en el lockbox (seguimiento del servicio de mensajería)',
    'payment-proof': 'Prueba de que se cobró la tarifa (estado de cuenta del banco o de la tarjeta)',
    'rejection-notice': 'El aviso de rechazo',
    'original-submission': 'Lo que se envió a USCIS',
    'decision-notice': 'La decisión de USCIS',
    'appeal-or-motion-receipt': 'El recibo de una apelación o moción, si se presentó',
    'error-evidence': 'Documentos que muestran el error, como una copia escaneada de la página que lo tiene',
    'hearing-notice': 'El aviso de audiencia del tribunal de inmigración',
    'expedite-evidence':
      'La solicitud de procesamiento expedito, y documentos que muestran la emergencia o dificultad',
    'expedite-approval': 'El mensaje con que USCIS aprobó la solicitud de procesamiento expedito',
    'approval-notice': 'El aviso de aprobación',
    'birth-record': 'El acta de nacimiento del menor, y los avisos de la petición',
    'military-record': 'Prueba del servicio militar',
  },
  amounts: {
    hours: counted('hora', 'horas'),
    days: counted('día', 'días'),
    'business-days': counted('día hábil', 'días hábiles'),
    weeks: counted('semana', 'semanas'),
    months: counted('mes', 'meses'),
    years: counted('año', 'años'),
    birthdays: counted('año', 'años'),
    percent: counted('por ciento', 'por ciento'),
  },
  verdicts: {
    ready: 'Puede pedir ayuda al Ombudsman de CIS ahora',
    'not-yet': 'Todavía no: sigue corriendo un plazo de espera',
    'uscis-first': 'Primero USCIS',
    incomplete: 'Todavía falta algo',
    'cannot-help': 'El Ombudsman de CIS no puede ayudar con esto',
  },
  headings: {
    why: 'Por qué',
    missing: 'Falta responder',
    when: 'Cuándo',
    requirements: 'Lo que exige la oficina',
    documents: 'Qué adjuntar',
    route: 'A quién contactar, en este orden',
    change: 'Qué le acercaría a poder pedir ayuda',
    warnings: 'Sepa esto también',
    sources: 'Fuentes',
  },
  firstDay: (day) => `No antes del ${day}`,
  uscisAsked: 'preguntado hoy',
  written: 'escrito',
  decidedBy: (answers) => `Lo deciden: ${answers}`,
  noKind: 'No se nombra ningún tipo de problema.',
  lastDay: (day) => `Último día para una solicitud de ayuda con estas respuestas: ${day}`,
  channel: {
    online: 'Envíela en línea: la oficina prefiere firmemente este medio.',
    email: ({ amount }) =>
      `Envíela por correo electrónico: se copia a mano en el sistema, y eso tarda ${amount('office-entry')}.`,
    mail: ({ amount }) =>
      `Envíela por correo postal: se copia a mano en el sistema, y eso tarda ${amount('office-entry')}.`,
  },
  met: 'se cumple',
  notMet: 'no se cumple',
  unknown: 'no se sabe',
  onPaper: 'en papel',
  have: 'lo tiene',
  lack: 'no está entre sus documentos',
  notFound: 'nombrado, no encontrado',
  haveUnknown: 'no se ha dicho',
  changes: (all, verdict) =>
    `En cuanto ${all.map(([what, to]) => `“${what}” pase a ser ${or(to.map((one) => `“${one}”`))}`).join(', y ')}, el resultado será: ${verdict}.`,
  yes: 'sí',
  no: 'no',
  basis: (day, book, checked) =>
    `Decidido para el ${day} según el libro de reglas ${book}, verificado por última vez el ${checked}. No es asesoría legal.`,
  sourceMark: (number, pinpoint) => `Fuente ${number}: ${pinpoint}`,
  sourceLine: (title, date, address) => `${title} (${date})${address === '' ? '' : `. ${address}`}`,
  doNotSend: {
    title: 'NO ENVIAR (DO NOT SEND)',
    footer: 'NO ENVIAR (DO NOT SEND). Esta página es solo para usted.',
    whose:
      'Las reglas dicen que ahora no. Esta página es solo para usted: quítela antes de subir, enviar por correo o mostrar a alguien el formulario que está detrás.',
    emptySide: 'Este lado queda en blanco, para que el formulario empiece en una hoja de papel aparte.',
  },
  ofItem: (label, item) => `${label} (n.º ${item})`,
  beforeLaw: (day, first) => `No hay reglas para el ${day}; el primer libro de reglas empieza el ${first}.`,
  dayOfLaw: (first) => `un día que sea el ${first} o posterior`,
};
