import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { InputError, type Problem } from '../core/errors.ts';
import type { StampError } from './blank/refusal.ts';
import { type Face, undrawable } from './face.ts';
import { listRows, pathsOf, textOf } from './resolve.ts';
import { confirmedLines } from './template/confirmation.ts';
import type { Template } from './template/kept-template.ts';
import { factsOf, lineAt } from './template/known-facts.ts';
import type { BlankMap } from './template/map-file.ts';
import { items, printed } from './values.ts';

const invisible = /^[\p{C}\p{Z}]$/u;

/** `U+0041`, and the character itself where it can be seen. */
export const nameOf = (character: string, words: Catalogue): string => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return words.form.refusal.found(code, invisible.test(character) ? words.form.refusal.invisible : character);
};

const leaves = (path: string): readonly string[] =>
  path.endsWith('.name') ? ['given', 'middle', 'family', 'suffix'].map((part) => `${path}.${part}`) : [path];

const isText = (line: object): boolean => !('is' in line || 'includes' in line || 'empty' in line);

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
  const { wanted, wantedOf, message, messageWithFont } = words.form.refusal;
  const given = face?.given;
  const check = (path: string, text: string): readonly Problem[] => {
    const found = given?.refusal(text);
    if (given)
      return found ? [{ path, found: nameOf(found.character, words), wanted: wantedOf[found.reason] }] : [];
    return undrawable(text).map((character) => ({ path, found: nameOf(character, words), wanted }));
  };
  const lines = Object.entries(confirmedLines(map)).filter(([, line]) => isText(line));
  const paths = lines.flatMap(([, line]) => pathsOf(line, caseFile).flatMap(leaves));
  for (const { list, columns } of listRows(map))
    items(caseFile, list).forEach((_, at) => {
      paths.push(...columns.map(({ key }) => `${list}.${at + 1}.${key}`));
    });
  const notice = lines.flatMap(([name, line]) => (line.notice ? [String(values.get(name) ?? '')] : []));
  const facts = [...new Set(paths)].flatMap((path) => check(path, printed(caseFile, path, words)));
  const fields = (): readonly Problem[] =>
    lines.flatMap(([, line]) => check(pathsOf(line, caseFile).join(', '), textOf(line, caseFile, words)));
  const all = [
    ...notice.flatMap((text) => check('because', text)),
    ...(facts.length > 0 || !given ? facts : fields()),
  ];
  const once = new Map(all.map((each) => [`${each.path} ${each.found}`, each]));
  if (once.size > 0) throw new InputError(given ? messageWithFont : message, [...once.values()]);
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
