import type { Catalogue } from '../catalogue.ts';
import { count, plural } from './counted.ts';
import { and } from './lists.ts';

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
    isInput: 'La hoja reemplazaría el archivo del caso del que se hace; ese archivo se dejó como estaba.',
    wantedOutput: 'el nombre de otro archivo',
    notOfficial:
      'La hoja no es el formulario oficial: escriba sus respuestas en línea, o cópielas en el Formulario DHS 7001.',
    notNow:
      'Las reglas dicen que ahora no, así que no se escribió ninguna hoja. --anyway la prepara de todos modos, con las advertencias en una primera página marcada NO ENVIAR (DO NOT SEND).',
  },
};
