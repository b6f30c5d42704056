import type { preparerFacts } from '../../../facts/people.ts';
import type { Catalogue } from '../../catalogue.ts';
import { of, ofHelper } from '../voice.ts';

/** Whoever prepares the request for somebody else. */
export const preparerWords: Pick<Catalogue['facts'], keyof typeof preparerFacts> = {
  'preparer.name.given': {
    label: 'Nombre de quien prepara',
    own: ofHelper('Su propio nombre', (p) => `Nombre ${p.of}`),
    question: ofHelper(
      '¿Cuál es su propio nombre, sin los apellidos?',
      (p) => `¿Cuál es el nombre ${p.of}, sin los apellidos?`,
    ),
    help: {
      why: of(
        'La oficina quiere saber quién habla por usted.',
        (p) => `La oficina quiere saber quién habla por ${p.who}.`,
      ),
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: nombre.',
      find: 'Los abogados y representantes acreditados usan el nombre de su Formulario G-28.',
    },
  },
  'preparer.name.middle': {
    label: 'Segundo nombre de quien prepara',
    own: ofHelper('Su propio segundo nombre', (p) => `Segundo nombre ${p.of}`),
    question: ofHelper('¿Cuál es su propio segundo nombre?', (p) => `¿Cuál es el segundo nombre ${p.of}?`),
    help: {
      why: 'Importa solo si el G-28 o el consentimiento muestra uno.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: segundo nombre.',
      find: 'Déjelo sin responder si no se usa al firmar.',
    },
  },
  'preparer.name.family': {
    label: 'Apellidos de quien prepara',
    own: ofHelper('Sus propios apellidos', (p) => `Apellidos ${p.of}`),
    question: ofHelper('¿Cuáles son sus propios apellidos?', (p) => `¿Cuáles son los apellidos ${p.of}?`),
    help: {
      why: 'El consentimiento o el Formulario G-28 tiene que nombrar a la misma persona.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: apellidos.',
      find: 'Escríbalos como se firman; quien no tiene apellidos escribe aquí su nombre.',
    },
  },
  'preparer.organization': {
    label: 'Organización de quien prepara',
    own: ofHelper('Su propia organización', (p) => `Organización ${p.of}`),
    question:
      '¿Para qué bufete de abogados, empresa, escuela u otra organización se prepara esta solicitud de ayuda, si es para alguna?',
    help: {
      why: 'Así las respuestas pueden llegar al departamento correcto.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: bufete u organización.',
      find: 'Un familiar o amigo lo deja sin responder.',
    },
  },
  'preparer.address.country': {
    label: 'País de quien prepara',
    own: ofHelper('El país de su propia dirección', (p) => `País ${p.of}`),
    question: ofHelper(
      '¿Cuál es su propia dirección postal?',
      (p) => `¿Cuál es la dirección postal ${p.of}?`,
    ),
    help: {
      why: 'De esto dependen las demás líneas de esa dirección.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: país.',
      find: 'Basta el nombre del país, o sus dos letras; una dirección en Estados Unidos se puede dar completa, en una sola línea.',
    },
    example:
      '34 Example Avenue, Suite 200, Omaha, NE 68102; fuera de Estados Unidos, solo el país, como Canadá',
  },
  'preparer.address.street': {
    label: 'Calle de quien prepara',
    own: ofHelper('La calle de su propia dirección', (p) => `Calle ${p.of}`),
    question: ofHelper(
      '¿Cuáles son el número y la calle de su propia dirección postal?',
      (p) => `¿Cuáles son el número y la calle de la dirección postal ${p.of}?`,
    ),
    help: {
      why: 'La oficina puede escribir allí sobre la solicitud de ayuda.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: calle.',
      find: 'Los abogados dan la dirección de trabajo; los demás, la dirección donde leen su correo.',
    },
    example: '34 Example Avenue',
  },
  'preparer.address.unit': {
    label: 'Oficina de quien prepara',
    own: ofHelper(
      'La oficina o el apartamento de su propia dirección',
      (p) => `Oficina o apartamento ${p.of}`,
    ),
    question: ofHelper(
      '¿Qué oficina, piso o apartamento tiene su propia dirección?',
      (p) => `¿Qué oficina, piso o apartamento tiene la dirección ${p.of}?`,
    ),
    help: {
      why: 'En los edificios grandes no se entrega el correo sin ese dato.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: oficina o apartamento.',
      find: 'Omítalo si basta la calle.',
    },
    example: 'Suite 200',
  },
  'preparer.address.city': {
    label: 'Ciudad de quien prepara',
    own: ofHelper('La ciudad de su propia dirección', (p) => `Ciudad ${p.of}`),
    question: ofHelper(
      '¿En qué ciudad o pueblo está su propia dirección?',
      (p) => `¿En qué ciudad o pueblo está la dirección ${p.of}?`,
    ),
    help: {
      why: 'Una dirección sin ciudad no se puede usar.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: ciudad.',
      find: 'En Estados Unidos pueden seguir en la misma línea el estado y el código postal (ZIP).',
    },
  },
  'preparer.address.state': {
    label: 'Estado de quien prepara',
    own: ofHelper('El estado de su propia dirección', (p) => `Estado de la dirección ${p.of}`),
    question: ofHelper(
      '¿En qué estado o provincia está su propia dirección?',
      (p) => `¿En qué estado o provincia está la dirección ${p.of}?`,
    ),
    help: {
      why: 'El Servicio Postal lo necesita dentro de Estados Unidos.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: estado o provincia.',
      find: 'Se entienden tanto las dos letras como el nombre completo.',
    },
    example: 'California o CA',
  },
  'preparer.address.postalCode': {
    label: 'Código postal de quien prepara',
    own: ofHelper('El código postal (ZIP) de su propia dirección', (p) => `Código postal (ZIP) ${p.of}`),
    question: ofHelper(
      '¿Cuál es el código postal (ZIP) de su propia dirección?',
      (p) => `¿Cuál es el código postal (ZIP) de la dirección ${p.of}?`,
    ),
    help: {
      why: 'Es la última parte de la dirección que necesita una carta.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: código postal (ZIP).',
      find: 'Está en el membrete o en cualquier carta anterior.',
    },
    example: '00000',
  },
  'preparer.phone': {
    label: 'Teléfono de quien prepara',
    own: ofHelper('Su propio teléfono', (p) => `Teléfono ${p.of}`),
    question: ofHelper(
      '¿Cuál es su propio número de teléfono?',
      (p) => `¿Cuál es el número de teléfono ${p.of}?`,
    ),
    help: {
      why: 'Una llamada corta puede aclarar lo que falta.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: teléfono.',
      find: 'Una línea directa es mejor que una central telefónica.',
    },
    example: '+1 202-555-0168',
  },
  'preparer.email': {
    label: 'Correo electrónico de quien prepara',
    own: ofHelper('Su propio correo electrónico', (p) => `Correo electrónico ${p.of}`),
    question: ofHelper(
      '¿Cuál es su propia dirección de correo electrónico?',
      (p) => `¿Cuál es la dirección de correo electrónico ${p.of}?`,
    ),
    help: {
      why: 'Con un consentimiento o un G-28, la oficina puede enviar allí sus novedades sobre el caso.',
      form: 'Sección 10 para un abogado o representante acreditado; si no, las líneas de nuestra hoja sobre quien prepara: correo electrónico.',
      find: 'Agregue cisombudsman@hq.dhs.gov a los contactos de esa cuenta, para que las respuestas no terminen en la carpeta de correo no deseado.',
    },
    example: 'office@example.org',
  },
};
