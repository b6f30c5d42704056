import type { ReadingWords } from '../content/messages/catalogue.ts';
import { formWords } from '../content/messages/form-words.ts';
import type { CaseFile } from '../core/case-file.ts';
import { forPaper } from '../core/safe-contact.ts';
import {
  type Block,
  caution,
  heading,
  newPage,
  paragraph,
  quiet,
  strong,
  title,
} from '../render/document.ts';
import { pagesPdf } from '../render/pdf/write.ts';
import { type Answer, answersOf, byItem } from './channel/answers.ts';
import { type ChannelInputs, planChannel } from './channel/channel.ts';
import { consentBlocks, coverLetterOf, type LetterInputs, letterBlocks } from './channel/letters.ts';
import { mailText } from './channel/mail-draft.ts';
import { indexBlocks } from './exhibits/own-pages.ts';
import type { PlannedExhibits } from './exhibits/plan-exhibits.ts';
import { type ChannelPart, fileNames, type PacketFile, type Reading } from './packet-file.ts';

/** The words of whoever signs or sends papers that are written in English; undefined where that is what they read. */
interface Reader {
  readonly reader?: ReadingWords | undefined;
}

/**
 * `reading.pdf`: what the papers in English say, each on pages of its own, in the language of whoever signs or sends them.
 * It is never sent, and every paper in it begins with that. None where there is no such paper.
 */
export function readingFile(
  papers: readonly Reading[],
  { reader: words, faces, face }: LetterInputs & Reader,
): readonly PacketFile[] {
  if (papers.length === 0 || words === undefined) return [];
  const { document, title: titleOf, notSent } = words.reading;
  const blocks = papers.flatMap(({ file, blocks: said }, at) => [
    ...(at === 0 ? [] : [newPage]),
    title(titleOf(file)),
    caution(notSent),
    ...said.flatMap((block) => notByHand(block, words)),
  ]);
  const bytes = pagesPdf({ title: document, headed: false, footer: document, blocks, words, faces, face });
  return [{ part: 'reading', name: fileNames.reading, bytes }];
}

/** Nobody signs or writes on a reading: where the paper has lines for that, it says what goes there. */
const notByHand = (block: Block, words: ReadingWords): readonly Block[] => {
  if (block.kind === 'group') return block.blocks.flatMap((each) => notByHand(each, words));
  return block.kind === 'by-hand' ? [paragraph(quiet(words.reading.byHand(block.labels)))] : [block];
};

/** What goes with a request by its channel: the form, and what else is written in English. */
export function readRequest(said: ChannelInputs, { reader: words }: Reader): readonly Reading[] {
  if (words === undefined) return [];
  const { outcome, form, undrawn } = said;
  const inputs = { ...said, caseFile: forPaper(said.caseFile, outcome.asOf) };
  const made: Partial<Record<ChannelPart, () => readonly Block[]>> = {
    'consent-to-helper': () => consentBlocks(inputs, words),
    'cover-letter': () => letterBlocks(coverLetterOf(inputs, words)),
    'mail-draft': () => messageBlocks(mailText(inputs, words), words),
  };
  const { files } = planChannel(said.caseFile, outcome, said.words, { officialForm: form.official, undrawn });
  return [
    { file: form.file.name, blocks: formBlocks(inputs, words) },
    ...files.flatMap(({ part, name }) => {
      const blocks = made[part]?.();
      return blocks === undefined ? [] : [{ file: name, blocks }];
    }),
  ];
}

/** The consent to a helper alone. */
export const readConsent = (
  inputs: LetterInputs & { readonly caseFile: CaseFile } & Reader,
): readonly Reading[] =>
  inputs.reader === undefined
    ? []
    : [{ file: fileNames['consent-to-helper'], blocks: consentBlocks(inputs, inputs.reader) }];

/** The index of the exhibits. */
export const readIndex = ({ plan, of }: PlannedExhibits, { reader: words }: Reader): readonly Reading[] =>
  words === undefined ? [] : [{ file: fileNames.exhibits, blocks: indexBlocks(plan, of, words) }];

/** A message: its subject, and its paragraphs. */
export const messageBlocks = (
  { subject, text }: { readonly subject: string; readonly text: string },
  { reading }: ReadingWords,
): readonly Block[] => [
  paragraph(strong(reading.subject(subject))),
  ...text.split(/\n{2,}/).map((part) => paragraph(part.trim())),
];

/** The answers under the labels of the form, with what each label means, and what is signed. */
function formBlocks({ caseFile, outcome, sheet }: ChannelInputs, words: ReadingWords): readonly Block[] {
  const { reading, sheet: said } = words;
  const sections = answersOf(caseFile, outcome.asOf, sheet, words, words);
  return [
    paragraph(reading.formSaid),
    ...sections.flatMap(({ id, title: name, answers, note }) => [
      heading(name),
      ...(id === '9' ? [paragraph(said.notes.consent), paragraph(quiet(said.notes.consentOwn))] : []),
      ...byItem(answers).flatMap(({ item, held }) => [
        ...(item === undefined ? [] : [paragraph(strong(reading.item(item)), { withNext: true })]),
        tableOf(held, words),
      ]),
      ...(note === '' ? [] : [paragraph(quiet(note.replaceAll('\n', ' ')))]),
    ]),
  ];
}

const tableOf = (answers: readonly Answer[], words: ReadingWords): Block => ({
  kind: 'table',
  head: [words.reading.heads.label, words.reading.heads.meaning, words.reading.heads.answer],
  shares: [4, 4, 5],
  rows: answers.map((answer) => [
    answer.label,
    meaningOf(answer.label, words),
    answer.kind === 'tick' ? words.reading.ticked : answer.text,
  ]),
});

/** What a label of the form means. */
function meaningOf(label: string, { sheet }: ReadingWords): string {
  const labels = Object.entries(formWords.sheet.labels);
  const [name] = labels.find(([, english]) => english === label) ?? [];
  return name === undefined ? '' : sheet.labels[name as keyof typeof sheet.labels];
}
