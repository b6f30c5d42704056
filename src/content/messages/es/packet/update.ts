import type { Catalogue, ReadingWords } from '../../catalogue.ts';
import { count } from '../counted.ts';

/** The note to the office after a request. */
export const note: ReadingWords['note'] = {
  blank: '__________',
  subject: (requestNumber, what) => `Solicitud de ayuda ${requestNumber}: ${what}`,
  subjectParts: { resolved: 'resuelta', address: 'dirección nueva', attorney: 'abogado nuevo' },
  and: ' y ',
  greeting: 'A la Oficina del Ombudsman de CIS:',
  requestNumber: (number) => `Número de la solicitud de ayuda: ${number}`,
  name: (name) => `Persona nombrada en la sección 5: ${name}`,
  about: (forms) => `Formularios de USCIS: ${forms}`,
  form: (form, receipt) => `${form} ${receipt}`,
  resolved:
    'El problema de esta solicitud de ayuda se ha resuelto. Ya no se necesita la ayuda de su oficina; por favor, cierren la solicitud de ayuda.',
  resolvedWhen: 'Cómo y cuándo se resolvió: __________',
  address: 'La dirección postal ha cambiado. La dirección nueva es:',
  addressKept:
    'La dirección postal ha cambiado. Por seguridad, la dirección nueva no está en esta nota. Por favor, usen la que tienen los sistemas de USCIS.',
  uscisHasIt: 'Los sistemas de USCIS tienen la dirección nueva.',
  uscisToldOn: 'Se le avisó a USCIS de la dirección nueva el: __________',
  attorney: 'Un abogado o representante acreditado actúa ahora en este asunto:',
  g28Attached:
    'Con esta nota va una copia del Formulario G-28 que USCIS tiene para el formulario en cuestión.',
  g28Follows:
    'Se enviará una copia del Formulario G-28 cuando USCIS lo tenga para el formulario en cuestión.',
  forAttorney: (what, value) => `${what}: ${value}`,
  attorneyParts: {
    name: 'Nombre',
    organization: 'Bufete u organización',
    address: 'Dirección',
    phone: 'Teléfono',
    email: 'Correo electrónico',
  },
  byPost: 'Por favor, contesten por correo postal de Estados Unidos.',
  close: 'Atentamente,',
};

/** What is said of the note to the office, and who else has to be told. */
export const update: Catalogue['packet']['update'] = {
  topics: {
    resolved: 'El problema está resuelto',
    address: 'Una nueva dirección',
    attorney: 'Un nuevo abogado o representante acreditado',
  },
  days: (days) => count(days, 'día', 'días'),
  numberLacks:
    'El número de la solicitud de ayuda no está en el archivo del caso. Está en la confirmación de la oficina: escríbalo en la nota antes de que salga.',
  cautions: {
    'by-post':
      'La ley protege este caso como confidencial, y la oficina lo contesta solo por correo postal. No se prepara ningún correo electrónico: imprima la nota, léala y envíela por correo postal desde una dirección segura.',
    'address-first':
      'La oficina contesta a la dirección que USCIS tiene. Primero pida a USCIS que la cambie, y envíe la nota solo cuando eso esté hecho.',
    'may-be-protected':
      'Puede ser que la ley proteja este caso como confidencial. El nombre y la dirección no se ponen en la nota hasta que se diga que no es así.',
    'email-not-private':
      'El correo electrónico no es privado. Envíelo solo desde una cuenta que nadie más lee.',
    'new-address': 'La nota toma la dirección del archivo del caso. Compruebe que sea la nueva.',
    'g-28': 'Ponga una copia del Formulario G-28 junto a la nota: no se adjunta sola.',
    'no-attorney': 'El archivo del caso no nombra al abogado o representante acreditado que actúa ahora.',
  },
  options: {
    wanted: 'una o más de estas palabras: resolved, address, attorney',
    none: 'Diga qué ha cambiado.',
    unknown: 'No existe esa novedad.',
  },
  headings: {
    tell: 'A quién más hay que avisar',
    send: 'A dónde va',
    know: 'Sepa también esto',
  },
  send: {
    email: (address) =>
      `Por correo electrónico: ${address}, o como respuesta a la confirmación de la solicitud de ayuda.`,
    post: (lines) => `Por correo postal: ${lines}`,
  },
  told: (who, what) => `${who}: ${what}`,
  unconfirmed: (what) => `SIN CONFIRMAR: ${what}`,
  source: (source) => `(${source})`,
  tell: {
    'uscis-address': {
      who: 'USCIS',
      what: ({ days, page }) =>
        `Quien se muda debe avisar a USCIS su nueva dirección en un plazo de ${days}, en ${page} o en la cuenta de USCIS en línea (Formulario AR-11). Ponga el número de recibo de cada caso pendiente: un cambio sin ese número no llega a ese caso. Nunca avise por medio de un lockbox.`,
    },
    'uscis-address-safe': {
      who: 'USCIS',
      what: ({ days, line }) =>
        `Quien se muda debe avisar a USCIS su nueva dirección en un plazo de ${days}. En un caso como este, no use la página común: llame al Centro de Contacto (${line}) desde un teléfono que nadie más pueda revisar, o envíe un mensaje seguro; un abogado escribe a la línea directa del caso.`,
    },
    'uscis-address-unsaid': {
      who: 'USCIS',
      what: ({ days, page, line }) =>
        `Quien se muda debe avisar a USCIS su nueva dirección en un plazo de ${days}. No se ha dicho si el caso está protegido. En un caso T, U o VAWA, o con una exención por abuso (I-751), no use la página común: llame al Centro de Contacto (${line}) desde un teléfono que nadie más pueda revisar, o envíe un mensaje seguro. Los demás: en ${page} o en la cuenta de USCIS en línea (Formulario AR-11), con el número de recibo de cada caso pendiente.`,
    },
    'uscis-g-28': {
      who: 'USCIS',
      what: 'El Formulario G-28 se presenta a USCIS para cada formulario en el que actúa el abogado o representante acreditado. Tarda en llegar al expediente. La oficina quiere una copia de ese mismo.',
    },
    'court-address': {
      who: 'El tribunal de inmigración',
      what: 'Un cambio en USCIS no llega al tribunal. El tribunal tiene su propio formulario para una nueva dirección (se dice que es el EOIR-33) y su propio plazo; aquí no se pudo confirmar ninguno de los dos. Pregunte enseguida al tribunal o a un abogado.',
    },
    'court-address-if': {
      who: 'El tribunal de inmigración, si hay un caso allí',
      what: 'Un cambio en USCIS no llega al tribunal. El tribunal tiene su propio formulario para una nueva dirección (se dice que es el EOIR-33) y su propio plazo; aquí no se pudo confirmar ninguno de los dos.',
    },
    'court-attorney': {
      who: 'El tribunal de inmigración',
      what: 'El Formulario G-28 es para USCIS. El tribunal quiere que se le informe del abogado en un formulario propio, que aquí no se pudo confirmar.',
    },
    'congress-resolved': {
      who: 'La oficina del representante o senador en el Congreso',
      what: 'Esa oficina le ha preguntado a USCIS por esto: avísele que el problema está resuelto.',
    },
    'congress-changed': {
      who: 'La oficina del representante o senador en el Congreso',
      what: 'Esa oficina le ha preguntado a USCIS por esto: avísele qué ha cambiado, y pregunte si necesita un nuevo permiso.',
    },
    'own-attorney': {
      who: 'El abogado o representante acreditado que actúa ante USCIS',
      what: 'Avísele primero, antes de que nadie escriba a ninguna parte.',
    },
    'former-attorney': {
      who: 'El abogado o representante acreditado anterior, si hubo uno',
      what: 'Pídale el expediente, y dígale que ahora actúa otra persona.',
    },
    'other-deadlines': {
      who: 'Y recuerde',
      what: 'Los plazos de USCIS y de un tribunal siguen corriendo, se haya dicho lo que se haya dicho a la oficina.',
    },
  },
};
