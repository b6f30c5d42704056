import type { Catalogue } from '../content/messages/catalogue.ts';
import { answerOf } from '../core/answer.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import type { ExtraPage } from '../form/blank/form-writer.ts';
import type { Face } from '../form/face.ts';
import { markedPages } from '../form/merge/marks.ts';
import { type Block, caution, paragraph, section } from './document.ts';
import { answerBlocks } from './outcome.ts';
import { layOut } from './pdf/lay-out.ts';
import { sheet } from './pdf/type-setter.ts';

/** What stands in the way, and the warnings: nothing that is sent says it. */
export const notNowBlocks = (
  { because, warnings, verdict }: Outcome,
  { outcome: text }: Catalogue,
): readonly Block[] => [
  ...section(
    text.answer.why,
    verdict === 'cannot-help' && because.length === 0
      ? [text.noKind]
      : because.filter(({ result }) => result !== 'met').map((each) => each.text),
  ),
  ...section(
    text.headings.warnings,
    warnings.filter(({ id }) => id !== 'watched-device').map((each) => each.text),
  ),
];

/**
 * The pages before a form that is prepared although the rules say not now: marked "do not send", with what stands in the
 * way and what to do. They fill whole sheets of paper, so that they can be taken off whatever a printer does. The outcome
 * must be that of this case, and not ready.
 */
export function doNotSendPages(
  outcome: Outcome,
  caseFile: CaseFile,
  words: Catalogue,
  face?: Face,
): readonly ExtraPage[] {
  const { title, footer, whose, emptySide } = words.outcome.doNotSend;
  const answer = answerOf(outcome, caseFile, words);
  const set = (blocks: readonly Block[]) => layOut({ title, footer, numbered: false, blocks, words, face });
  const warned = set([
    caution(whose),
    ...answerBlocks(answer),
    ...section(words.outcome.answer.after, answer.after, 'step'),
    ...notNowBlocks(outcome, words),
  ]);
  const { length } = warned.pages;
  const sides = length % 2 === 0 ? [] : [markedPages(set([paragraph(emptySide)]), face, length)];
  return [markedPages(warned, face), ...sides].flatMap(({ contents, part }) =>
    contents.map((content, at) => ({
      content,
      width: sheet.width,
      height: sheet.height,
      inFront: true as const,
      part: at === 0 ? { ...part, role: 'Sect' } : undefined,
    })),
  );
}
