import type { Catalogue } from '../catalogue.ts';
import { counted } from './counted.ts';

const listed: Catalogue['book']['listed'] = {
  'can-notices':
    'Avisos, decisiones o tarjetas de USCIS que no se recibieron, o que el correo devolvió a USCIS; entre ellos, los avisos de recibo.',
  'can-age-out': 'Casos en que el beneficiario puede exceder la edad límite y perder la elegibilidad.',
  'can-certain-age-out':
    'Ciertos casos en que el beneficiario puede exceder la edad límite y perder la elegibilidad.',
  'can-military': 'Ciertos casos de personal de las fuerzas armadas de Estados Unidos y de sus familias.',
  'can-improper-rejection':
    'Solicitudes y peticiones que USCIS rechazó por un error de hecho claro o por una aplicación evidentemente equivocada de la ley.',
  'can-typographic-error': 'Errores tipográficos en documentos de inmigración.',
  'can-removal-hearing': ({ amount }) =>
    `Personas en proceso de remoción (deportación) con una audiencia dentro de un plazo de ${amount('hearing-window')} y una solicitud o petición pendiente que podría afectar el resultado.`,
  'can-lost-file':
    'Expedientes perdidos, y dificultades en el traslado de expedientes entre oficinas de USCIS.',
  'can-expedite':
    'Ciertas emergencias y dificultades que entran en los criterios de procesamiento expedito de USCIS.',
  'can-systemic': 'Problemas sistémicos que se deberían examinar en un nivel más alto.',
  'can-expedite-approved': ({ amount }) =>
    `Solicitudes de procesamiento expedito que se aprobaron hace más de ${amount('expedite-approved-wait')}.`,
  'can-approval-not-sent': 'Retrasos en comunicar una aprobación al Departamento de Estado.',
  'cannot-within-time':
    'Casos dentro de los tiempos de procesamiento publicados, salvo que una ley o un reglamento fije un plazo (Formulario I-360 de jóvenes inmigrantes especiales, Formulario N-400, Formulario I-129 de L-1).',
  'cannot-six-months': ({ amount }) =>
    `Formularios sin un tiempo publicado, mientras haga menos de ${amount('unpublished-time')} de la presentación.`,
  'cannot-change-decision': 'Cambiar una decisión de USCIS, salvo que se base en un error claro.',
  'cannot-denied-expedite': 'Solicitudes de procesamiento expedito que USCIS denegó.',
  'cannot-legal-advice': 'Asesoría legal.',
  'cannot-not-uscis': 'Asuntos que no tienen que ver con USCIS.',
  'cannot-congressional': ({ amount }) =>
    `Casos en que una consulta del Congreso a USCIS es de hace menos de ${amount('congressional-wait')}.`,
  'cannot-without-consent':
    'Hablar, sin consentimiento por escrito, con alguien que no sea quien firmó el formulario o el abogado; a las personas protegidas sin abogado se les responde solo por correo postal, en la dirección que tiene USCIS.',
  'cannot-urge': 'Instar a USCIS a actuar sobre una solicitud, petición o pedido pendiente.',
  'cannot-third-party': 'Corregir lo que resultó de información incorrecta de terceros.',
  'cannot-before-uscis': 'Casos en que no se ha preguntado primero a USCIS.',
  'cannot-before-90-60': ({ amount }) =>
    `Casos en que no se contactó a USCIS en los últimos ${amount('uscis-contact-recent')}, o en que no ha tenido ${amount('uscis-time-to-act')} para resolver el problema.`,
  'cannot-unlisted':
    'Procesamientos expeditos aprobados, y aprobaciones no enviadas al Departamento de Estado: no figuran en este libro.',
};

/** The words of the rule book as it is printed for review. */
export const book: Catalogue['book'] = {
  title: (id) => `Libro de reglas ${id}`,
  span: (from, until) =>
    until === undefined
      ? `En vigor a partir del ${from}.`
      : `En vigor a partir del ${from} hasta el ${until}, sin incluir ese día.`,
  attested: (from, year, until) =>
    until === undefined
      ? `Consta desde el ${from}; quizá estaba en vigor desde algún día de ${year}.`
      : `Consta desde el ${from} hasta el ${until}, sin incluir ese día; quizá estaba en vigor desde algún día de ${year}.`,
  attestedNext: (from, until, year) =>
    `En vigor a partir del ${from}. El próximo libro consta desde el ${until}; quizá tomó el lugar de este algún día de ${year}.`,
  checked: (day) =>
    `Comparado por última vez con sus fuentes el ${day}. Solo se leyeron copias guardadas de las páginas.`,
  lists: {
    'can-help': 'Con qué puede ayudar la oficina',
    'cannot-help': 'Con qué no puede ayudar la oficina',
  },
  everyCase: 'Reglas que obligan en todos los casos',
  ofKinds: 'Reglas de tipos de problema particulares',
  onPaper: 'Requisitos que se cumplen en papel',
  periods: 'Plazos',
  rows: {
    headings: {
      timeline: 'Filas de la línea de tiempo',
      safety: 'A quién se le dice que tenga cuidado; vale la primera fila que corresponde',
      scripts: 'Qué decir en cada puerta',
      deadlines: 'Lo que sigue corriendo, se pida lo que se pida',
      update: 'A quién más se comunican las novedades después de una solicitud de ayuda',
    },
    firstStep: (step) => `Lo que dice el paso “${step}” del resultado.`,
    day: (day) => `Día: ${day}`,
    days: (from, until) => `Días: ${from} a ${until}`,
    noDay: 'Día: solo lo da un aviso',
    clock: (rule) => `Día: como lo cuenta la regla ${rule}`,
    decidedBy: (rule) => `Fuente: la de la regla que decidió (${rule})`,
    when: 'Cuándo:',
  },
  binds: (kinds) => `Obliga a: ${kinds}`,
  otherwise: (verdict) => `Si no se cumple: ${verdict}`,
  needs: (facts) => `Necesita: ${facts}`,
  condition: 'Condición:',
  source: (title, day, sure, pinpoint, address) =>
    `Fuente: ${title} (${day}; ${sure}): ${pinpoint}. ${address}`,
  carriedOutBy: (rules) => `Lo aplican: ${rules}`,
  noRule: 'Se le dice al usuario; ninguna regla depende de ello.',
  weak: 'sin confirmar',
  amounts: {
    hours: counted('hora', 'horas'),
    days: counted('día calendario', 'días calendario'),
    'business-days': counted('día hábil', 'días hábiles'),
    weeks: counted('semana', 'semanas'),
    months: counted('mes calendario', 'meses calendario'),
    years: counted('año', 'años'),
    birthdays: counted('año de edad', 'años de edad'),
    percent: counted('por ciento', 'por ciento'),
  },
  unknownRule: (id) => `No existe la regla ${id}.`,
  wantedRule: (nearest) => `el id de una regla, como ${nearest}`,
  diffUsage: 'Hacen falta dos días: rules diff DATE DATE',
  wantedDay: 'un día como YYYY-MM-DD',
  diff: (a, b) => `Del ${a} al ${b}`,
  same: 'No hay diferencias.',
  inPlaceOf: (other) => `en lugar de ${other}`,
  added: 'nuevo',
  removed: 'ya no está en vigor',
  changedPeriod: (was, is) => `era ${was}, es ${is}`,
  listed,
  terms: {
    all: 'todo lo siguiente:',
    any: 'al menos uno de los siguientes:',
    not: 'no:',
    unless: 'mientras no se sepa que es así:',
    some: (list) => `para algún elemento de ${list}:`,
    is: (fact, value) => `${fact} es ${value}`,
    in: (fact, values) => `${fact} es uno de ${values}`,
    includes: (fact, value) => `${fact} incluye ${value}`,
    empty: (fact) => `${fact} está vacío`,
    known: (fact) => `${fact} se ha dado`,
    foreign: (fact) => `${fact} no parece estar en inglés`,
    same: (one, other) => `${one} y ${other} nombran lo mismo`,
    stated: (fact) => `${fact} se ha dicho`,
    statedAs: (fact, values) => `se ha dicho que ${fact} es ${values}`,
    before: (a, b) => `${a} es anterior a ${b}`,
    onOrBefore: (a, b) => `${a} es igual o anterior a ${b}`,
    asOf: 'el día para el que se decide',
    today: 'el día para el que se decide',
    firstKnown: (facts) => `el primero que se conozca de ${facts}`,
    latest: (days) => `el más tardío de ${days}`,
    plus: (term, period) => `${term} + ${period}`,
    minus: (term, period) => `${term} - ${period}`,
    nextBusinessDay: (term) => `el primer día hábil después de ${term}`,
    plusSpan: (base, from, to) => `${base} + los días de ${from} a ${to}`,
    always: 'siempre',
    never: 'nunca',
    yes: 'sí',
    no: 'no',
  },
};
