import type { Sentence } from '../../../shape/sentence.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { deskWords as words } from '../../en/contacts/desks.ts';

const hotlineFor =
  'Abogados y representantes acreditados con un Formulario G-28 que conste en USCIS. Ellos tienen que usarla; las personas protegidas llaman o escriben por su cuenta al Centro de Contacto de USCIS.';
const forRepresented = 'Solo para abogados y representantes acreditados';
/** How long answers take, against the days for which a contact counts. */
const hotlineHours = (({ has, amount }) => {
  if (!has('hotline-answer')) return 'No se sabe cuánto tardan las respuestas.';
  const told = `Las respuestas tardaban alrededor de ${amount('hotline-answer')} en 2024, según se dijo de los casos T.`;
  return has('uscis-contact-recent')
    ? `${told} La oficina quiere que se haya preguntado a USCIS en los últimos ${amount('uscis-contact-recent')}: si la respuesta tarda más, escriba una vez más a tiempo y no se quede esperándola.`
    : told;
}) satisfies Sentence;
const protectedSection =
  'La sección de la página que corresponde: “Inquiries for VAWA, T, and U Filings (Including Form I-751 Abuse Waivers)”. Aquí no se pudo leer.';
const hotlineNotes: readonly Sentence[] = [
  'No responde mientras un caso está dentro de su tiempo de procesamiento (según dicen profesionales; sin confirmar). Busque primero la fecha de consulta del caso.',
  'No envíe la misma pregunta también al Centro de Contacto de USCIS ni por correo postal: eso hace más lenta cada respuesta.',
  'Las respuestas pueden perderse en el filtro de correo de un bufete de abogados: mire también allí.',
  protectedSection,
];

export const deskWords: Pick<Catalogue['contacts']['entries'], keyof typeof words> = {
  'uscis-lockbox-support': {
    name: 'Asistencia de lockbox de USCIS',
    purpose: 'Un envío se entregó en un lockbox, o se cobró la tarifa, y no llegó ningún aviso de recibo.',
    who: ({ amount }) =>
      `Quien presentó el formulario, cuando haga más de ${amount('lockbox-receipt')} de la entrega o del cobro de la tarifa. No en casos T, U o VAWA.`,
    hours: '',
    have: 'Número del formulario, los nombres del solicitante y del peticionario, dirección postal, prueba de la entrega, prueba del pago.',
    say: 'Escriba: el número del formulario, los nombres del peticionario, solicitante o beneficiario, la dirección postal, el día y la prueba de la entrega, y el día y la prueba del pago.',
    notes: [
      'NO envíe el Número A ni un número de Seguro Social: esto es correo electrónico común.',
      'No cuando hay un número de recibo: entonces pregunte por la cuenta de USCIS en línea o al Centro de Contacto de USCIS.',
    ],
  },
  'uscis-refugee-affairs': {
    name: 'Consultas de USCIS sobre casos de refugio',
    purpose: 'Casos de refugio que están en USCIS.',
    who: 'Quien solicita refugio, desde el correo electrónico que está registrado en el caso.',
    hours: '',
    have: 'El número de caso, los nombres y las fechas de nacimiento tal como constan en el caso.',
    say: 'Escriba desde el correo electrónico que está registrado en el caso, no desde otro.',
    notes: ['La admisión de refugiados ha cambiado mucho desde 2025: mire primero la página.'],
  },
  'uscis-resettlement-support-center': {
    name: 'Resettlement Support Center (centro de reasentamiento) de la región',
    purpose: 'El estatus de un caso de refugio.',
    who: 'Quien solicita refugio, en el centro de la región donde está el caso.',
    hours: '',
    have: 'El número de caso, los nombres y las fechas de nacimiento tal como constan en el caso.',
    say: 'Escriba desde el correo electrónico que está registrado en el caso, y pregunte por su estatus.',
    notes: [
      'Estos buzones se vieron por última vez entre 2023 y 2024, más o menos. La admisión de refugiados ha cambiado mucho desde 2025.',
    ],
    values: [
      'África (CWS)',
      'Asia (IRC), Malasia',
      'Asia (IRC), Tailandia',
      'Austria (HIAS)',
      'Eurasia (IOM)',
      'América Latina (IOM)',
      'Oriente Medio y Norte de África (IOM)',
      'Pakistán (IOM)',
      'Afganistán (IOM)',
      'Turquía y Oriente Medio (ICMC)',
    ],
  },
  'uscis-vawa-hotline': {
    name: 'Línea directa de USCIS por correo electrónico, VAWA (Vermont)',
    purpose: 'Autopeticiones VAWA (Formulario I-360).',
    who: hotlineFor,
    hours: hotlineHours,
    have: 'Número de recibo, y el Formulario G-28 que consta en USCIS.',
    say: 'Dé el número de recibo y la pregunta. No pida nada que muestre dónde vive la persona.',
    notes: hotlineNotes,
    values: [forRepresented, 'Dirección postal'],
  },
  'uscis-t-u-hotline': {
    name: 'Línea directa de USCIS por correo electrónico, T y U (Vermont)',
    purpose: 'Casos T (Formulario I-914) y casos U (Formulario I-918) en Vermont.',
    who: hotlineFor,
    hours: hotlineHours,
    have: 'Número de recibo, y el Formulario G-28 que consta en USCIS.',
    say: 'Ponga en el asunto SECOND REQUEST cuando escriba de nuevo, EXPEDITE REQUEST para una solicitud de procesamiento expedito, y URGENT - DEADLINE cuando un plazo está por vencer.',
    notes: hotlineNotes,
    values: [forRepresented, 'Dirección postal'],
  },
  'uscis-nebraska-u-inquiries': {
    name: 'Consultas de USCIS sobre casos U en Nebraska',
    purpose: 'Casos U (Formulario I-918) que tiene el Centro de Servicio de Nebraska.',
    who: 'Por correo electrónico: solo abogados y representantes acreditados. El peticionario sin abogado ni representante acreditado escribe por correo postal.',
    hours: '',
    have: 'Número de recibo.',
    say: 'Dé el número de recibo y la pregunta. Una carta necesita una firma original.',
    notes: [
      'La dirección postal viene de un aviso de mayo de 2017. Verifíquela antes de enviar algo allí: una carta que se extravía le revela el caso a otra persona.',
      protectedSection,
    ],
    values: [forRepresented, 'Para el peticionario sin representante, por correo postal; verifíquela'],
  },
  'uscis-international-offices': {
    name: 'Oficinas internacionales de USCIS',
    purpose: 'Casos que tiene una oficina de USCIS en el extranjero.',
    who: 'Personas fuera de Estados Unidos cuyo lugar de residencia corresponde a una oficina así.',
    hours: '',
    have: 'Número de recibo, y el país de residencia.',
    say: 'Pregunte al Centro de Contacto de USCIS qué oficina tiene el caso; allí le dan la dirección de esa oficina.',
    notes: [
      'No se pudo encontrar ninguna lista de estas oficinas de la que se sepa que está al día. La última completa, de mayo de 2024, tenía once oficinas. Mire la página de USCIS antes de escribir.',
    ],
    values: ['', 'Números de teléfono y buzones de las oficinas'],
  },
};
