import type { Catalogue } from '../content/messages/catalogue.ts';
import { show } from '../core/show.ts';
import type { Removed } from '../form/blank/compiled-blank.ts';
import type { Change, Comparison } from '../form/template/compare.ts';
import type { Proposal } from '../form/template/draft.ts';
import { statementOf } from '../form/template/map-line.ts';
import type { Survey, Surveyed } from '../form/template/read-blank.ts';
import { type Block, group, heading, paragraph, quiet, type Said } from './document.ts';

type Words = Catalogue['template'];

/** The words of labels and tooltips that are shown of a field; the rest is in `--json`. */
const longest = 90;
/** A text from a PDF as it may stand on a terminal, cut where it is long. */
const shortly = (text: string): string => show(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Why a proposal is what it is, in one line. */
export function whyText({ reasons, doubts, left }: Proposal, words: Words): string {
  const seen = reasons.map(({ from, text }) => words.because(words.from[from], shortly(text)));
  const why = left === undefined ? doubts.map((doubt) => words.doubts[doubt]) : [words.left[left]];
  return [...(left === undefined ? seen : []), ...why].join('; ');
}

/** What a field is called: its label, else its tooltip, else its name. */
export const fieldTitle = ({ label, tooltip, name }: Pick<Surveyed, 'label' | 'tooltip' | 'name'>): string =>
  shortly(label || tooltip || name);

/** What a blank says of itself, and what is wrong with that on the day decided for. */
export function blankDocument(survey: Survey, warnings: readonly string[], all: Catalogue): readonly Block[] {
  const words = all.template;
  const { imprint, title, pages, fields, official } = survey;
  const say = words.inspect;
  const lines: readonly Said[] = [
    ...(imprint.form === '' ? [] : [show(say.form(imprint.form))]),
    imprint.editions.length === 0
      ? say.noEdition
      : imprint.editions.map(({ printed }) => say.edition(show(printed))).join('; '),
    imprint.expires ? say.expires(all.day(imprint.expires)) : say.noExpiry,
    ...(imprint.omb === '' ? [] : [say.omb(imprint.omb)]),
    say.counts(pages, fields.length),
    ...(official ? [{ text: say.official, tone: 'good' } as const] : []),
    ...warnings.map((warning) => ({ text: show(warning), tone: 'caution' }) as const),
  ];
  return [group(heading(show(title)), ...lines.map((line) => paragraph(line)))];
}

/** Every field, page by page, with what it seems to want. */
export function fieldsDocument({ fields, proposals, pages }: Survey, words: Words): readonly Block[] {
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  return numbers.flatMap((page) => {
    const here = fields.filter((field) => field.page === page);
    const blocks = here.map((field) => fieldBlock(field, proposals.get(field.name), words));
    return here.length === 0 ? [] : [heading(words.inspect.page(page)), ...blocks];
  });
}

function fieldBlock(field: Surveyed, proposal: Proposal | undefined, words: Words): Block {
  const say = words.inspect;
  const size = field.maxLength > 0 ? `, ${words.upTo(field.maxLength)}` : '';
  const name = field.label === '' ? words.noLabel : shortly(field.label);
  const lines: readonly Said[] = [
    ...(field.tooltip === '' ? [] : [say.tooltip(shortly(field.tooltip))]),
    say.name(show(field.name)),
    ...(proposal ? wantLines(proposal, words) : []),
  ];
  return group(
    paragraph(`${name} (${words.types[field.type]}${size})`, { indent: 1, hangs: true }),
    ...lines.map((line) => paragraph(line, { indent: 2, hangs: true })),
  );
}

function wantLines(proposal: Proposal, words: Words): readonly Said[] {
  const why = whyText(proposal, words);
  const { line, sure } = proposal;
  if (line === undefined || sure === undefined) return [quiet(words.inspect.leftOut(why))];
  const text = words.inspect.wants(statementOf(line), words.sure[sure]);
  return [{ text, tone: sure === 'unsure' ? 'caution' : 'good' }, quiet(why)];
}

/** What was taken out of a blank when it was cleaned. */
export function removedDocument(removed: readonly Removed[], { inspect }: Words): readonly Block[] {
  const kinds = [...new Set(removed.map(({ what }) => inspect.removedKinds[what]))];
  return kinds.length === 0 ? [] : [paragraph(inspect.removed(kinds.join(', ')))];
}

/** What differs between two editions, one change a line. */
export function changesDocument(
  { changes }: Comparison,
  before: { readonly id: string; readonly edition: string },
  words: Words,
): readonly Block[] {
  const { nothing, with: compared } = words.compare;
  const lines = changes.length === 0 ? [nothing] : changes.map((change) => changeText(change, words));
  const shown = lines.map((line) => paragraph(line, { indent: 1, hangs: true }));
  return [group(heading(show(compared(before.id, before.edition))), ...shown)];
}

function changeText(change: Change, words: Words): string {
  const say = words.compare.changes;
  const field = fieldTitle(change.field);
  switch (change.what) {
    case 'appeared':
    case 'gone':
      return say[change.what](field, change.field.page);
    case 'moved':
      return say.moved(field, change.before.page, change.field.page);
    case 'retyped':
      return say.retyped(field, words.types[change.before.type], words.types[change.field.type]);
    case 'length':
      return say.length(
        field,
        lengthText(change.before.maxLength, words),
        lengthText(change.field.maxLength, words),
      );
    case 'renamed':
      return say.renamed(field, show(change.before.name));
    case 'reworded':
      return say.reworded(show(change.name), fieldTitle(change.before), field);
  }
}

const lengthText = (length: number, words: Words): string =>
  length === 0 ? words.compare.noLimit : words.upTo(length);
