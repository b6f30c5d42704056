import type { Catalogue } from '../../content/messages/catalogue.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import { type Face, undrawable } from '../../form/face.ts';
import type { ExhibitsOf } from './plan.ts';

/**
 * Refuses what the typeface cannot draw, before a file is read: one problem for each character and fact, all of them at
 * once. Throws `InputError`.
 */
export function refuseUndrawable(
  listed: readonly { readonly path: string; readonly title: string; readonly note: string | null }[],
  of: ExhibitsOf,
  face: Face,
  { form: { refusal } }: Catalogue,
): void {
  const problems: Problem[] = [];
  const check = (path: string, text: string): void => {
    const refused = face.given?.refusal(text);
    const characters = face.given ? (refused ? [refused.character] : []) : undrawable(text, face);
    for (const character of characters) {
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const seen = /^[\p{C}\p{Z}]$/u.test(character) ? refusal.invisible : character;
      const wanted = refused ? refusal.wantedOf[refused.reason] : refusal.wanted;
      problems.push({ path, found: refusal.found(code, seen), wanted });
    }
  };
  check('person.name', of.name);
  for (const { path, title, note } of listed) {
    check(`${path}.kind`, title);
    check(`${path}.note`, note ?? '');
  }
  if (problems.length > 0)
    throw new InputError(face.given ? refusal.messageWithFont : refusal.message, problems);
}
