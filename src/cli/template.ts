import { type CommandGroup, command, option, shared } from './command.ts';

const pdf = {
  '<pdf>': { en: 'The blank form.', es: 'El formulario en blanco.', proposes: ':files' },
} as const;
const kept = {
  '<template>': {
    en: 'The name of the form, as "template list" says it.',
    es: 'El nombre del formulario, como lo dice "template list".',
  },
} as const;

const list = command({
  name: 'list',
  summary: {
    en: 'List the blank forms that can be filled.',
    es: 'Listar los formularios en blanco que se pueden llenar.',
  },
  about: {
    en: 'Lists the sheet that comes with the program and the forms that you keep: their editions, and how much of each map is confirmed.',
    es: 'Lista la hoja que viene con el programa y los formularios que usted guarda: sus ediciones, y cuánto de cada mapa está confirmado.',
  },
  examples: ['case-assist template list'],
  options: [],
  async run(context, _args, options) {
    return (await import('../app/template/list.ts')).list(context, options);
  },
});

const inspect = command({
  name: 'inspect',
  summary: {
    en: 'Look into a PDF: its pages and fields, and the answer that each seems to want.',
    es: 'Examinar un PDF: sus páginas y campos, y la respuesta que cada uno parece pedir.',
  },
  about: {
    en: 'Reads a fillable PDF and shows what each field seems to want. Keeps nothing.',
    es: 'Lee un PDF que se puede llenar y muestra qué parece pedir cada campo. No guarda nada.',
  },
  args: pdf,
  examples: [
    'case-assist template inspect form.pdf',
    'case-assist template inspect newer.pdf --against i-765-2025-08-21',
  ],
  options: [
    option('--against <id>', {
      en: 'The kept form that a PDF is compared with (template inspect); else the newest edition of the same form.',
      es: 'El formulario guardado con el que se compara un PDF (template inspect); si no, la edición más nueva del mismo formulario.',
    }),
  ],
  async run(context, [what = ''], options) {
    return (await import('../app/template/inspect.ts')).inspect(context, what, options);
  },
});

const add = command({
  name: 'add',
  summary: {
    en: 'Keep a cleaned blank form, with a map of its fields.',
    es: 'Guardar un formulario en blanco ya limpio, con un mapa de sus campos.',
  },
  about: {
    en: 'Keeps the cleaned blank with a map of proposals. For the editions of G-28, AR-11 and G-1145 that the program knows, most fields are confirmed already.',
    es: 'Guarda el formulario limpio con un mapa de propuestas. En las ediciones de G-28, AR-11 y G-1145 que el programa conoce, la mayoría de los campos ya está confirmada.',
  },
  args: pdf,
  examples: ['case-assist template add form.pdf', 'case-assist template add form.pdf --map map.json --force'],
  options: [
    shared.map,
    option('--id <name>', {
      en: 'The name to keep the form under.',
      es: 'El nombre con que se guarda el formulario.',
    }),
  ],
  async run(context, [what = ''], options) {
    return (await import('../app/template/add.ts')).add(context, what, options);
  },
});

const confirm = command({
  name: 'confirm',
  summary: {
    en: 'Go through the map of a kept form, page by page.',
    es: 'Recorrer el mapa de un formulario guardado, página por página.',
  },
  about: {
    en: 'Asks which of the proposed lines of the map are right. Only what you have confirmed is ever written, and you do it once for each form.',
    es: 'Pregunta cuáles de las líneas propuestas del mapa son correctas. Solo se escribe lo que usted ha confirmado, y eso se hace una sola vez por cada formulario.',
  },
  args: kept,
  examples: ['case-assist template confirm i-765-2025-08-21'],
  options: [],
  async run(context, [what = ''], options) {
    return (await import('../app/template/confirm.ts')).confirm(context, what, options);
  },
});

const remove = command({
  name: 'remove',
  summary: { en: 'Take a kept form away.', es: 'Quitar un formulario guardado.' },
  about: { en: 'Takes a kept form away, with its map.', es: 'Quita un formulario guardado, con su mapa.' },
  args: kept,
  examples: ['case-assist template remove g-28-2018-09-17'],
  options: [],
  async run(context, [what = ''], options) {
    return (await import('../app/template/list.ts')).remove(context, what, options);
  },
});

export const template: CommandGroup = {
  name: 'template',
  summary: {
    en: 'List, look into, keep, confirm or remove blank forms of your own.',
    es: 'Listar, examinar, guardar, confirmar o quitar formularios en blanco propios.',
  },
  about: {
    en: 'Reads a fillable PDF, shows what each field seems to want, and keeps the cleaned blank with a map of proposals. "confirm" goes through them with you, page by page; only what you have confirmed is ever written, and you do it once for each form. For the editions of G-28, AR-11 and G-1145 that the program knows, most fields are confirmed already. Kept forms are filled with "fill --template ID"; a copy of DHS Form 7001 is then filled by default.',
    es: 'Lee un PDF que se puede llenar, muestra qué parece pedir cada campo, y guarda el formulario limpio con un mapa de propuestas. "confirm" las recorre con usted, página por página; solo se escribe lo que usted ha confirmado, y eso se hace una sola vez por cada formulario. En las ediciones de G-28, AR-11 y G-1145 que el programa conoce, la mayoría de los campos ya está confirmada. Los formularios guardados se llenan con "fill --template ID"; después, una copia del Formulario DHS 7001 se llena de manera predeterminada.',
  },
  examples: [
    'case-assist template inspect form.pdf',
    'case-assist template inspect newer.pdf --against i-765-2025-08-21',
    'case-assist template add form.pdf',
    'case-assist template confirm i-765-2025-08-21',
    'case-assist template add form.pdf --map map.json --force',
    'case-assist template list',
    'case-assist template remove g-28-2018-09-17',
  ],
  commands: [list, inspect, add, confirm, remove],
};
