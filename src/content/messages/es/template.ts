import type { Catalogue } from '../catalogue.ts';
import { template as english } from '../en/template.ts';
import { count, plural } from './counted.ts';

/** Blank forms of the user's own: reading them, keeping them, and the files in which their maps are corrected. */
export const template: Catalogue['template'] = {
  /** A PDF that cannot serve as a blank: what is wrong, and what to do. */
  refused: {
    'not-pdf':
      'Este archivo no es un PDF. Descargue otra vez el formulario del sitio de la propia oficina e indique el archivo tal como se guardó; una página web o un archivo de Word no sirve.',
    empty:
      'Este archivo está vacío. Es probable que la descarga se haya cortado: descargue otra vez el formulario.',
    damaged:
      'Este PDF está dañado, y no se pueden leer sus campos. Descargue otra vez el formulario, y no lo abra ni lo guarde antes en otro programa.',
    password:
      'Este PDF pide una contraseña para abrirse. Obtenga el formulario sin contraseña en el sitio de la propia oficina; un formulario en blanco no necesita contraseña.',
    'no-fields':
      'Este PDF no tiene campos para llenar: es una copia escaneada, una impresión o un formulario para escribir a mano. Busque el formulario con campos en el sitio de la propia oficina, o use la hoja que viene con el programa (request-sheet).',
    'xfa-only':
      'Este PDF está hecho solo para Adobe Reader: otros programas ven únicamente una página que dice “Please wait”. Ábralo en Adobe Reader e imprímalo en un PDF para escribir a mano, o pida a la oficina un formulario con campos y sin XFA.',
    'too-large':
      'Este PDF contiene más que cualquier formulario, así que no se siguió leyendo. Descargue el formulario del sitio de la propia oficina; si se repite este mensaje, el archivo no es un formulario común.',
    'too-deep':
      'Este PDF está hecho como no lo está ningún formulario: sus páginas o campos dan vueltas o no tienen fin. Descargue el formulario del sitio de la propia oficina.',
    'too-slow':
      'Este PDF no se leyó hasta el final: a esta computadora le tomó más tiempo del que debería tomar cualquier formulario. Si la computadora está lenta u ocupada ahora, cierre otros programas e inténtelo otra vez. Si se repite este mensaje, descargue otra vez el formulario del sitio de la propia oficina.',
  },

  types: {
    text: 'texto',
    check: 'casilla',
    radio: 'una de varias opciones',
    choice: 'lista',
    signature: 'firma',
  },
  sure: { sure: 'seguro', likely: 'probable', unsure: 'dudoso' },
  from: { tooltip: 'su texto de ayuda', label: 'el rótulo de al lado', name: 'su nombre' },
  because: (from, text) => `${from} dice “${text}”`,
  doubts: {
    'one-source': 'lo dice solo uno de los tres: el texto de ayuda, el rótulo o el nombre',
    conflict: 'el texto de ayuda, el rótulo y el nombre no coinciden',
    whose: 'no se dice de quién es, y se toma como de la única persona del formulario',
    'several-addresses':
      'el formulario pregunta dónde vive la persona, y el archivo del caso tiene dónde recibe su correspondencia',
    'any-telephone':
      'el formulario pide un teléfono celular, y el archivo del caso tiene un teléfono de cualquier tipo',
    'too-short': 'el campo es más corto que la respuesta',
    locked: 'el campo está bloqueado en el formulario en blanco, y completa uno que no lo está',
  },
  left: {
    ink: 'se deja para que lo escriba a mano la persona que firma',
    'no-fact': 'el archivo del caso no tiene nada para esto',
    whose: 'no se dice de quién es',
    'other-person': 'es sobre otra persona',
    'other-name': 'puede ser sobre otro nombre, fecha o país que los del archivo del caso',
    'other-address': 'es sobre otra dirección',
    sworn: 'es una pregunta sobre el pasado que solo la persona puede contestar',
    condition: 'solo algunas personas lo llenan',
    pair: 'su otra casilla se marcaría junto con esta, o no tiene sentido',
    'asked-before': 'el formulario pregunta lo mismo más arriba',
    locked: 'está bloqueado en el formulario en blanco, y no completa nada que se llene',
    'not-understood': 'no se entendió qué pide',
  },
  upTo: (characters) => `hasta ${count(characters, 'carácter', 'caracteres')}`,
  noLabel: 'sin rótulo',

  inspect: {
    form: (form) => `Formulario ${form}`,
    edition: (edition) => `Edición ${edition}`,
    noEdition: 'En sus páginas no se encontró ninguna fecha de edición.',
    expires: (day) => `Vence el ${day}`,
    noExpiry: 'En sus páginas no se encontró ninguna fecha de vencimiento.',
    omb: (number) => `OMB No. ${number}`,
    counts: (pages, fields) => `${count(pages, 'página', 'páginas')}, ${count(fields, 'campo', 'campos')}`,
    official:
      'Este es el Formulario DHS 7001. Una vez agregado, fill lo usa, salvo que se le diga otra cosa.',
    page: (page) => `Página ${page}`,
    tooltip: (text) => `Texto de ayuda: ${text}`,
    label: (text) => `Rótulo: ${text}`,
    name: (text) => `Nombre: ${text}`,
    wants: (what, sure) => `Pide: ${what} (${sure})`,
    leftOut: (why) => `No se llena: ${why}`,
    removed: (what) => `Se quitó del formulario en blanco: ${what}.`,
    removedKinds: {
      encryption: 'cifrado',
      xfa: 'XFA',
      javascript: 'JavaScript',
      action: 'acciones',
      link: 'enlaces',
      'embedded-file': 'archivos incrustados',
      'rich-media': 'sonido y video',
      'usage-rights': 'derechos de uso',
      'signature-value': 'firmas',
      value: 'valores en los campos',
      metadata: 'metadatos',
    },
    addNext: (id) => `Para conservarlo: case-assist template add FILE (se llamaría ${id}).`,
  },
  warnings: {
    expired: (day) =>
      `El formulario venció el ${day}. Busque en el sitio de la propia oficina la edición que se acepta ahora.`,
    mixed: (editions) =>
      `En este archivo hay páginas de más de una edición (${editions}). Las oficinas rechazan páginas mezcladas: descargue otra vez el formulario.`,
    pinned: (id) => `Los archivos de la plantilla ${id} ya no corresponden entre sí. Agréguela otra vez.`,
  },
  add: {
    done: (id) => `Se guardó como ${id}.`,
    mapAt: (path) => `Su mapa, para corregirlo en cualquier editor: ${path}`,
    confirmed: (lines) =>
      `Se llenan con datos del archivo del caso; revisados casilla por casilla para el programa (${lines}):`,
    confirmedBefore: (lines) =>
      `Se llenan con datos del archivo del caso; confirmados por una persona para este mismo archivo (${lines}):`,
    noLonger: (lines) =>
      `Ya no están confirmados, porque se reemplaza el mapa que se guardaba aquí. Mírelos otra vez (${lines}):`,
    damagedMap:
      'El mapa que se guardaba aquí no se pudo leer, así que no se pudo conservar nada de lo que allí se había confirmado. Mire otra vez cada línea.',
    proposed: (lines) => `Propuestos, y en blanco hasta que usted los confirme (${lines}):`,
    confirmNext: (id) =>
      `Después: mire cada línea propuesta junto al formulario en blanco y confirme las que son correctas: case-assist template confirm ${id}`,
    left: (fields) => `No se llenan (${fields}):`,
    shown: (field, what) => `${field}: ${what}`,
    exists: (id) =>
      `Ya hay guardada una plantilla llamada ${id}, con su mapa. Dé otro nombre con --id, o use --force para reemplazarla.`,
    existsFound: 'una plantilla que ya está guardada',
    existsWanted: 'otro --id, o --force',
    badId: 'Este nombre no se puede usar para una plantilla.',
    badIdWanted: 'letras minúsculas, dígitos y guiones, 40 como máximo, y no request-sheet',
    badMap: 'El mapa no se puede usar como está. No se guardó nada.',
    otherMap: (other) => `${other} No se guardó nada.`,
    badKeptMap: (id) =>
      `El mapa de ${id} no se puede usar como está: corríjalo, o agregue otra vez el formulario con --force.`,
  },
  compare: {
    with: (id, edition) => `Comparado con ${id}${edition === '' ? '' : `, edición ${edition}`}:`,
    nothing: 'Cada campo está donde estaba y es lo que era.',
    carried: (lines) =>
      `${count(lines, 'línea del mapa anterior se tomó como propuesta', 'líneas del mapa anterior se tomaron como propuestas')}: lo que allí se confirmó se confirmó para el formulario anterior.`,
    lost: (fields) => `Hay que ponerlos de nuevo en el mapa, porque ya no son lo que eran: ${fields}.`,
    changes: {
      appeared: (field, page) => `Nuevo: ${field} (página ${page})`,
      gone: (field, page) => `Ya no está: ${field} (estaba en la página ${page})`,
      moved: (field, from, to) =>
        from === to
          ? `Cambió de lugar: ${field} (página ${to})`
          : `Cambió de lugar: ${field} (de la página ${from} a la página ${to})`,
      retyped: (field, from, to) => `Otro tipo: ${field} (era ${from}, es ${to})`,
      length: (field, from, to) => `Otra longitud: ${field} (era ${from}, es ${to})`,
      renamed: (field, from) => `Otro nombre: ${field} (era ${from})`,
      reworded: (field, from, to) => `El mismo nombre, otras palabras: ${field} (era “${from}”, es “${to}”)`,
    },
    noLimit: 'sin límite',
  },
  list: {
    builtIn: 'La hoja que viene con el programa',
    isDefault: 'se llena si no se dice otra cosa',
    none: 'No hay guardado ningún formulario suyo. Para guardar uno: case-assist template add FILE',
    at: (folder) => `Se guardan en ${folder}`,
    damaged: 'ya no se puede leer; quítela y agréguela otra vez',
    lines: (confirmed, proposed) => `Líneas confirmadas: ${confirmed}; solo propuestas: ${proposed}`,
  },
  /** Confirming the lines of a map, one person at a terminal. */
  confirm: {
    intro: (title, pages) =>
      `${title}: abra al lado el formulario en blanco, y mire cada campo antes de decir que su línea es correcta. Una línea que usted no confirma nunca se escribe. Lo que ha confirmado se guarda al terminar una página; la última página con líneas es la página ${pages}.`,
    page: (page, lines) =>
      `Página ${page}: ¿cuáles de estas líneas son correctas (${lines})? Mire cada una en el formulario.`,
    box: (page) => `Página ${page}, una casilla. ¿Es correcta esta línea?`,
    none: 'Ninguna: dejarlas en blanco',
    skip: 'Saltarla: la casilla queda en blanco',
    right: 'Sí, es correcta',
    shows: (field, what) => `${field}: muestra ${what}`,
    example: (field, what, value) => `${field}: muestra ${what}, por ejemplo “${value}”`,
    help: 'Una línea es correcta cuando el campo pide justo eso, de esa misma persona y de ese mismo momento. No lo es si se trata de otro nombre, otra persona, una dirección anterior o una pregunta bajo juramento. Si tiene dudas, déjela en blanco y escriba a mano.',
    done: (confirmed, proposed, id) =>
      confirmed === 0
        ? `Ninguna línea está confirmada, así que no se llenaría nada. Propuestas: ${proposed}. Para mirarlas: case-assist template confirm ${id}`
        : `Líneas confirmadas: ${confirmed}; solo propuestas, y en blanco: ${proposed}. Para llenar el formulario: case-assist fill CASE --template ${id}`,
    noTerminal: (map) =>
      `Aquí no se puede preguntar a nadie. En vez de eso, confirme las líneas en el archivo del mapa, con el formulario en blanco al lado: ${map} . Donde una línea es correcta, cambie el nombre de su "says" por "confirmed", y deje como está el texto que sigue; una línea sin "confirmed", o con otro texto ahí, nunca se escribe.`,
    builtIn: 'La hoja que viene con el programa no tiene nada que confirmar.',
  },
  removed: (id) => `Se quitó: ${id}. Su formulario en blanco y su mapa ya no están.`,
  notKept: (id) => `No hay ninguna plantilla llamada ${id}.`,
  notKeptLong: 'No hay ninguna plantilla con ese nombre.',
  noName: 'No se nombra ninguna plantilla: el nombre está vacío.',
  longName: (characters) => `un nombre de ${count(characters, 'carácter', 'caracteres')}`,
  notKeptWanted: (nearest) =>
    `uno de los nombres que muestra "case-assist template list", por ejemplo ${nearest}`,
  notRemovable: 'La hoja que viene con el programa no se puede quitar.',
  missing: (what) => `algo que falta: ${what}`,
  noPlace: 'Aquí no se pueden guardar plantillas.',

  shippedMap: english.shippedMap,
  /** At the head of every map file, and what is wanted where one is wrong. */
  map: {
    head: [
      'Este archivo dice qué respuesta del archivo del caso muestra cada campo de un formulario en blanco. Corríjalo en cualquier editor de texto.',
      '"fact" es la ruta de un dato del archivo del caso; "case-assist schema" las muestra todas. Los elementos de las listas se numeran desde 1: filings.1.receiptNumber. person.name, preparer.name y beneficiary.name dan un nombre completo.',
      '"facts" toma varias rutas, unidas por "join" (un espacio si no se dice).',
      'Una casilla tiene, junto a su dato, uno de estos: "is" (el dato es esto), "includes" (la lista contiene esto) o "empty": true (la lista está vacía). Los botones de opción tienen "states": una condición así para cada uno.',
      'Una casilla de Apt., Ste. o Flr. tiene "is": "apartment", "suite" o "floor" junto a la unidad de una dirección; "part": "number" escribe solo el número de la unidad.',
      '"when": {"fact": …, "in": […]} llena el campo solo cuando otro dato es uno de estos ("notIn": ninguno de estos); si hay varias condiciones así en una lista, todas se tienen que cumplir.',
      'Una línea se escribe solo cuando una persona la ha confirmado. Para confirmar una, mire el campo en el formulario en blanco y cambie el nombre de "says" por "confirmed" donde la línea es correcta. Si cambia una línea, "confirmed" tiene que decir lo que muestra entonces: "confirmed": "person.role is applicant". En una terminal: case-assist template confirm ID',
      'Una línea sin "fact" queda en blanco. Los campos de firma y las fechas de firma siempre quedan en blanco. "page", "label", "says" y "why" están ahí para usted, y no se leen.',
      'El mapa es del único archivo con este "sha256". Lo que se corrige en la carpeta del formulario guardado vale de inmediato; un mapa de otro lugar se pone ahí con: case-assist template add FILE --map MAP --force',
    ],
    otherForm: (known, all) =>
      `Este mapa es para otro formulario: nombra ${count(all, 'campo', 'campos')}, y de ellos ${known} ${plural(known, 'está', 'están')} en este.`,
    found: { noJson: 'algo que no es JSON', nothing: 'nada' },
    wanted: {
      json: 'un archivo JSON en UTF-8, como lo escribe "template add"',
      object: 'un objeto JSON',
      key: (nearest) => `una clave conocida, por ejemplo ${nearest}`,
      field: (nearest) => `un campo de este formulario en blanco, por ejemplo ${nearest}`,
      sha256: (hash) => `el hash del archivo para el que es el mapa: ${hash}`,
      text: 'un texto',
      fact: (nearest) => `la ruta de un dato del archivo del caso, por ejemplo ${nearest}`,
      answer: (answers) => `una de estas respuestas: ${answers}`,
      forBox: 'uno de estos: "is", "includes" o "empty", para un dato que tiene esas respuestas',
      forText: 'nada: solo las casillas tienen condiciones',
      forRadio: (states) => `una condición para algunos de estos estados: ${states}`,
      forInk: 'ningún dato: las firmas nunca se llenan',
      oneOf: 'o bien "fact", o bien "facts" con unas pocas rutas',
      when: '{"fact": una ruta, "in": [respuestas]}, o con "notIn"',
      truth: 'true, o que no esté esa clave',
      part: '"number", para la unidad de una dirección',
      confirmed: 'el texto de "says" que tenía la línea, o que no esté esa clave',
    },
  },

  /** Filling a kept template. */
  fill: {
    refused: 'El formulario no se puede llenar con estas respuestas. No se escribió nada.',
    reasons: {
      'unknown-field': 'un campo que el formulario tenga: agregue otra vez la plantilla',
      signature: 'ningún valor: las firmas se hacen a mano',
      kind: 'un valor del tipo del propio campo: corrija el mapa',
      'unknown-state': 'una de las respuestas del propio campo: corrija el mapa',
      'too-long': 'una respuesta más corta: el campo es demasiado pequeño hasta para remitir a otra página',
      character:
        'el nombre como está en el pasaporte, en letras latinas, griegas o cirílicas; o quite el carácter; o dé una fuente que lo tenga, con --font FILE',
      'right-to-left':
        'una forma de escribirlo con letras que van de izquierda a derecha, como la del pasaporte (el hebreo se puede mostrar con --font FILE, pero no en casillas separadas)',
      shaping:
        'otra forma de escribirlo: las letras de este alfabeto se unen, se apilan o llevan marcas, lo que aquí no se hace, y separadas se leerían mal',
      'not-in-font': 'una fuente que tenga este carácter, u otra forma de escribirlo',
      'mixed-direction':
        'una sola dirección en un campo: las letras de derecha a izquierda van solo con espacios y puntuación simple, sin dígitos, paréntesis, corchetes ni otras letras',
      'long-leftward': 'un texto más corto: uno de derecha a izquierda no continúa en otra página',
    },
    text: 'un texto',
    nothing: {
      message:
        'Nada de este caso va en el formulario: ninguna respuesta para ninguna línea confirmada. No se escribió nada.',
      problem: {
        found: 'ninguna respuesta',
        wanted: 'una respuesta para una de estas, u otras líneas confirmadas',
      },
    },
    nothingConfirmed: (id, map, isDefault) =>
      [
        `Nadie ha confirmado todavía una línea del mapa de ${id}, así que no hay nada que llenar.`,
        `Mire sus líneas una vez, con el formulario en blanco al lado: case-assist template confirm ${id} (sin terminal: el archivo del mapa dice cómo, ${map} ).`,
        ...untilThen(isDefault),
      ].join(' '),
    nothingLeft: (id, map, isDefault) =>
      [
        `Todas las líneas del mapa de ${id} que se habían confirmado cambiaron después, así que no hay nada que llenar.`,
        `Mire otra vez sus líneas: case-assist template confirm ${id} (sin terminal: el archivo del mapa dice cómo, ${map} ).`,
        ...untilThen(isDefault),
      ].join(' '),
    notPut: {
      'longer-than-field': (field, fact) =>
        `${field}: este dato es más largo de lo que cabe en el campo, así que quedó en blanco: ${fact}. Escríbalo a mano.`,
      'no-such-option': (field, fact) =>
        `${field}: la lista no tiene ninguna opción para este dato, así que quedó en blanco: ${fact}. Elija a mano.`,
      'which-unit': (_field, fact) =>
        `${fact} no dice si es un apartamento, una suite o un piso, así que no se marcó ninguna de estas casillas. Márquela a mano.`,
      'condition-unknown': (field, fact) =>
        `${field}: quedó en blanco, porque el archivo del caso no dice este dato: ${fact}.`,
      'not-drawable': (field, fact) =>
        `${field}: este dato tiene caracteres que no se pueden mostrar ahí, así que quedó en blanco: ${fact}. Escríbalo a mano, o dé una fuente que los tenga, con --font FILE.`,
    },
    notPutFound: 'una respuesta que queda en blanco en el formulario',
    abbreviatedFact: (field, fact) =>
      `${field}: este dato se escribe más corto, como lo abrevia el Servicio Postal, para que quepa: ${fact}.`,
    abbreviated: (field, text) =>
      `${field}: se escribió más corto, como lo abrevia el Servicio Postal, para que quepa: ${text}`,
    proposed: (fields, id) =>
      `Quedan en blanco porque nadie ha confirmado sus líneas: ${count(fields, 'campo', 'campos')}. Para mirarlas: case-assist template confirm ${id}`,
    signNext:
      'Después: lea cada página, y firme a mano donde el formulario lo pide. El programa no firma nada en nombre de usted.',
  },
};

function untilThen(isDefault: boolean): readonly string[] {
  return isDefault
    ? ['Mientras tanto se puede llenar la hoja que viene con el programa: --template request-sheet']
    : [];
}
