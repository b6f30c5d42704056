import type { Catalogue } from '../../catalogue.ts';
import { command as english } from '../../en/packet/command.ts';

/** What the commands that prepare a packet say of their own work. */
export const command: Catalogue['packet']['command'] = {
  noOut: '¿Dónde se ponen los papeles? Indique una carpeta con --out.',
  noOutFound: 'nada',
  noOutWanted: '--out y una carpeta',
  misplaced: {
    'other-case': {
      message: (folder) =>
        `${folder} tiene papeles de otro caso, o de este antes de que cambiaran su nombre, fecha de nacimiento, Número A, formularios o números de recibo. No se escribió nada.`,
      found: 'papeles de otro caso',
      wanted: 'otra carpeta, o --force para quitar esos papeles',
    },
    changed: {
      message: (folder) =>
        `${folder} tiene papeles de este caso que cambiaron después de hacerse. No se escribió nada.`,
      found: 'un archivo que cambió después',
      wanted: 'otra carpeta, o --force para reemplazarlo',
    },
    taken: {
      message: (folder) =>
        `${folder} ya tiene algo con estos nombres que no se hizo aquí. No se escribió nada.`,
      found: 'algo que ya está ahí',
      wanted: 'otra carpeta, o --force para reemplazar archivos',
    },
    batch: {
      message: (folder) => `${folder} es de un lote. No se escribió nada.`,
      found: 'una carpeta de un lote',
      wanted: 'otra carpeta',
    },
  },
  otherFolder: 'otra carpeta',
  folder: '¿En qué carpeta se ponen los papeles?',
  folderHelp:
    'Un nombre o una ruta; si la carpeta no existe, se crea. Tendrá datos personales. Los papeles de este caso que se hicieron ahí antes se reemplazan; nada más.',
  /** Names of files and folders are the same in every language. */
  folderExample: english.folderExample,
  headings: {
    made: 'Hecho',
    removed: 'Se quitó: se hizo ahí antes y no es de estos papeles',
    left: 'Ya estaba en la carpeta, no se hizo aquí y se dejó como está: cuide que nada de eso se envíe por error',
    know: 'Lo que debe saber antes de enviar algo',
    missing: 'Todavía falta',
    problems: 'Archivos que hay que revisar',
  },
  more: (count) => `y ${count} más`,
  made: (file, what) => `${file}: ${what}`,
  openFirst: (file, what) => `Abra primero esto: ${file} (${what}).`,
  problem: (path, found, advice) => `${path}: ${found} ${advice}`,
  synced:
    'Parece que esta carpeta se copia a otros dispositivos o a internet (OneDrive, Dropbox, iCloud, Google Drive o algo parecido). Quien pueda abrir esa cuenta puede leer estos papeles.',
  syncedAsk:
    'Parece que esta carpeta se comparte con otros dispositivos o personas. ¿Poner ahí los papeles de todos modos?',
  syncedLeft: 'No se escribió nada. Indique otra carpeta con --out.',
  notNow:
    'Las reglas dicen que ahora no, así que no se preparó ningún formulario: las páginas que se hicieron dicen por qué, qué hacer y hasta cuándo. Con --anyway los papeles se preparan de todos modos.',
};
