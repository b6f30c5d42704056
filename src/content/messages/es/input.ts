import type { Catalogue } from '../catalogue.ts';
import { input as english } from '../en/input.ts';
import { count, day, plural } from './counted.ts';
import { or } from './lists.ts';

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; ¿quiso decir ${nearest}?`;
const place = (at: number): string => `el carácter ${at}, sin contar espacios ni guiones,`;
const digits = (n: number): string => count(n, 'dígito', 'dígitos');
const looksLike: Readonly<Record<string, string>> = {
  O: '; si es un cero, escriba 0',
  I: '; si es un uno, escriba 1',
  L: '; si es un uno, escriba 1',
};
const letter = (character: string): string =>
  `la letra ${character}${looksLike[character.toUpperCase()] ?? ''}`;
const stray = (at: number, character: string): string =>
  /^\p{L}$/u.test(character) ? `${place(at)} es ${letter(character)}` : `${place(at)} es ${character}`;

/**
 * What is wrong with one value, or what is wanted instead; each key is the code of a problem and its argument holds the
 * details. No sentence repeats a value in full.
 */
const problems: Catalogue['input']['problems'] = {
  // Any value
  empty: 'una respuesta, o ninguna respuesta: un texto vacío no dice nada; quite la clave cuando no se sabe',
  null: 'quite la clave cuando no se sabe',
  'text-wanted': 'un texto, entre comillas',
  'text-not-number':
    'un texto, entre comillas: un número sin comillas pierde los ceros del principio y puede perder sus últimas cifras',
  'object-wanted': 'un objeto, entre llaves { }',
  'list-wanted':
    'una lista, entre corchetes [ ], vacía cuando no hay nada; en una tabla la palabra none, y entonces ningún elemento',
  'yes-no-wanted': 'true o false, sin comillas',
  'version-wanted': 'el número 1, la versión de este formato: "caseFile": 1',
  'version-missing': '"caseFile": 1 al principio, la versión de este formato',
  'version-unknown': 'el número 1: aquí no se conoce ninguna otra versión de este formato',
  'too-long': (p) => `${p.most} caracteres como máximo; aquí hay ${p.characters}`,
  'too-many': (p) => `una lista de ${count(p.most, 'elemento', 'elementos')} como máximo`,
  'control-character': (p) => `texto sin caracteres de control; el carácter ${p.at} es ${p.character}`,
  'broken-character': (p) =>
    `caracteres enteros; el carácter ${p.at} es la mitad de un par (un sustituto suelto)`,
  // Choices
  choice: (p) => `una de estas opciones: ${or(p.choices)}${meant(p.nearest)}`,
  choices: (p) => `una lista con cualquiera de estas opciones: ${or(p.choices)}`,
  'choice-twice': 'cada opción una vez; esta está dos veces',
  'yes-or-no': 'sí o no',
  'list-none':
    'la palabra none para una lista vacía; los elementos tienen columnas propias, numeradas desde 1',
  // Keys
  'unknown-key': (p) =>
    p.nearest === undefined
      ? `una clave conocida; aquí se conocen: ${p.known.join(', ')}`
      : `una clave conocida; ¿quiso decir ${p.nearest}?`,
  'key-twice':
    'cada clave una vez en un objeto; esta está dos veces, y solo se podría conservar una de las dos',
  // A-Number
  'a-number-empty': 'un Número A: de 7 a 9 dígitos, con o sin la A',
  'a-number-digits': (p) => `un Número A: de 7 a 9 dígitos, con o sin la A; aquí hay ${digits(p.digits)}`,
  'a-number-zeros': 'un Número A; aquí hay solo ceros',
  'a-number-character': (p) => `un Número A: de 7 a 9 dígitos, con o sin la A; ${stray(p.at, p.character)}`,
  // Receipt number
  'receipt-length': (p) =>
    `un número de recibo tiene 13 caracteres, 3 letras y 10 dígitos; aquí hay ${count(p.characters, 'carácter', 'caracteres')}`,
  'receipt-masked':
    'el número de recibo completo; aquí hay un asterisco en lugar de un carácter que USCIS omitió',
  'receipt-letter': (p) => `un número de recibo empieza con 3 letras; ${place(p.at)} es ${p.character}`,
  'receipt-digit': (p) =>
    `un número de recibo tiene 10 dígitos después de sus 3 letras; ${stray(p.at, p.character)}`,
  'receipt-zeros': 'un número de recibo; sus 10 dígitos son todos ceros',
  // USCIS online account number
  'account-digits': (p) =>
    `un número de cuenta de USCIS en línea tiene 12 dígitos; aquí hay ${digits(p.digits)}`,
  'account-character': (p) =>
    `un número de cuenta de USCIS en línea tiene 12 dígitos y nada más; ${stray(p.at, p.character)}`,
  'account-zeros': 'un número de cuenta de USCIS en línea; aquí hay solo ceros',
  // Form number
  'form-unknown': 'el número de un formulario de USCIS, como I-485 o N-400',
  'form-series': (p) =>
    `el número de un formulario de USCIS, como I-485 o N-400; ninguno empieza con ${p.letters}${meant(p.nearest)}`,
  'form-tail': (p) =>
    `solo el número del formulario, como ${p.number}; después de él se nombra únicamente un suplemento (${p.number} Supplement A)`,
  // Phone, e-mail
  'phone-unknown':
    'un número de teléfono, con el código del país (+52 ...) cuando no es del país de la dirección',
  'phone-short': 'un número de teléfono con su código de área; este es demasiado corto',
  'phone-long': 'un número de teléfono; este es demasiado largo',
  'phone-impossible': 'un número de teléfono; ningún número de ese país tiene tantos dígitos',
  email: 'una dirección de correo electrónico, como name@example.org',
  // Places
  'country-unknown': (p) => `un país, por sus dos letras (MX) o su nombre (México)${meant(p.nearest)}`,
  'country-which': (p) => `¿qué país: ${or(p.candidates)}?`,
  'country-gone': (p) => `el país en que está hoy el lugar; este ya no existe (hoy: ${or(p.candidates)})`,
  'state-unknown': (p) =>
    `un estado o territorio de Estados Unidos, por sus dos letras (NY) o su nombre (New York)${meant(p.nearest)}`,
  'zip-unknown': 'un código postal (ZIP): 5 dígitos, o 9 como 12345-6789',
  'zip-lost-zero': (p) =>
    `un código postal (ZIP): 5 dígitos, o 9 como 12345-6789; aquí hay ${p.digits}. Las hojas de cálculo quitan los ceros del principio: si empieza con ${count(p.lost, 'cero', 'ceros')}, ${plural(p.lost, 'escríbalo', 'escríbalos')}`,
  // Days
  day: 'un día que exista, escrito YYYY-MM-DD (año-mes-día), como 2024-03-10, de 1900 a 2199',
  'day-or-none': 'un día escrito YYYY-MM-DD (año-mes-día), como 2024-03-10, o la palabra none',
  'day-or-month':
    'un día que exista, escrito YYYY-MM-DD (año-mes-día), como 2024-03-10, o YYYY-MM donde solo se sabe el mes, de 1900 a 2199',
  'day-none-or-yes-no':
    'un día escrito YYYY-MM-DD (año-mes-día), como 2024-03-10, la palabra none, o true o false',
  'day-typed': 'un día, como 2024-03-10 o 10 de marzo de 2024',
  'day-which': ({ days }) => {
    const shown = days.map((one) => `${one} (${day(one)})`);
    return shown.length === 1 ? `el día mismo; ¿es ${shown[0]}?` : `¿qué día: ${or(shown)}?`;
  },
  'day-month': 'un día, como 2024-03-10 o 10 de marzo de 2024; el mes solo no lo dice',
  'day-two-digit-year': 'el año con sus cuatro cifras',
  'day-impossible': 'un día que exista; ese día no está en el calendario',
  'day-far': 'un día entre el año 1900 y el año 2199',
  // Between two answers
  'before-other': (p) => `un día que no sea anterior a ${p.other}`,
};

/** Why a file of JSON that holds a case, or a part of one, cannot be used. */
const ofFile = (name: string, levels: string): Catalogue['input']['caseFile'] => ({
  refused: (n) => `El ${name} no se puede usar: ${count(n, 'problema', 'problemas')}.`,
  tooLarge: (kib) => `El ${name} pasa de ${kib} KiB, que es lo más que se lee.`,
  nothing: `El ${name} está vacío.`,
  utf16: `El ${name} parece estar en UTF-16 sin una marca de orden de bytes. Guárdelo como UTF-8.`,
  notUtf8: `El ${name} no está en UTF-8; guárdelo como UTF-8.`,
  notJson: (line, column) =>
    `El ${name} no es JSON: hay algo que no va en la línea ${line}, columna ${column}.`,
  cutShort: `El ${name} no está completo: su JSON termina antes de tiempo.`,
  tooDeep: (most) =>
    `El ${name} tiene más de ${count(most, 'nivel', 'niveles')} de llaves y corchetes; ${levels}.`,
  oneObject: `Un ${name} es un objeto JSON, entre llaves { }.`,
  moreProblems: (n) => `${count(n, 'problema más', 'problemas más')} sin mostrar`,
});

/** What is wrong with an input, and what is wanted. */
export const input: Catalogue['input'] = {
  problems,
  answer: (wanted) =>
    `${wanted.replace(/^¿?\p{L}/u, (first) => first.toUpperCase())}${/[.?]$/.test(wanted) ? '' : '.'}`,
  found: {
    text: (characters) => `un texto de ${count(characters, 'carácter', 'caracteres')}`,
    emptyText: 'un texto vacío',
    number: 'un número',
    yesNo: 'true o false',
    null: 'null',
    list: (items) => `una lista de ${count(items, 'elemento', 'elementos')}`,
    longList: (most) => `una lista de más de ${count(most, 'elemento', 'elementos')}`,
    object: 'un objeto',
    nothing: 'nada',
    key: 'una clave',
    unnamedKey: (characters) => `(una clave de ${count(characters, 'carácter', 'caracteres')})`,
    twice: 'una clave que está dos veces',
  },
  caseFile: ofFile('archivo del caso', 'un caso tiene tres'),
  profile: {
    ...ofFile('perfil', 'un perfil tiene tres'),
    only: 'un perfil contiene lo que es igual en todos los casos: quien prepara (preparer, sin g28OnFile ni writtenConsent), submission.channel y font',
    font: 'la ruta de una fuente TrueType (.ttf), desde la carpeta del perfil',
  },
  // A row of values as they are typed: the same in every language.
  example: english.example,
  schema: {
    together: 'Solo se puede imprimir una cosa a la vez.',
    found: '--report además',
    wanted: '--csv o --report, uno de los dos',
    title: 'Un caso para case-assist',
    description:
      'Una persona u organización cuyo caso en USCIS está estancado. Una clave que falta quiere decir "no se sabe": nada tiene un valor predeterminado, y "no" hay que decirlo.',
    types: {
      text: 'Texto en una línea.',
      'long-text': 'Texto; se conservan los saltos de línea.',
      day: 'Un día, YYYY-MM-DD.',
      'yes-no': 'true o false; quítelo cuando no se sabe.',
      choice: 'Una de las opciones.',
      choices: 'Cualquiera de las opciones; una lista vacía dice que ninguna.',
      list: 'Una lista; una lista vacía dice que no hay nada.',
      'a-number':
        'Número A: de 7 a 9 dígitos, con o sin A, guiones o espacios; se guarda como A y 9 dígitos.',
      'receipt-number':
        'Número de recibo de USCIS: 3 letras y 10 dígitos; se quitan los guiones y los espacios.',
      'account-number': 'Número de cuenta de USCIS en línea: 12 dígitos.',
      'form-number': 'Número de formulario de USCIS, como I-485.',
      phone: 'Número de teléfono, con el código del país cuando no es del país de la dirección.',
      email: 'Dirección de correo electrónico.',
      country: 'País: las dos letras de ISO 3166, o su nombre.',
      state: 'Estado o territorio por sus dos letras en Estados Unidos; texto libre en otros países.',
      'postal-code': 'Código postal (ZIP) en Estados Unidos; texto libre en otros países.',
      file: 'Ruta de un archivo, desde el archivo del caso.',
      version: 'La versión de este formato.',
    },
    open: 'También sirve cualquier otro texto.',
    orNone: 'La palabra none dice que no hay ninguno.',
    orMonth: 'Sirve un mes, YYYY-MM, donde no se sabe el día mismo.',
    orYesNo: 'Sirve true o false donde no se sabe el día mismo.',
  },
};
