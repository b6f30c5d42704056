import type { KindId } from '../../kinds/index.ts';
import type { Catalogue, ReadingWords } from '../catalogue.ts';
import { count, day, plural } from './counted.ts';
import { and } from './lists.ts';

type Sheet = ReadingWords['sheet'];

/** The form in Spanish, for whoever signs it. What its choices and kinds of problem are called is that of the questions. */
export const sheet: Omit<Sheet, 'choices' | 'labels'> & {
  readonly labels: Omit<Sheet['labels'], `reason-${KindId}`>;
} = {
  yes: 'Sí',
  no: 'No',
  none: 'Ninguna',
  day: (text) => day(text as Parameters<typeof day>[0]),
  sections: {
    header: 'Encabezado',
    notice: 'Esta hoja',
    '1A': 'Sección 1A. Lo que se ha hecho con USCIS para resolverlo',
    congressional: 'Consulta del Congreso',
    filings: 'Solicitudes y peticiones presentadas ante USCIS',
    '2': 'Sección 2. Razones para pedir ayuda',
    expedite: 'Solicitud de procesamiento expedito',
    removal: 'Proceso de remoción',
    military: 'Servicio militar',
    '5': 'Sección 5. Persona u organización que tiene dificultades con USCIS',
    beneficiary: 'Beneficiario, cuando es otra persona',
    preparer: 'Quien prepara la solicitud de ayuda, cuando no es la persona de la sección 5',
    '8': 'Sección 8. Documentos de apoyo',
    online: 'Envío de la solicitud de ayuda',
    '9': 'Sección 9. Consentimiento',
    '10': 'Sección 10. Abogado o representante acreditado',
  },
  notes: {
    consent:
      'Soy la persona nombrada abajo, o actúo por la organización nombrada abajo. Pido al Ombudsman de CIS que estudie el asunto descrito en esta solicitud de ayuda, y acepto que la oficina y USCIS compartan lo que hay en los expedientes de los formularios nombrados abajo, y que la oficina escriba sobre ellos a la persona nombrada abajo como quien prepara la solicitud de ayuda o como representante.',
    consentOwn:
      'El texto de arriba es propio de la hoja preparada. La declaración que vale está en el formulario oficial; léala y firme allí.',
  },
  labels: {
    'header-name': 'Persona u organización de la sección 5',
    'header-receipt': 'Número de recibo',
    notice: 'Lo que no está en esta hoja',
    more: 'Más líneas, en una página de continuación',
    'contact-date': 'Fecha',
    'contact-channel': 'Cómo se contactó a USCIS',
    'contact-reference': 'Número de referencia',
    'contact-result': 'Qué contestó o hizo USCIS',
    'contact-none': 'No se ha contactado a USCIS por este problema',
    'congress-yes': 'Un miembro del Congreso le ha preguntado a USCIS',
    'congress-no': 'No se hizo ninguna consulta del Congreso',
    'congress-date': 'Fecha de la consulta',
    'congress-office': 'Oficina del representante o senador',
    'filing-form': 'Número del formulario',
    'filing-category': 'Categoría',
    'filing-receipt': 'Número de recibo',
    'filing-receipt-date': 'Fecha de recibo',
    'filing-status': 'Estatus',
    'filing-decision-date': 'Fecha de la decisión',
    'filing-time': 'Tiempo de procesamiento',
    'filing-inquiry-date': 'Fecha de consulta del caso',
    'filing-inquiry-receipt': 'Fecha de recibo para consultar',
    'filing-examination': 'Fecha de la entrevista del N-400',
    'filing-delivered': 'Entregado a USCIS',
    'filing-fee': 'Tarifa cobrada',
    'reason-clear-error': 'Decisión con un error claro de USCIS (se explica abajo)',
    'error-yes': 'USCIS cometió un error claro',
    'error-no': 'No hay error claro',
    description: 'Qué pasó y qué se pide',
    'error-explanation': 'Por qué fue un error claro de USCIS',
    'expedite-yes': 'Se pidió',
    'expedite-no': 'No se pidió',
    'expedite-pending': 'Pendiente',
    'expedite-approved': 'Aprobada',
    'expedite-denied': 'Denegada',
    'expedite-date': 'Fecha de la respuesta',
    'expedite-criterion': 'Criterio de USCIS',
    'removal-yes': 'En proceso de remoción',
    'removal-no': 'Sin proceso de remoción',
    'removal-date': 'Fecha de la próxima audiencia',
    'removal-affects': 'Lo presentado podría cambiar ese proceso',
    'removal-no-effect': 'Lo presentado no cambiaría ese proceso',
    'military-self': 'La persona',
    'military-family': 'Un familiar',
    'military-none': 'Ninguno de los dos',
    'person-individual': 'Una persona',
    'person-organization-kind': 'Una organización',
    'person-applicant': 'Solicitante',
    'person-petitioner': 'Peticionario',
    'person-self-petitioner': 'Autopeticionario',
    family: 'Apellidos (quien no tiene apellidos pone aquí su nombre)',
    given: 'Nombre',
    middle: 'Segundo nombre',
    suffix: 'Sufijo',
    organization: 'Nombre de la empresa u organización',
    'birth-date': 'Fecha de nacimiento (en el formulario: mes, día, año)',
    'birth-country': 'País de nacimiento',
    citizenship: 'País de ciudadanía',
    'a-number': 'Número A',
    account: 'Número de la cuenta de USCIS en línea',
    street: 'Calle y número',
    unit: 'Apartamento u oficina',
    city: 'Ciudad',
    state: 'Estado o provincia',
    postal: 'Código postal',
    country: 'País',
    'outside-yes': 'Fuera de Estados Unidos',
    'outside-no': 'En Estados Unidos',
    phone: 'Teléfono',
    fax: 'Fax',
    email: 'Correo electrónico',
    'role-employer': 'Empleador',
    'role-family-member': 'Familiar',
    'role-congressional-office': 'Oficina del Congreso',
    'role-school-official': 'Oficial escolar',
    'role-other': 'Otra persona',
    'document-kind': 'Documento',
    'document-note': 'Qué demuestra',
    'request-number': 'Número de la solicitud de ayuda al Ombudsman de CIS, cuando ya lo hay',
    'consent-name': 'Solicitante o peticionario',
    'consent-filings': 'Formularios y números de recibo',
    'consent-to': 'Quien prepara, o representante, a quien la oficina puede escribir',
    'consent-written':
      'Se ha dado a quien prepara el consentimiento por escrito, para este formulario y este asunto',
    'consent-not-written': 'Todavía no hay consentimiento por escrito',
    'attorney-attorney': 'Abogado',
    'attorney-representative': 'Representante acreditado',
    'attorney-g28': 'USCIS tiene un Formulario G-28; se adjunta una copia',
    'attorney-no-g28': 'USCIS no tiene un Formulario G-28',
    firm: 'Bufete u organización reconocida',
  },
};

/** "2 letras en árabe", by the code of ISO 15924. */
function inScript(script: string, letters: number): string {
  if (script === 'symbol') return count(letters, 'símbolo', 'símbolos');
  if (script === 'other') return count(letters, 'carácter de otro tipo', 'caracteres de otro tipo');
  const name = new Intl.DisplayNames('es', { type: 'script' }).of(script) ?? script;
  return `${letters} ${plural(letters, 'letra', 'letras')} en ${script === 'Hani' ? 'han (chino)' : name}`;
}

/** What is said of filling a form in. */
export const form: Catalogue['form'] = {
  refusal: {
    message:
      'La hoja no se puede escribir: algunas letras no están en su tipo de letra. No se escribió nada.',
    found: (lacking) => and(lacking.map(({ script, count: letters }) => inScript(script, letters))),
    wanted:
      'el nombre como está en el pasaporte, en letras latinas, griegas o cirílicas; o una fuente que las tenga, con --font FILE; o el paquete completo (case-assist packet), que las acepta como están',
    messageWithFont: 'La hoja no se puede escribir con esta fuente. No se escribió nada.',
    text: 'letras que no pueden ir una junto a otra',
    wantedOf: {
      shaping:
        'otra forma de escribirlo: las letras de este alfabeto se unen, se apilan o llevan marcas, lo que aquí no se hace, y separadas se leerían mal',
      'not-in-font': 'una fuente que tenga este carácter, u otra forma de escribirlo',
      'mixed-direction':
        'una sola dirección en un campo: las letras de derecha a izquierda van solo con espacios y puntuación simple, sin dígitos, paréntesis, corchetes ni otras letras',
      'long-leftward': 'un texto más corto: uno de derecha a izquierda no continúa en otra página',
    },
  },
  /** What `--font FILE` takes. */
  font: {
    message: (path) => `La fuente ${path} no se puede usar. No se escribió nada.`,
    found: {
      'not-font': 'algo que no es una fuente TrueType',
      collection: 'varias fuentes en un solo archivo',
      'no-outlines': 'una fuente sin contornos TrueType',
      forbidden: 'una fuente cuyo fabricante prohíbe incrustarla, o una parte de ella, en un documento',
      damaged: 'una fuente dañada o incompleta',
    },
    wanted:
      'una fuente TrueType completa, por lo general un archivo que termina en .ttf, que se pueda incrustar en documentos',
  },

  /** Guidance of the text to paste; the answers and their labels are English. */
  online: {
    intro:
      'Para el formulario en línea del Formulario DHS 7001: copie y pegue sección por\nsección. Lo que no se sabe no está aquí.',
    ticked: 'Marque',
    number: (number) => `${number}.`,
    signWetInk:
      'Firma: en tinta. Imprima la sección 9 del formulario oficial, fírmela a mano,\nescanéela y súbala con la solicitud de ayuda.',
    signAttorney:
      'Firma: firma el abogado o representante acreditado, en tinta o como lo pida\nel formulario en línea.',
    sign: 'Firma: firma el solicitante o peticionario, en tinta o de forma electrónica,\ncomo lo pida el formulario en línea. Nadie más escribe el nombre.',
  },

  report: {
    written: (path, pages) => `Se escribió: ${path} (${count(pages, 'página', 'páginas')}).`,
    front:
      'Su primera página lleva la marca NO ENVIAR (DO NOT SEND): es solo para usted. Quite esa página antes de que el formulario salga a cualquier parte.',
    counts: (filled, blank) =>
      `${count(filled, 'campo llenado', 'campos llenados')}, ${blank} en blanco. Se leyó de nuevo: todo está como se planeó.`,
    continued: (labels) => `Sigue en otra página: ${labels}.`,
    inkNext:
      'El programa no firma nada en nombre de usted. La sección 9 se firma como lo pide el formulario en línea, o en tinta en una página impresa (la de la sección 9 de esta hoja, o la sección 9 del formulario oficial); un caso T, U, VAWA, de asilo o de refugio necesita la sección 9 del formulario oficial, en tinta.',
    brokenSheet:
      'La hoja que viene con el programa no se puede leer: sus archivos faltan o están dañados. Instale otra vez el programa.',
    noStream:
      'El formulario es un PDF, y aquí la salida estándar es una terminal: envíelo a un programa o a un archivo.',
    twoResults: 'El formulario y el resultado de --json no pueden ir los dos a la salida estándar.',
    stream: 'la salida estándar',
    isInput: 'La hoja reemplazaría un archivo del que se hace; ese archivo se dejó como estaba.',
    wantedOutput: 'el nombre de otro archivo',
    notOfficial:
      'La hoja no es el formulario oficial: escriba sus respuestas en línea, o cópielas en el Formulario DHS 7001.',
    notNow:
      'Las reglas dicen que ahora no, así que no se escribió ninguna hoja. --anyway la prepara de todos modos, con las advertencias en una primera página marcada NO ENVIAR (DO NOT SEND).',
  },
};
