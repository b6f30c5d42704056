import { type CaseFile, withValue } from '../../src/core/case-file.ts';
import { InputError } from '../../src/core/errors.ts';
import { Reader } from '../../src/form/blank/check-back.ts';
import { extraNumber } from '../../src/form/blank/form-writer.ts';
import { type FillReport, fillForm } from '../../src/form/fill-form.ts';
import { blank, form, ready, sheet, words } from './cases.ts';
import { composed } from './characters.ts';
import { readFields } from './reader.ts';

/** The facts of every field of the sheet for a name or a part of an address. */
export const nameAndAddress: readonly string[] = [
  ...new Set(
    Object.values(sheet.map.fields)
      .flatMap(({ facts = [] }) => facts)
      .filter((path) => /\.name\.\w+$|\.address\.\w+$|\.organization$|^congressional\.office$/.test(path)),
  ),
];

type Filled = { readonly bytes: Uint8Array; readonly report: FillReport };
/** What a refusal says of each fact: how many letters of which script. */
type Named = { readonly named: ReadonlyMap<string, string> };

/** Fills the sheet with these answers alone: a file, or what the refusal names. Any other error comes out. */
export function fillOrNamed(answers: ReadonlyMap<string, string>, role: string): Filled | Named {
  let caseFile: CaseFile = { caseFile: 1, preparer: { role }, congressional: { inquired: true } };
  for (const [path, text] of answers) caseFile = withValue(caseFile, path, text);
  try {
    return fillForm(form, caseFile, ready, words, {});
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const named = new Map(error.problems.map(({ path, found }) => [path, found]));
    return { named };
  }
}

/** What the fields hold, and the text of the pages on which answers go on. */
export interface Read {
  readonly values: ReadonlyMap<string, string>;
  readonly pages: string;
}

/** As another library reads it. */
export async function readBack(bytes: Uint8Array): Promise<Read> {
  const { fields, pages } = await readFields(bytes);
  return {
    values: new Map(fields.map(({ name, value }) => [name, value])),
    pages: pages.filter((page) => page.includes('(continued from')).join('\n'),
  };
}

/** The letters that a page shows, without its blanks. */
const lettersOf = (content: Uint8Array): string =>
  [
    ...Buffer.from(content)
      .toString('latin1')
      .replace(/<<.*?>>/g, '')
      .matchAll(/<([\da-f]+)>/g),
  ]
    .flatMap(([, digits = '']) => digits.match(/.{4}/g) ?? [])
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
    .join('')
    .replace(/\s/g, '');

/** As the program reads it back itself. */
export function readOwn({ bytes, report }: Filled): Read {
  const reader = new Reader(bytes);
  const further = Array.from({ length: report.pages }, (_, at) => extraNumber(blank, at) + 1);
  const behind = [...(blank.plan.lastContents ?? []), ...further]
    .filter((stream) => reader.has(stream))
    .map((stream) => lettersOf(reader.stream(stream)))
    .filter((page) => page.includes('(continuedfrom'));
  const values = blank.plan.slots.flatMap(({ value }, at) =>
    reader.has(value) ? [[blank.slots[at]?.name ?? '', reader.text(value)] as const] : [],
  );
  return { values: new Map(values), pages: behind.join('') };
}

const bare = (text: string): string => composed(text).replace(/\s/g, '');

/**
 * A text that is neither whole in a field of its fact nor carried whole behind, or nothing when it is there. Where it is
 * carried, its field has to say so.
 */
export function missing({ values, pages }: Read, path: string, text: string): string {
  const wanted = composed(text).trim();
  const own = [...values].filter(([name]) => {
    const { facts = [] } = sheet.map.fields[name] ?? {};
    return facts.length === 1 && facts[0] === path;
  });
  if (wanted === '' || own.some(([, value]) => composed(value) === wanted)) return '';
  const pointed = own.some(([, value]) => value.includes('…'));
  return pointed && bare(pages).includes(bare(wanted)) ? '' : wanted;
}
