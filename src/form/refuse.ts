import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseRecord } from '../core/case-file.ts';
import { InputError, type Problem } from '../errors.ts';
import { undrawable } from './face.ts';
import { listRows, pathsOf } from './resolve.ts';
import type { Sheet } from './sheet.ts';
import { items, printed } from './values.ts';

const invisible = /^[\p{C}\p{Z}]$/u;

/** `U+0041`, and the character itself where it can be seen. */
const nameOf = (character: string, words: Catalogue): string => {
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
export function refuseUndrawable(sheet: Sheet, caseFile: CaseRecord, notice: string, words: Catalogue): void {
  const problems: Problem[] = [];
  for (const character of undrawable(notice))
    problems.push({ path: 'because', found: nameOf(character, words), wanted: words.form.refusal.wanted });
  for (const path of shownPaths(sheet, caseFile))
    for (const character of undrawable(printed(caseFile, path, words)))
      problems.push({ path, found: nameOf(character, words), wanted: words.form.refusal.wanted });
  if (problems.length > 0) throw new InputError(words.form.refusal.message, problems);
}
