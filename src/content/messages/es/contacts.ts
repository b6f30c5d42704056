import type { Catalogue } from '../catalogue.ts';
import { callingWords } from './contacts/calling.ts';
import { deskWords } from './contacts/desks.ts';
import { ombudsmanWords } from './contacts/ombudsman.ts';
import { onlineWords } from './contacts/online.ts';
import { reasons } from './contacts/reasons.ts';

/** The contact directory: what is said of each place, why it is named, and the words around it. */
export const contacts: Catalogue['contacts'] = {
  entries: { ...callingWords, ...onlineWords, ...deskWords, ...ombudsmanWords },
  reasons,
  topics: {
    'contact-center': 'el Centro de Contacto de USCIS',
    telephone: 'todas las líneas telefónicas',
    online: 'USCIS en internet',
    account: 'la cuenta de USCIS en línea',
    'e-request': 'solicitudes de servicio en línea',
    status: 'estatus del caso y tiempos de procesamiento',
    appointment: 'citas en una oficina local',
    address: 'una dirección nueva',
    expedite: 'solicitudes de procesamiento expedito',
    lockbox: 'falta el aviso de recibo de un lockbox',
    refugee: 'casos de refugio',
    asylum: 'casos de asilo',
    vawa: 'casos VAWA',
    't-u': 'casos T y U',
    military: 'fuerzas armadas y familias',
    adoption: 'casos de adopción',
    premium: 'procesamiento prioritario (premium processing)',
    international: 'personas fuera de Estados Unidos',
    border: 'inspección en la frontera',
    accessibility: 'TTY y accesibilidad',
    ombudsman: 'el Ombudsman de CIS',
    congress: 'su representante o senador en el Congreso',
  },
  types: {
    phone: 'Teléfono',
    tty: 'TTY',
    email: 'Correo electrónico',
    web: 'Web',
    post: 'Correo postal',
    none: 'No se encontró',
  },
  line: {
    here: (phone, tty) => `${phone}; TTY ${tty}`,
    either: (here, abroad) => `${here}; desde fuera de Estados Unidos ${abroad}`,
  },
  labels: {
    purpose: 'Para',
    who: 'Quién',
    hours: 'Horario',
    have: 'A mano',
    say: 'Diga',
    note: 'Nota',
    why: 'Por qué aquí',
    from: 'Cuándo',
    source: 'Fuente',
  },
  headings: {
    all: 'A quién contactar',
    topic: (topics) => `A quién contactar: ${topics}`,
    case: (verdict) => `${verdict}. A quién contactar, empezando por lo primero`,
  },
  readOn: (day) =>
    `El ${day} se leyeron copias de las páginas, no las páginas en línea: hoy pueden decir otra cosa. No es asesoría legal.`,
  oneTopic: (all) => `Para saber más de uno: case-assist contacts TOPIC. Temas: ${all}.`,
  doubt: {
    dated: (seen, page) => `Sin confirmar últimamente: ${seen}. Verifíquelo en ${page}`,
    unconfirmed: (seen, page) => `SIN CONFIRMAR: ${seen}. Verifíquelo en ${page}`,
    'not-found': (seen, page) => `${seen}. Búsquelo en ${page}`,
  },
  notConfirmed: (page) => `sin confirmar; verifíquelo en ${page}`,
  noneConfirmed: (page) => `ninguno de estos datos está confirmado; verifíquelo en ${page}`,
  from: (day) => `No antes del ${day}`,
  lastSeen: (day) => `visto por última vez en un texto con fecha de ${day}`,
  lastRead: (day) => `visto por última vez en un texto sin fecha, leído el ${day}`,
  lookedFor: (day) => `Se buscó hasta el ${day}`,
  source: (title, day, pinpoint) => `${title}, ${day}: ${pinpoint}`,
  undated: 'sin fecha',
  unknownTopic: (topics, all) => `No existe este tema: ${topics}. Los temas son ${all}.`,
  wantedTopic: (nearest) => `un tema o el id de un contacto, como ${nearest}`,
  topicsAndCase: 'Los temas y --case no van juntos; dé lo uno o lo otro.',
  topicsOrCase: 'temas, o --case FILE',
};
