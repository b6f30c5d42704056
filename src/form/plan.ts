import type { Catalogue } from '../content/messages/catalogue.ts';
import type { CaseFile } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import { type Block, continuationHead, type Identity, setBlocks } from './continuation.ts';
import { drawsAll, type Face, regular } from './face.ts';
import { type Fitted, fitText, oneLine, pointTo } from './fit.ts';
import { noticeText } from './notice.ts';
import { onceFor } from './once-for.ts';
import type { Stroke } from './operators.ts';
import { refuseLongLeftward, refuseUndrawable } from './refuse.ts';
import { type ListRows, listRows, textOf, ticked } from './resolve.ts';
import type { MapEntry, Sheet, SheetField } from './sheet.ts';
import { items, printed } from './values.ts';

/** A text as it is drawn in its field. */
export interface PlannedText {
  readonly name: string;
  /** What the field holds: what is drawn, without the line ends that only the width of the box asks for. */
  readonly value: string;
  readonly size: number;
  readonly lines: readonly string[];
}

/** What will be written. */
export interface SheetPlan {
  readonly edition: string;
  readonly texts: readonly PlannedText[];
  /** The names of the boxes that are ticked. */
  readonly ticks: readonly string[];
  /** The continuation pages, drawn. */
  readonly continuation: readonly (readonly Stroke[])[];
  readonly report: FillReport;
}

export interface FillReport {
  readonly filled: number;
  /** The labels of what goes on on a continuation page. */
  readonly continued: readonly string[];
  readonly blank: number;
  readonly pages: number;
}

export interface PlanInput {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  readonly words: Catalogue;
  readonly sheet: Sheet;
  /** Prepared although the rules say not now: the reasons and warnings are printed on the first page. */
  readonly anyway?: boolean;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face;
}

/**
 * Lays a case out on a sheet: everything that the writer needs. A fact that is not known leaves its field blank. Throws
 * `InputError` when the typeface lacks a character.
 */
export function planSheet(input: PlanInput): SheetPlan {
  const { caseFile, words, sheet } = input;
  const notice = input.anyway === true ? noticeText(input.outcome, words) : '';
  const { face = regular } = input;
  const lists = listRows(sheet);
  const { texts: written, boxes } = entriesOf(sheet);
  const drafts = draftsOf(written, notice, input);
  const blocks = [...drafts.flatMap(carriedBlock), ...lists.flatMap((list) => leftOver(list, input))];
  if (face.given || !isDrawable(drafts, blocks)) refuseUndrawable(sheet, caseFile, notice, words, face);
  if (face.given) refuseLongLeftward(drafts, sheet, caseFile, face.given, words);
  const ticks = boxes.filter(({ entry }) => ticked(entry, caseFile)).map(({ field }) => field.name);
  const { pages, startsOn } = setBlocks(blocks, words.form, face);
  const pageOf = (key: string): number =>
    sheet.pages + 1 + (startsOn[blocks.findIndex((block) => block.key === key)] ?? 0);
  const texts = [
    ...drafts.map((draft) => settled(draft, pageOf(draft.field.name), words, face)),
    ...lists.flatMap((list) => moreText(list, input, pageOf(list.list))),
  ];
  const filled = texts.length + ticks.length;
  const report: FillReport = {
    filled,
    continued: blocks.map((block) => block.title),
    blank: sheet.fields.length - filled,
    pages: sheet.pages + pages.length,
  };
  return { edition: sheet.edition, texts, ticks, continuation: headed(pages, input), report };
}

interface FieldEntry {
  readonly field: SheetField;
  readonly entry: MapEntry;
}

/** The fields of a sheet with what the map says of them, texts and boxes apart. */
const entriesOf = onceFor((sheet: Sheet) => {
  const all = sheet.fields.map((field): FieldEntry => ({ field, entry: sheet.map[field.name] ?? {} }));
  return {
    texts: all.filter(({ field }) => field.kind !== 'check'),
    boxes: all.filter(({ field }) => field.kind === 'check'),
  };
});

/** Most cases hold nothing unusual: only for the others is it found out which fact holds which character. */
const isDrawable = (drafts: readonly Draft[], blocks: readonly Block[]): boolean =>
  drafts.every(({ drawable }) => drawable) &&
  blocks.every((block) => !('cells' in block) || block.cells.every(({ text }) => drawsAll(text)));

interface Draft {
  readonly field: SheetField;
  readonly text: string;
  readonly fitted: Fitted;
  readonly short: boolean;
  /** The shipped face has all its characters. */
  readonly drawable: boolean;
  /** As it is drawn, where it fits. */
  readonly planned: PlannedText | undefined;
}

function draftsOf(
  written: readonly FieldEntry[],
  notice: string,
  { caseFile, words, face }: PlanInput,
): readonly Draft[] {
  const found: Draft[] = [];
  for (const { field, entry } of written) {
    const text = field.kind === 'notice' ? notice : textOf(entry, caseFile, words);
    if (text === '') continue;
    found.push(draftOf(field, text, entry.short === true, face));
  }
  return found;
}

function draftOf(field: SheetField, text: string, short: boolean, face?: Face): Draft {
  const fitted = fitText(field, text, face);
  const { size, lines, whole } = fitted;
  const planned: PlannedText | undefined = whole
    ? { name: field.name, value: shownIn(field, text), size, lines }
    : undefined;
  return { field, text, fitted, short, drawable: drawsAll(text), planned };
}

const shownIn = ({ lines }: SheetField, text: string): string => (lines === 1 ? oneLine(text) : text);

const carriedBlock = ({ field, text, fitted, short }: Draft): readonly Block[] =>
  fitted.whole || short ? [] : [{ key: field.name, title: titleOf(field), page: field.page, text }];

/** The items of a list for which the sheet has no row, each with what it holds. */
function leftOver(
  { list, rows, columns }: ListRows,
  { caseFile, words, sheet }: PlanInput,
): readonly Block[] {
  const more = items(caseFile, list).slice(rows);
  if (more.length === 0) return [];
  const fields = columns.flatMap(({ field, key }) => {
    const found = sheet.fields.find((each) => each.name === field);
    return found ? [{ field: found, key }] : [];
  });
  const [first] = fields;
  if (first === undefined) return [];
  return more.map((_, at) => {
    const number = rows + at + 1;
    const cells = fields
      .map(({ field, key }) => ({
        label: field.label,
        text: printed(caseFile, `${list}.${number}.${key}`, words),
      }))
      .filter((cell) => cell.text !== '');
    return {
      key: list,
      title: words.form.item(shortSection(first.field.section), number),
      page: first.field.page,
      cells,
    };
  });
}

/** "2 more on page 6", where a list has more items than rows. */
function moreText(
  { list, rows }: ListRows,
  { caseFile, words, sheet }: PlanInput,
  page: number,
): readonly PlannedText[] {
  const more = items(caseFile, list).length - rows;
  if (more <= 0) return [];
  const field = sheet.fields.find((each) => sheet.map[each.name]?.more === list);
  if (field === undefined) return [];
  const value = words.form.more(more, page);
  return [{ name: field.name, value, size: field.size, lines: [value] }];
}

/** A draft as it is drawn: a cut text ends with the page on which it is carried whole. */
function settled(
  { field, text, fitted, short, planned }: Draft,
  page: number,
  words: Catalogue,
  face: Face,
): PlannedText {
  if (planned !== undefined) return planned;
  const { pointers } = words.form;
  const ends = short ? ['…'] : [pointers.long(page), pointers.short(page), pointers.shortest(page)];
  const { size, lines } = pointTo(field, fitted, ends, face);
  return { name: field.name, value: drawnPart(shownIn(field, text), lines), size, lines };
}

/** The part of a cut text that is drawn, with its own blanks and line ends, and the pointer at its end. */
function drawnPart(text: string, lines: readonly string[]): string {
  const last = lines.at(-1) ?? '';
  const pointer = last.slice(last.lastIndexOf('…'));
  const letters = (part: string): number => part.replace(/\s/g, '').length;
  let left = letters([...lines.slice(0, -1), last.slice(0, last.length - pointer.length)].join(''));
  let at = 0;
  for (; left > 0 && at < text.length; at += 1) if (!/\s/.test(text.charAt(at))) left -= 1;
  return `${text.slice(0, at)} ${pointer}`;
}

function headed(
  pages: readonly Stroke[][],
  { caseFile, words, sheet, face }: PlanInput,
): readonly (readonly Stroke[])[] {
  const identity: Identity = {
    name: textOf({ facts: ['person.organization', 'person.name'], join: ', ' }, caseFile, words),
    receipt: printed(caseFile, 'filings.1.receiptNumber', words),
  };
  const all = sheet.pages + pages.length;
  return pages.map((strokes, at) => [
    ...continuationHead(identity, sheet.pages + at + 1, all, words.form, face),
    ...strokes,
  ]);
}

/** A numbered section by its number alone. */
const shortSection = (section: string): string => section.replace(/^(\w+ \d\w*)\..*$/, '$1');
const titleOf = (field: SheetField): string =>
  field.tooltip.replace(field.section, shortSection(field.section));
