import type { WhoseId } from '../../facts/whose.ts';
import type { Spoken } from '../../shape/sentence.ts';
import type { Catalogue } from '../catalogue.ts';
import { count, plural } from './counted.ts';
import { and } from './lists.ts';
import { of } from './voice.ts';

/** The answers to "¿De quién es el caso?". */
const whoseChoices: Readonly<Record<WhoseId, { readonly label: string; readonly hint?: string }>> = {
  mine: { label: 'Mío', hint: 'Usted firmó el formulario que se envió a USCIS, o el caso es sobre usted.' },
  spouse: { label: 'De mi esposo o esposa' },
  son: { label: 'De mi hijo' },
  daughter: { label: 'De mi hija' },
  parent: { label: 'De mi madre o padre' },
  relative: { label: 'De otro familiar' },
  company: {
    label: 'De mi empresa u organización',
    hint: 'Ella misma firmó la petición.',
  },
  employee: { label: 'De una persona empleada', hint: 'Esa persona firmó el formulario.' },
  client: { label: 'De un cliente; ayudo como abogado' },
  represented: { label: 'De un cliente; ayudo como representante acreditado' },
  student: { label: 'De un estudiante; ayudo como oficial escolar (DSO)' },
  constituent: { label: 'De un constituyente; trabajo en una oficina del Congreso' },
  other: { label: 'De otra persona', hint: 'Por ejemplo, de una amistad a quien usted ayuda.' },
};

/** The conversation: the prompts' own words, and what the interview says between questions. */
export const interview: Catalogue['interview'] = {
  prompt: {
    keys: {
      submit: 'Enter responde',
      empty: 'Ctrl-U borra la línea',
      keep: 'Enter conserva la respuesta anterior',
      skip: 'Enter solo o - la deja sin responder',
      move: 'flechas o un número, y luego Enter',
      tick: 'espacio marca, Enter al terminar',
      end: 'una línea con solo un punto termina el texto, y la ruta de un archivo de texto vale por su texto',
      takeBackLine: '< quita la última línea',
      editor: 'e abre su editor',
      help: '? ayuda',
      moreHelp: '? más ayuda',
      closeHelp: '? cierra la ayuda',
      back: '< atrás',
      backInList: '< o Esc atrás',
      unknown: '- no lo sé',
      leave: '! salir',
    },
    plain: {
      keys: (signs) => `Teclas: ${signs}.`,
      number: 'un número responde',
      numbers: 'números separados por comas responden',
      former: (text) => `Respuesta anterior: ${text}`,
      usual: (text) => `Enter solo responde: ${text}`,
      understood: (text) => `Entendido: ${text}`,
      answer: 'Respuesta: ',
      line: '> ',
      tooLong:
        'La terminal cortó esta línea en 4095 caracteres. Escríbala en líneas más cortas, o use su editor.',
    },
    example: (text) => `Ejemplo: ${text}`,
    former: (text) => `Respuesta anterior: ${text}`,
    more: (lines) => `… y ${count(lines, 'línea más', 'líneas más')}`,
    listGoesOn: (choices) =>
      `… ${count(choices, 'opción', 'opciones')}; siga moviéndose para ${plural(choices, 'verla', 'verlas todas')}`,
    earlier: (lines) => `… ${count(lines, 'línea', 'líneas')} más arriba`,
    unknown: 'No lo sé',
    none: 'Ninguna de estas',
    other: 'Otra cosa (escríbala)',
    otherAsk: 'Escríbalo en pocas palabras.',
    yes: 'Sí',
    no: 'No',
    noBack: 'Esta es la primera pregunta: no hay adónde volver.',
    noUnknown: 'Esta pregunta necesita una respuesta. ! sale.',
    noHelp: 'No hay más que decir sobre esta pregunta.',
    needed: 'Escriba primero una respuesta.',
    decides:
      'De esta respuesta depende si se puede hacer una solicitud de ayuda. Enter otra vez, o -, la deja sin responder.',
    emptied: 'La respuesta anterior está de nuevo en la línea. - la deja sin responder.',
    nothingChosen: 'Todavía no hay nada elegido: presione una flecha o un número, y luego Enter.',
    nothingTicked: 'Todavía no hay nada marcado. Espacio marca la línea señalada.',
    noSuchNumber: (last) => `Escriba un número del 1 al ${last}.`,
    onlyOne: 'Un solo número.',
    noneAlone: 'Esa línea va sola: no se puede elegir junto con otras.',
    wentBack: '(atrás)',
    left: '(saliendo)',
    leftOpen: '(sin responder)',
    editorFailed:
      'El editor terminó con un error, así que no se tomó su texto. Escriba aquí, o inténtelo otra vez.',
    editorEmpty: 'El editor devolvió un texto vacío. Escriba aquí, o inténtelo otra vez.',
  },
  intro: {
    title: '¿Puede el Ombudsman de CIS ayudar con su caso en USCIS?',
    length: ({ questions, minutes, first }) =>
      `Unas ${questions} preguntas, ${minutes} minutos; el resultado viene después de unas ${first}. Esto no es asesoría legal.`,
    lines: [
      'Tenga a mano: el aviso de recibo (I-797C), el día que da egov.uscis.gov/processing-times, cuándo se le preguntó a USCIS y qué contestó.',
      '? explica una pregunta, < vuelve atrás, - la deja sin responder, ! sale. Nada sale de esta computadora.',
    ],
    watched:
      'Primero: si alguien puede ver esta pantalla o revisar después este dispositivo, use otro dispositivo si puede. Ctrl-C termina de inmediato y no escribe nada más; lo que está en esta ventana se queda hasta que usted la cierre. Las preguntas sobre peligro se pueden dejar sin responder.',
    keep: '¿Guardar las respuestas en un archivo, para seguir después?',
    keepHelp:
      'El archivo contiene datos personales, y solo su cuenta en esta computadora puede leerlo. Sin él, las respuestas se pierden cuando usted sale, a menos que las guarde entonces.',
    keepNot: 'No, no guardar nada',
    keepIn: (file) => `Sí, en ${file}, en esta carpeta`,
    keeping: (file) => `Cada respuesta se guarda en ${file} en cuanto usted la da.`,
    resumed: (file) =>
      `Se usan las respuestas de ${file}, y solo se pregunta lo que falta en él. “No lo sé” no se guarda en el archivo, así que lo que usted dejó sin responder se pregunta otra vez.`,
  },
  since: {
    ask: '¿Qué ha pasado desde entonces?',
    help: 'Elija lo que es nuevo; el resultado se calcula otra vez enseguida. El repaso muestra todas las respuestas, y allí se puede cambiar cualquiera.',
    asked: 'Se le preguntó otra vez a USCIS',
    answered: 'USCIS contestó',
    decided: 'USCIS decidió, o devolvió algo',
    hearing: 'El tribunal de inmigración fijó o cambió una audiencia',
    hearingToo: (kind) =>
      `“${kind}” está ahora entre los tipos de problema, porque una audiencia abre una vía propia. Se puede cambiar en el repaso.`,
    address: of('Su dirección cambió', (p) => `La dirección ${p.of} cambió`),
    questions: 'Nada más: seguir con las preguntas sin responder',
    review: 'Nada más: ir al repaso de todas las respuestas',
    stop: 'Nada más: mostrar el resultado completo y terminar',
    no: 'Salir, y dejar el archivo como está',
  },
  whose: {
    ask: '¿De quién es el caso?',
    choices: whoseChoices,
    byForm: of<Spoken & { readonly forms: readonly string[] }>(
      ({ forms }) =>
        `${filedByApplicant(forms)}: en este caso, usted. Si no es así: < en la pregunta siguiente lo cambia.`,
      (p, { forms }) =>
        `${filedByApplicant(forms)}: en este caso, ${p.who}. Si no es así: < en la pregunta siguiente lo cambia.`,
    ),
    byAddress: of(
      'Con una dirección postal en Estados Unidos, se entiende que usted está allí ahora. Si no es así: < en la pregunta siguiente lo cambia.',
      (p) =>
        `Con una dirección postal en Estados Unidos, se entiende que ${p.who} está allí ahora. Si no es así: < en la pregunta siguiente lo cambia.`,
    ),
  },
  beneficiary: {
    ask: '¿Es el formulario para otra persona, un beneficiario?',
    help: 'Una petición se presenta a menudo para otra persona, como un familiar o un trabajador, y la oficina quiere saber su nombre.',
    yes: 'Sí, para otra persona',
    no: of('No, es solo para usted', (p) => `No, es solo para ${p.who}`),
  },
  rare: {
    ask: '¿Quiere agregar algo de esto?',
    help: 'Pocas personas tienen todo esto. Lo que se marque se pregunta después; el resto se queda sin responder.',
    none: 'Nada que agregar',
  },
  sections: {
    at: (number, last, section) => `${number} de ${last}: ${section}`,
    of: {
      problem: 'El problema',
      forms: 'Los formularios',
      asked: 'Lo que se le preguntó a USCIS',
      person: 'Nombre y dirección',
      papers: 'Qué pasó, y los papeles',
    },
  },
  ask: {
    help: {
      why: (text) => `Por qué: ${text}`,
      form: (text) => `Dónde va: ${text}`,
      find: (text) => `Dónde encontrarlo: ${text}`,
    },
    cityLine: 'Omaha, NE 68102; también basta la ciudad sola',
    addressLine:
      'Eso no se puede leer como una dirección. En Estados Unidos, ponga una coma antes de la ciudad y otra antes del estado: 12 Sample Street, Omaha, NE 68102. En otros países, escriba primero solo el país.',
    day: { ask: '¿Cuál de estos días es?', again: 'Ninguno: escribirlo otra vez' },
    file: {
      found: (path) => `Encontrado: ${path}`,
      notFound: (path) =>
        `No hay ningún archivo en ${path}. Una ruta se cuenta desde la carpeta de las respuestas.`,
      ask: 'El archivo no está allí. ¿Y ahora?',
      again: 'Escribir su ruta otra vez',
      keep: 'Conservar este nombre: el archivo se pondrá allí',
    },
    /** What was cleaned away, of what nobody sees or what is another shape of plain letters. */
    cleaned: {
      said: (what) => `Se limpió, porque ningún papel podría mostrarlo: ${and(what)}.`,
      of: {
        tab: 'tabuladores',
        line: 'finales de línea de otro tipo',
        direction: 'marcas de dirección',
        invisible: 'caracteres que nadie ve',
        ligature: 'letras unidas',
        'full-width': 'letras anchas',
      },
    },
    form: {
      ask: (number) => `Aquí no se conoce ningún formulario ${number}. ¿Cuál es?`,
      meant: (form) => form,
      keep: (number) => `${number}, como se escribió`,
      again: 'Otro: escribirlo otra vez',
    },
    letters: {
      ask: (found) =>
        `Al tipo de letra de las páginas impresas le faltan letras de esta respuesta (${found}). ¿Qué quiere hacer?`,
      again: 'Escribirla con letras latinas, como en el pasaporte',
      font: 'Usar un archivo de fuente que tenga esas letras',
      keep: 'Dejarla como se escribió: los textos para el formulario en línea la llevan completa, las páginas impresas la omiten y lo dicen',
      fontAsk: '¿Dónde está el archivo de fuente?',
      fontHelp: 'Una fuente TrueType (.ttf) en esta computadora. Solo se lee, y solo para esta conversación.',
    },
    typeNone: (meaning) => `O escriba ninguno: ${meaning}`,
    none: 'Ninguna de estas',
    open: 'sin responder',
    outOfOrder: (later, laterDay, earlier, earlierDay) =>
      `Entonces "${later}" (${laterDay}) estaría antes de "${earlier}" (${earlierDay}). Una de las dos fechas no es correcta; < vuelve a la otra.`,
    noLongerFits: (label) => `"${label}" ya no corresponde a esta respuesta, y se pregunta otra vez.`,
    textFile: {
      ask: (path) => `Hay un archivo ${path}. ¿Qué texto es el que vale?`,
      file: 'El texto de ese archivo',
      line: 'Estas mismas palabras',
      again: 'Otro: escribirlo de nuevo',
      noText: 'Ese archivo no es texto simple. Guárdelo como texto (UTF-8), o escriba aquí.',
    },
    oneAtLeast: 'Elija al menos una opción, o diga que no lo sabe.',
  },
  list: {
    whatNext: '¿Y ahora?',
    change: 'Cambiar una entrada',
    remove: 'Quitar una entrada',
    which: '¿Cuál?',
    empty: '(todavía no se sabe nada)',
    noTime: 'la página no da un tiempo para este formulario',
    about: (item, line) => `Sobre el número ${item}: ${line}`,
    removed: (line) => `Se quitó: ${line}`,
    of: {
      filings: {
        another: 'Agregar otro formulario',
        none: 'No hay ningún formulario así',
        done: 'Eso es todo',
        soFar: 'Formularios hasta ahora:',
      },
      uscisContacts: {
        another: 'Agregar otro contacto',
        none: 'Todavía no se le ha preguntado a USCIS',
        done: 'Eso es todo',
        soFar: 'Contactos con USCIS hasta ahora:',
      },
      documents: {
        another: 'Agregar otro documento',
        none: 'No hay documentos para adjuntar',
        done: 'Eso es todo',
        soFar: 'Documentos hasta ahora:',
      },
    },
  },
  announce: {
    ask: '¿Cómo quiere seguir?',
    help: 'Puede preparar los papeles de todos modos, cambiar la última respuesta o terminar aquí. Al terminar se muestra el resultado completo: las razones, los días, y a quién acudir y en qué orden.',
    readyOnce: 'No hay nada más que lo impida: una vez hecho eso, puede pedir ayuda al Ombudsman de CIS.',
    rest: (questions) =>
      questions === 1
        ? 'Una pregunta más llena el formulario.'
        : `El resto llena el formulario: unas ${questions} preguntas más.`,
    goOn: 'Seguir preparando la solicitud de ayuda de todos modos',
    change: 'Cambiar la última respuesta',
    changeAny: 'Cambiar una respuesta',
    stop: 'Terminar aquí y mostrar el resultado completo',
    consent: 'Hacer ahora la página para la firma, para imprimirla',
    protected:
      'Conviene saberlo pronto: esta solicitud de ayuda tiene que imprimirse, y la Sección 9 firmarse a mano y en tinta, así que hará falta una impresora. Sin abogado ni representante acreditado, la oficina contesta solo por correo postal, a la dirección que tiene USCIS.',
  },
  consent: {
    where:
      'La página quedará en una carpeta, y quien pueda revisar este dispositivo puede encontrarla allí. Nombra a quien ayuda, los formularios con sus números de recibo y el asunto, hasta donde ya esté respondido. < vuelve atrás, y no se hace nada.',
    folder: '¿A qué carpeta debe ir la página para la firma?',
    folderHelp:
      'Un nombre o una ruta; si la carpeta no existe, se crea. No se reemplaza nada de lo que hay allí.',
    folderExample: 'to-sign',
    made: of<Spoken & { readonly path: string }>(
      ({ path }) =>
        `Página hecha: ${path}. Imprímala, escriba a mano lo que todavía no está respondido y fírmela usted en tinta; firmar es gratis, y nadie firma por otra persona. Adjunte la copia escaneada a la solicitud de ayuda.`,
      (p, { path }) =>
        `Página hecha: ${path}. Imprímala, escriba a mano lo que todavía no está respondido y pida ${p.to} que la firme en tinta; firmar es gratis, y nadie firma por otra persona. Adjunte la copia escaneada a la solicitud de ayuda.`,
    ),
  },
  review: {
    heading: 'Sus respuestas',
    inItem: (text, item) => `${text} (número ${item})`,
    ask: '¿Qué quiere hacer con estas respuestas?',
    help: 'Hasta ahora no se ha escrito nada, salvo en un archivo que usted haya nombrado. Si cambia una respuesta, se pregunta otra vez solo lo que depende de ella.',
    write: 'Escribir la hoja para el Formulario DHS 7001',
    writeAnyway: 'Escribir la hoja para el Formulario DHS 7001 de todos modos, con las advertencias',
    packet: 'Preparar en una carpeta todo lo que se envía con la solicitud de ayuda',
    packetPlan:
      'Preparar las páginas que dicen por qué ahora no, qué hacer y hasta cuándo, y a quién acudir, con cartas donde ayuden',
    change: 'Cambiar una respuesta',
    missing: (labels) => `Lo que todavía podría cambiar eso: ${labels}.`,
    askOpen: 'Contestar las preguntas que quedaron sin responder',
    save: 'Solo guardar las respuestas',
    leave: 'Salir sin escribir nada',
    saveKept: 'Mostrar el resultado completo, y no escribir ninguna hoja',
    leaveKept: (file) => `Salir: las respuestas se quedan en ${file}`,
    which: '¿Qué respuesta quiere cambiar?',
  },
  finish: {
    noTerminal:
      'Aquí no se le puede preguntar a nadie: la entrada estándar o la salida de errores no es una terminal, o se dio --no-input. Ponga las respuestas en un archivo del caso, y use después check o fill.',
    notKnown: 'no se sabe',
    wantedAnswer: (label) => `una respuesta: ${label}`,
    nothingMissing: 'nada; use check o fill con este archivo del caso',
    leaving: 'Salir: ¿qué quiere hacer con las respuestas dadas hasta ahora?',
    leavingHelp:
      'Un archivo guardado contiene datos personales. Guárdelo donde solo usted pueda leerlo; para seguir, use --case y su nombre.',
    leaveUnsaved: 'Salir, no guardar nada',
    leaveSaved: 'Guardarlas en un archivo y salir',
    stay: 'Volver a las preguntas',
    keepAfterStop: '¿Guardar las respuestas en un archivo, para seguir después desde ahí?',
    fileName: '¿Con qué nombre se guardan las respuestas?',
    fileExample: 'my-case.json',
    sheetTaken: (taken) => `${taken} ya existe. ¿Con qué otro nombre se escribe la hoja?`,
    sheetName: '¿Con qué otro nombre se escribe la hoja?',
    nameHelp:
      'Un nombre de archivo o una ruta; si la carpeta no existe, se crea. Un archivo que ya existe no se reemplaza.',
    noFolder: 'Una carpeta no existe. Créela primero, y empiece otra vez.',
    wantedFolder: 'una carpeta que exista',
    changedMeanwhile: (file) =>
      `Mientras tanto, alguien más cambió ${file}, y el archivo se dejó como estaba. Su última respuesta no se guardó.`,
    otherName: '¿Con qué otro nombre se guardan todas sus respuestas?',
    otherExample: 'my-case-2.json',
    wantedUnchanged: 'un archivo en el que nadie más escriba; empiece otra vez para seguir desde él',
    saved: (path) => `Las respuestas están en ${path}. Para seguir: case-assist interview --case '${path}'`,
    keptNothing: 'No se guardó nada.',
    undrawn: (answers) =>
      `La hoja omite lo que su tipo de letra no tiene: ${answers}. El texto para el formulario en línea lo lleva completo.`,
    notFilled: 'No se pudo llenar la hoja con estas respuestas:',
  },
};

function filedByApplicant(forms: readonly string[]): string {
  return forms.length === 1
    ? `El Formulario ${forms[0]} lo presenta el solicitante`
    : `Los Formularios ${and(forms)} los presenta el solicitante`;
}
