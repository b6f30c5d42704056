import type { Catalogue } from '../catalogue.ts';
import { or } from './lists.ts';

/** What is said when the work cannot go on: usage, files, and the faults of the program itself. */
export const failures: Catalogue['failures'] = {
  usage: {
    asOfFound: (text) => `"${text}"`,
    asOfWanted: 'un día del calendario como YYYY-MM-DD (año-mes-día), por ejemplo 2026-03-31',
    asOf: 'El día para el que se quiere decidir no existe.',
    lang: 'Este idioma no está disponible.',
    langWanted: (names) => or(names),
    anyway: (command) =>
      `--anyway no quiere decir nada para "${command}": sirve para preparar papeles, y este comando no prepara ninguno.`,
    anywayWanted: '--anyway con fill, batch o packet',
    noAction: (actions) => `Diga qué hay que hacer: ${actions.join(', ')}.`,
    noCommand: (typed, meant) =>
      `No existe el comando "${typed}".${meant === undefined ? '' : ` ¿Quiso decir "${meant}"?`}`,
    noOption: (typed, meant) =>
      `Aquí no existe la opción "${typed}".${meant === undefined ? '' : ` ¿Quiso decir "${meant}"?`}`,
    noArgument: (command, argument) => `A "${command}" le falta algo: no se dio <${argument}>.`,
    tooMany: (command, taken, given) =>
      `Sobran palabras después de "${command}": acepta ${taken}, y se dieron ${given}.`,
    noValue: (option) => `Falta el valor después de ${option}.`,
    seeHelp: 'Ejecute "case-assist --help" para ver qué se puede pedir.',
  },
  problem: (path, found, wanted) =>
    `${path === '' ? '' : `${path}: `}encontrado: ${found}${wanted === '' ? '' : `; se pide: ${wanted}`}`,
  interrupted: {
    clean: 'Se detuvo antes del final; no queda nada a medio escribir.',
    unanswered:
      'Se detuvo antes del final: el disco o la carpeta de red no contesta, y la próxima ejecución quita lo que quedó allí sin terminar.',
  },
  files: {
    notFound: (path) => `No hay ningún archivo ${path}.`,
    folderNotFile: (path) => `${path} es una carpeta, y hace falta un archivo.`,
    mayNotRead: (path) => `No está permitido leer ${path}: falta el permiso.`,
    cannotRead: (path, code) => `No se pudo leer ${path} (${code}).`,
    tooLarge: (path, bytes) => `${path} pasa de los ${bytes} bytes permitidos.`,
    standardInput: 'la entrada estándar',
    found: {
      nothing: 'nada',
      folder: 'una carpeta',
      noPermission: 'un archivo sin permiso',
      unreadable: 'un archivo que no se puede leer',
      larger: 'un archivo más grande',
      aFile: 'un archivo que ya existe',
    },
    wanted: {
      readable: 'un archivo que se pueda leer',
      smaller: (bytes) => `${bytes} bytes como máximo`,
      newName: 'otro nombre, o --force para reemplazarlo',
    },
    exists: (path) =>
      `${path} ya existe, y se dejó como estaba. Dé otro nombre, o --force para reemplazarlo.`,
    noFolder: (path) =>
      `No se pudo escribir ${path}: su carpeta no existe y no se puede crear. Dé una ruta en otra carpeta.`,
    noWorkingFolder:
      'La carpeta en la que usted está ya no existe. Vaya a una que exista, y ejecute otra vez el mismo comando.',
    targetIsFolder: (path) => `No se pudo escribir ${path}: es una carpeta. Dé el nombre de un archivo.`,
    parentIsFile: (path) => `No se pudo escribir ${path}: lo que debería ser su carpeta es un archivo.`,
    mayNotWrite: (path) => `No se pudo escribir ${path}: falta el permiso.`,
    readOnly: (path) => `No se pudo escribir ${path}: el disco es de solo lectura.`,
    full: (path) => `No se pudo escribir ${path}: el disco está lleno. No queda nada a medio escribir.`,
    nameTooLong: (path) => `No se pudo escribir ${path}: el nombre es demasiado largo.`,
    cutShort: (path) => `No se pudo escribir ${path} completo, así que no se conservó nada de él.`,
    cannotWrite: (path, code) => `No se pudo escribir ${path} (${code}). No queda nada a medio escribir.`,
    cannotRemove: (path, code) =>
      `No se pudo quitar ${path} (${code}). Mire allí: puede que falte ya una parte.`,
    held: (path, lockFolder) =>
      `Otra ejecución está escribiendo en ${path}. Espere hasta que termine. Una que se interrumpió cuenta como terminada a más tardar diez minutos después; si usted tiene la certeza de que no hay ninguna, borre los archivos que empiezan con "lock-" en ${lockFolder}.`,
    lost: (path) =>
      `Se le quitó a esta ejecución el bloqueo de ${path} mientras lo tenía, como pasa cuando una computadora duerme mucho tiempo, y puede que otra ejecución esté trabajando allí. Esta terminó; ejecute otra vez el mismo comando para seguir.`,
    unfinished: {
      name: 'NOT-COMPLETE.txt',
      text: 'Estos papeles no están completos: el programa se interrumpió mientras los ponía aquí. No los envíe. Ejecute otra vez el mismo comando, que quita esta nota.\n',
    },
    output: (code) => `No se pudo escribir el resultado en la salida estándar (${code}).`,
  },
  bug: (where) =>
    `Esto es una falla de case-assist, no de su caso. No se envió nada a ninguna parte. Por favor, repórtela con las líneas de abajo; no contienen datos personales.\n${where}`,
};
