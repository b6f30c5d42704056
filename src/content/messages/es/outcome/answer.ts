import type { Catalogue } from '../../catalogue.ts';

/** The three lines that every result begins with: the verdict in plain words, what to do next, and by when. */
export const answer: Catalogue['outcome']['answer'] = {
  headline: {
    ready: 'Puede pedir ayuda al Ombudsman de CIS ahora',
    readyUrgent: 'Puede pedir ayuda al Ombudsman de CIS ahora, pero no se quede esperando su respuesta',
    notBefore: (day) => `No antes del ${day}: sigue corriendo un plazo de espera`,
    notBeforeUrgent: (day) => `Aquí no antes del ${day}, pero no espere a ese día: otra fecha llega antes`,
    noDay: 'Todavía no, y no se conoce un primer día',
    noDayUrgent: 'Todavía no, pero no espere: otra fecha llega primero',
    askUscis: 'Primero pregunte a USCIS, hoy',
    askExpedite: 'Primero pida a USCIS el procesamiento expedito, hoy',
    ownAddress: 'Primero dé a USCIS su nueva dirección',
    conflict: (one, other) => `Dos respuestas se contradicen: “${one}” y “${other}”`,
    conflicts: (count) => `Hay respuestas que se contradicen, en ${count} lugares: corrija eso primero`,
    lacks: {
      'address-matches-uscis': 'Primero dé a USCIS la dirección correcta',
      'section-5-person': 'Primero, que quien firmó el formulario de USCIS haga la solicitud de ayuda',
      consent: 'Primero, que se firme el consentimiento por escrito',
      'g-28': 'Primero presente el Formulario G-28 para este mismo formulario',
      'error-explanation': 'Primero escriba cuál es el error de USCIS',
    },
    open: (name) => `Falta una respuesta: ${name}`,
    openMany: (count) => `Faltan ${count} respuestas`,
    lawyer: 'El Ombudsman de CIS no puede ayudar con esto: consulte primero con un abogado',
    notice: 'El Ombudsman de CIS no puede ayudar con esto: lea primero el aviso de la decisión',
    nextDoor: (name) => `El Ombudsman de CIS no puede ayudar con esto. Otra puerta que tocar: ${name}`,
    laterBook: (day) => `El Ombudsman de CIS no puede ayudar con esto antes del ${day}`,
  },
  next: (what) => `Haga esto ahora: ${what}`,
  turnTo: (desk) => `Acuda aquí: ${desk}.`,
  desk: (name, reach) => `${name}: ${reach}`,
  say: (words) => `Diga o escriba: “${words}”`,
  by: (when) => `Hasta cuándo: ${when}`,
  lastDay: (day) => `${day}, el último día para una solicitud de ayuda con estas respuestas.`,
  askBy: (day) => `${day}, el último día para volver a preguntar a USCIS por esto.`,
  askBestBy: (day, last) =>
    `${day}, para mayor seguridad, es el último día para volver a preguntar a USCIS por esto. Según otra lectura de la regla, es el ${last}.`,
  today: ({ amount, has }) =>
    has('uscis-time-to-act')
      ? `Hoy. No se conoce un último día, pero el plazo de ${amount('uscis-time-to-act')} que hay que dar a USCIS no empieza hasta que se le pregunta.`
      : 'Hoy. No se conoce un último día, pero la oficina no acepta nada antes de que se pregunte a USCIS.',
  noLastDay:
    'No se conoce un último día. Si un aviso de USCIS o de un tribunal indica un día, ese día cuenta de todos modos.',
  after: 'Después de eso',
  decides: 'Con estas respuestas se cumplen las reglas; la oficina decide por sí misma si atiende un caso.',
  why: 'Por qué',
  askWhy: 'Todas las reglas, las respuestas que decidieron y las fuentes: case-assist check con --why.',
};
