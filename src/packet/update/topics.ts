import type { Catalogue } from '../../content/messages/catalogue.ts';
import { InputError } from '../../core/errors.ts';

/** What may have changed since a request was made (the office's page, "After you submit your request"). */
export const updateTopics = ['resolved', 'address', 'attorney'] as const;
export type UpdateTopic = (typeof updateTopics)[number];

const isTopic = (text: string): text is UpdateTopic => updateTopics.some((topic) => topic === text);

/**
 * Reads what changed from words such as `address` or `address,attorney`; each once, in the order of the note. The case
 * file has no path for it, and it is never guessed. Throws `InputError` with every word that is none of them.
 */
export function readTopics(given: readonly string[], words: Catalogue): readonly UpdateTopic[] {
  const { wanted, none, unknown } = words.packet.update.options;
  const said = given.flatMap((text) => text.split(',')).map((text) => text.trim());
  const named = said.filter((text) => text !== '');
  if (named.length === 0)
    throw new InputError(none, [{ path: '--about', found: words.failures.files.found.nothing, wanted }]);
  const wrong = named.filter((text) => !isTopic(text));
  if (wrong.length > 0) {
    throw new InputError(
      unknown,
      wrong.map((found) => ({ path: '--about', found, wanted })),
    );
  }
  return updateTopics.filter((topic) => named.includes(topic));
}
