import type { Prompter } from '../core/context.ts';
import type { PromptParts } from './prompt/lines.ts';

export type { PromptParts } from './prompt/lines.ts';

/**
 * The prompter of this terminal; undefined where nobody can be asked, since a prompt that waits on a pipe or writes into
 * a file would hang or be missed. `plain` is for screen readers and simple terminals. The library of the other one is
 * loaded only when it is used.
 */
export async function openPrompter(parts: PromptParts, plain: boolean): Promise<Prompter | undefined> {
  if (!parts.input.isTTY || !parts.output.isTTY) return undefined;
  if (plain) return (await import('./prompt/plain.ts')).plainPrompter(parts);
  return (await import('./prompt/rich.ts')).richPrompter(parts);
}
