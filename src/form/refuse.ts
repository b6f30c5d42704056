import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { InputError, type Problem } from '../core/errors.ts';
import { codeOf } from '../core/identifiers/reading.ts';
import type { StampError } from './blank/refusal.ts';
import { type Face, undrawable } from './face.ts';
import { listRows, pathsOf, textOf } from './resolve.ts';
import type { Template } from './template/kept-template.ts';
import { type BlankMap, confirmedLines, factsOf, lineAt } from './template/map-line.ts';
import { items, printed } from './values.ts';

const invisible = /^[\p{C}\p{Z}]$/u;

/** `U+0041`, and the character itself where it can be seen. */
const nameOf = (character: string, words: Catalogue): string =>
  words.form.refusal.found(
    codeOf(character),
    invisible.test(character) ? words.form.refusal.invisible : character,
  );

const leaves = (path: string): readonly string[] =>
  path.endsWith('.name') ? ['given', 'middle', 'family', 'suffix'].map((part) => `${path}.${part}`) : [path];

const isText = (line: object): boolean => !('is' in line || 'includes' in line || 'empty' in line);

/** A text, and the answer that it comes from. */
interface FromAnswer {
  readonly path: string;
  readonly text: string;
}

/** What the typeface cannot draw of some texts, each character with its answer; with a font of the user's the first of each. */
export const undrawableIn = (
  texts: readonly FromAnswer[],
  words: Catalogue,
  face: Face | undefined,
): readonly Problem[] => {
  const { wanted, wantedOf } = words.form.refusal;
  return texts.flatMap(({ path, text }): readonly Problem[] => {
    if (face?.given === undefined)
      return undrawable(text).map((character) => ({ path, found: nameOf(character, words), wanted }));
    const found = face.given.refusal(text);
    return found ? [{ path, found: nameOf(found.character, words), wanted: wantedOf[found.reason] }] : [];
  });
};

/** Throws `InputError` with each of the problems once, where there is any. */
export function refuseAll(
  problems: readonly Problem[],
  { form: { refusal } }: Catalogue,
  face: Face | undefined,
): void {
  const once = new Map(problems.map((each) => [`${each.path} ${each.found}`, each]));
  if (once.size > 0)
    throw new InputError(face?.given ? refusal.messageWithFont : refusal.message, [...once.values()]);
}

/**
 * Refuses what the typeface cannot draw of the sheet that comes with the program: one problem for each character and fact,
 * all of them at once. With a font of the user's each fact by itself, and then each field, in which several facts may stand
 * together and so run in two directions. Throws `InputError` where there is any.
 */
export function refuseUndrawable(
  { map }: Pick<Template, 'map'>,
  caseFile: CaseRecord,
  { values }: { readonly values: ReadonlyMap<string, unknown> },
  words: Catalogue,
  face: Face | undefined,
): void {
  const lines = Object.entries(confirmedLines(map)).filter(([, line]) => isText(line));
  const paths = lines.flatMap(([, line]) => pathsOf(line, caseFile).flatMap(leaves));
  for (const { list, columns } of listRows(map))
    items(caseFile, list).forEach((_, at) => {
      paths.push(...columns.map(({ key }) => `${list}.${at + 1}.${key}`));
    });
  const check = (texts: readonly FromAnswer[]) => undrawableIn(texts, words, face);
  const notice = lines.flatMap(([name, line]) => (line.notice ? [String(values.get(name) ?? '')] : []));
  const facts = check([...new Set(paths)].map((path) => ({ path, text: printed(caseFile, path, words) })));
  const fields = (): readonly Problem[] =>
    check(
      lines.map(([, line]) => ({
        path: pathsOf(line, caseFile).join(', '),
        text: textOf(line, caseFile, words),
      })),
    );
  const all = [
    ...check(notice.map((text) => ({ path: 'because', text }))),
    ...(facts.length > 0 || !face?.given ? facts : fields()),
  ];
  refuseAll(all, words, face);
}

/** What a form cannot take, with the facts of its fields where the map tells which they are. */
export function inOwnWords(error: StampError, map: BlankMap, ofSheet: boolean, words: Catalogue): InputError {
  const { refused, text, reasons } = words.template.fill;
  const problems = error.refused.map(({ name, reason, character }) => {
    const facts = factsOf(lineAt(map.fields, name) ?? {});
    return { path: facts.join(', ') || name, found: character ?? text, wanted: reasons[reason] };
  });
  return new InputError(ofSheet ? words.form.refusal.messageWithFont : refused, problems);
}
