import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { InputError, type Problem } from '../core/errors.ts';
import { type Face, type Given, undrawable } from './face.ts';
import { listRows, pathsOf, textOf } from './resolve.ts';
import type { Sheet } from './sheet.ts';
import { items, printed } from './values.ts';

const invisible = /^[\p{C}\p{Z}]$/u;

/** `U+0041`, and the character itself where it can be seen. */
export const nameOf = (character: string, words: Catalogue): string => {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return words.form.refusal.found(code, invisible.test(character) ? words.form.refusal.invisible : character);
};

const leaves = (path: string): readonly string[] =>
  path.endsWith('.name') ? ['given', 'middle', 'family', 'suffix'].map((part) => `${path}.${part}`) : [path];

/** Every fact that the sheet or a continuation page shows. */
function shownPaths(sheet: Sheet, caseFile: CaseRecord): ReadonlySet<string> {
  const paths = sheet.fields.flatMap((field) => {
    const entry = sheet.map[field.name];
    return entry && field.kind === 'text' ? pathsOf(entry, caseFile).flatMap(leaves) : [];
  });
  for (const { list, columns } of listRows(sheet))
    items(caseFile, list).forEach((_, at) => {
      paths.push(...columns.map(({ key }) => `${list}.${at + 1}.${key}`));
    });
  return new Set(paths);
}

/**
 * Refuses what the typeface cannot draw, before anything is written: one problem for each character and fact, all of
 * them at once. Throws `InputError`.
 */
export function refuseUndrawable(
  sheet: Sheet,
  caseFile: CaseRecord,
  notice: string,
  words: Catalogue,
  face: Face,
): void {
  const problems: Problem[] = [];
  if (face.given) {
    refuseBoth(sheet, caseFile, notice, words, face.given);
    return;
  }
  for (const character of undrawable(notice))
    problems.push({ path: 'because', found: nameOf(character, words), wanted: words.form.refusal.wanted });
  for (const path of shownPaths(sheet, caseFile))
    for (const character of undrawable(printed(caseFile, path, words)))
      problems.push({ path, found: nameOf(character, words), wanted: words.form.refusal.wanted });
  if (problems.length > 0) throw new InputError(words.form.refusal.message, problems);
}

/**
 * The same with a font of the user's: each fact by itself, and then each field, in which several facts may stand together
 * and so run in two directions. Each problem once.
 */
function refuseBoth(
  sheet: Sheet,
  caseFile: CaseRecord,
  notice: string,
  words: Catalogue,
  { refusal }: Given,
): void {
  const { wantedOf, messageWithFont } = words.form.refusal;
  const check = (path: string, text: string): readonly Problem[] => {
    const found = refusal(text);
    return found ? [{ path, found: nameOf(found.character, words), wanted: wantedOf[found.reason] }] : [];
  };
  const facts = [...shownPaths(sheet, caseFile)].flatMap((path) =>
    check(path, printed(caseFile, path, words)),
  );
  const fields = sheet.fields.flatMap((field) => {
    const entry = sheet.map[field.name];
    if (entry === undefined || field.kind !== 'text') return [];
    return check(pathsOf(entry, caseFile).join(', '), textOf(entry, caseFile, words));
  });
  const all = facts.length > 0 ? facts : fields;
  const once = new Map(
    [...check('because', notice), ...all].map((each) => [`${each.path} ${each.found}`, each]),
  );
  const problems = [...once.values()];
  if (problems.length > 0) throw new InputError(messageWithFont, problems);
}

/** A text from right to left cannot end with words that run from left to right, as those to another page do. */
export function refuseLongLeftward(
  texts: readonly {
    field: Sheet['fields'][number];
    text: string;
    fitted: { whole: boolean };
    short: boolean;
  }[],
  sheet: Sheet,
  caseFile: CaseRecord,
  { leftward }: Given,
  words: Catalogue,
): void {
  const { text: found, wantedOf, messageWithFont } = words.form.refusal;
  const problems = texts.flatMap(({ field, text, fitted, short }) =>
    fitted.whole || short || !leftward(text)
      ? []
      : [
          {
            path: pathsOf(sheet.map[field.name] ?? {}, caseFile).join(', '),
            found,
            wanted: wantedOf['long-leftward'],
          },
        ],
  );
  if (problems.length > 0) throw new InputError(messageWithFont, problems);
}
