import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A part of the structure as pdf.js reads it: what is under it in the order of reading, and its text. */
export interface ReadPart {
  readonly role: string;
  readonly alt: string;
  readonly kids: readonly ReadPart[];
  /** All that is drawn of it on this page. */
  readonly text: string;
  /** The fields in it, not those of its kids: what each is called, and what it holds. */
  readonly fields: readonly { readonly label: string; readonly value: string }[];
}

export interface ReadStructure {
  readonly title: unknown;
  readonly language: unknown;
  readonly isMarked: boolean;
  readonly showsTitle: boolean;
  readonly pages: readonly {
    readonly root: ReadPart;
    /** What is drawn outside of every part and is no decoration. */
    readonly astray: readonly string[];
    readonly decoration: readonly string[];
    /** Fields that are no part of what is read. */
    readonly strayFields: readonly string[];
    /** The numbers of what is drawn, in the order of drawing, and in that of reading. */
    readonly drawn: readonly string[];
    readonly read: readonly string[];
  }[];
}

interface Widget {
  readonly fieldName: string;
  readonly alternativeText: string;
  readonly fieldValue?: string;
  readonly exportValue?: string;
  readonly checkBox?: boolean;
}

interface Raw {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Raw[];
}

/** The structure of a file, page by page, as a program that reads aloud has it. */
export async function readStructure(bytes: Uint8Array): Promise<ReadStructure> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages: ReadStructure['pages'][number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = await textsOf(page);
    const read: string[] = [];
    const widgets = new Map<string, Widget>(
      (await page.getAnnotations()).map((each) => [`pdfjs_internal_id_${each.id}`, each as Widget]),
    );
    const partOf = ({ role = '', alt = '', children = [] }: Raw): ReadPart => {
      let text = '';
      const fields: ReadPart['fields'][number][] = [];
      const kids = children.flatMap((kid) => {
        if (kid.type === undefined) {
          const part = partOf(kid);
          text += part.text;
          return [part];
        }
        const widget = widgets.get(kid.id ?? '');
        if (widget !== undefined) {
          const { alternativeText: label, fieldValue, exportValue, checkBox } = widget;
          const value = checkBox ? (fieldValue === exportValue ? '[x]' : '') : (fieldValue ?? '');
          fields.push({ label, value });
          widgets.delete(kid.id ?? '');
          return [];
        }
        read.push(kid.id ?? '');
        text += texts.owned.get(kid.id ?? '') ?? '';
        return [];
      });
      return { role, alt, kids, text, fields };
    };
    const tree = ((await page.getStructTree()) ?? {}) as Raw;
    const root = partOf(tree);
    const astray = [...texts.owned].flatMap(([id, text]) => (read.includes(id) ? [] : [text]));
    const [drawn, { decoration }] = [[...texts.owned.keys()], texts];
    const strayFields = [...widgets.values()].map(({ fieldName }) => fieldName);
    pages.push({ root, astray: [...texts.bare, ...astray], decoration, strayFields, drawn, read });
  }
  const preferences = (await document.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null;
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  await task.destroy();
  const { Title: title, Language: language } = info as Record<string, unknown>;
  const showsTitle = preferences?.DisplayDocTitle === true;
  return { title, language, isMarked: marks?.Marked === true, showsTitle, pages };
}

/** What a page draws: by the marks that it stands between, as decoration, and outside of all marks. */
async function textsOf(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>,
) {
  const owned = new Map<string, string>();
  const [decoration, bare]: string[][] = [[], []];
  const open: (string | undefined)[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  for (const item of items) {
    if ('str' in item) {
      const text = item.str;
      const id = open.findLast((each) => each !== undefined);
      if (id === 'Artifact') decoration?.push(text);
      else if (id !== undefined) owned.set(id, (owned.get(id) ?? '') + text);
      else if (text.trim() !== '') bare?.push(text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const { id, tag } = item as { id?: string; tag?: string };
      open.push(tag === 'Artifact' ? 'Artifact' : id);
      if (id !== undefined && !owned.has(id)) owned.set(id, '');
    }
  }
  return { owned, decoration: decoration ?? [], bare: bare ?? [] };
}

/** Every part, from the root down. */
export const allParts = (part: ReadPart): readonly ReadPart[] => [part, ...part.kids.flatMap(allParts)];

const may: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};
const within: Readonly<Record<string, string>> = { LI: 'L', LBody: 'LI', TR: 'Table', TH: 'TR', TD: 'TR' };

/** All that keeps somebody who has a file of ours read aloud from its words; nothing where there is nothing. */
export function faultsOf(
  { title, language, isMarked, showsTitle, pages }: ReadStructure,
  withFields = true,
): readonly string[] {
  const faults: string[] = [];
  const say = (wrong: boolean, what: string): unknown => wrong && faults.push(what);
  say(typeof title !== 'string' || title === '', 'no title');
  say(language !== 'en', 'no language');
  say(!isMarked, 'not tagged');
  say(!showsTitle, 'its title is not shown');
  let [level, columns] = [0, 0];
  pages.forEach(({ root, astray, strayFields, drawn, read }, at) => {
    const where = `page ${at + 1}`;
    say(astray.length > 0, `${where}: outside of every part: ${astray.join('|')}`);
    say(strayFields.length > 0, `${where}: fields outside of every part: ${strayFields.join(' ')}`);
    const order = drawn.filter((id) => read.includes(id));
    // What flattening draws is drawn behind all that is printed, and read where its field was.
    say(
      withFields && `${order}` !== `${read}`,
      `${where}: drawn in another order than it is read: ${order} / ${read}`,
    );
    say(root.kids.length === 0, `${where}: nothing is read`);
    const look = (part: ReadPart, above: string): void => {
      const { role, kids, alt, text, fields } = part;
      const wrong = kids.filter((kid) => !(may[role] ?? [kid.role]).includes(kid.role));
      say(wrong.length > 0, `${where}: ${wrong.map((kid) => kid.role)} in ${role}`);
      say((within[role] ?? above) !== above, `${where}: ${role} in ${above}`);
      say(role in may && kids.length === 0, `${where}: ${role} with nothing in it`);
      say(
        fields.some(({ label }) => label === ''),
        `${where}: a field without a label`,
      );
      const hasFields = withFields && role === 'Form';
      say(hasFields !== fields.length > 0, `${where}: ${fields.length} fields in ${role}`);
      say(role === 'Figure' && alt === '', `${where}: a picture without words`);
      say(/^(?:P|H\d)$/.test(role) && text.trim() === '', `${where}: ${role} without words`);
      const heading = /^H(\d)$/.exec(role)?.[1];
      if (heading !== undefined) {
        say(Number(heading) > level + 1, `${where}: heading ${heading} under ${level}`);
        level = Number(heading);
      }
      if (role === 'Table' && kids[0]?.kids[0]?.role === 'TH') columns = kids[0].kids.length;
      if (role === 'TR') say(kids.length > columns, `${where}: a cell without a head`);
      for (const kid of kids) look(kid, role);
    };
    look(root, '');
  });
  return faults;
}
