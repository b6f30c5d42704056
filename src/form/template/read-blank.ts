import type { Day } from '../../content/shape/day.ts';
import { dayOf, isDay } from '../../core/dates.ts';
import { compileOpened, openBlank } from '../blank/compile.ts';
import type { CompiledBlank, Faces, Slot } from '../blank/compiled-blank.ts';
import { BlankError, type BlankReason } from '../blank/refusal.ts';
import type { Box } from '../operators.ts';
import type { Proposal } from './draft.ts';
import { guard, refuseBroken } from './guard.ts';
import { type Nearby, nearby, PrintedPage, printedLines } from './labels.ts';
import { printedText, type Run } from './page-text.ts';
import { propose } from './propose.ts';

/** A blank, and what it tells of itself. */
export interface ReadBlank {
  readonly blank: CompiledBlank;
  readonly survey: Survey;
}

/** What comes back from the thread in which a PDF is read. */
export type ReadResult =
  | { readonly did: 'read'; readonly value: ReadBlank }
  | { readonly did: 'refused'; readonly reason: BlankReason };

/**
 * Reads and compiles a PDF from outside. Meant for a thread of its own, with limits on time and memory. Gives a refusal for
 * whatever cannot serve as a blank; never throws.
 */
export async function readBlank(bytes: Uint8Array, faces: Faces): Promise<ReadResult> {
  try {
    guard(bytes);
    const source = await openBlank(bytes);
    refuseBroken(source);
    const blank = await compileOpened(source, bytes, faces);
    return { did: 'read', value: { blank, survey: survey(blank, await printedText(source)) } };
  } catch (error) {
    return { did: 'refused', reason: error instanceof BlankError ? error.reason : 'damaged' };
  }
}

/** A field with what stands around it. */
export interface Surveyed
  extends Pick<
    Slot,
    | 'name'
    | 'type'
    | 'page'
    | 'box'
    | 'tooltip'
    | 'maxLength'
    | 'multiline'
    | 'readOnly'
    | 'states'
    | 'options'
  > {
  readonly label: string;
  /** One for each of its places: radio buttons have a label each. */
  readonly around: readonly (Nearby & { readonly state: string })[];
}

/** Everything that a blank tells of itself. */
export interface Survey {
  readonly sha256: string;
  readonly title: string;
  readonly pages: number;
  readonly imprint: Imprint;
  /** True for a copy of DHS Form 7001. */
  readonly official: boolean;
  readonly fields: readonly Surveyed[];
  /** By field name. */
  readonly proposals: ReadonlyMap<string, Proposal>;
}

/** Looks a blank over: its fields with their labels, what it says of itself, and what each field seems to want. */
export function survey(
  blank: Pick<CompiledBlank, 'sha256' | 'title' | 'pages' | 'slots'>,
  printed: readonly (readonly Run[])[],
): Survey {
  const lines = printed.map(printedLines);
  const around = lines.map((each) => new PrintedPage(each));
  const boxes = boxesOfPages(blank.slots);
  const alone = blank.slots.map((slot): Surveyed => {
    const { name, type, page, box, tooltip, maxLength, multiline, readOnly, states, options } = slot;
    const labels = slot.places.map((place) => {
      const printedPage = around[place.page - 1] ?? new PrintedPage([]);
      return {
        state: place.on ?? '',
        ...nearby(type, place.box, printedPage, boxes.get(place.page) ?? []),
      };
    });
    const label = labels[0]?.label ?? '';
    return {
      ...{ name, type, page, box, tooltip, maxLength, multiline, readOnly, states, options, label },
      around: labels,
    };
  });
  const fields = alone.map((field) => (field.label === '' ? underColumn(field, alone) : field));
  const pages = lines.map((page) => page.map((line) => line.text));
  const imprint = imprintOf(pages);
  const official = is7001(pages, imprint);
  return {
    sha256: blank.sha256,
    title: titleOf(blank.title, lines[0] ?? []),
    pages: blank.pages.length,
    imprint,
    official,
    fields,
    proposals: propose(fields, official),
  };
}

/** The document's own title, or the largest line at the top of its first page. */
function titleOf(title: string, lines: ReturnType<typeof printedLines>): string {
  if (title.trim() !== '') return title.trim();
  const [largest] = [...lines.slice(0, 12)].sort((a, b) => b.size - a.size);
  return largest?.text ?? '';
}

function boxesOfPages(slots: CompiledBlank['slots']): ReadonlyMap<number, readonly Box[]> {
  const pages = new Map<number, Box[]>();
  for (const { page, box } of slots.flatMap(({ places }) => places)) {
    const boxes = pages.get(page) ?? [];
    boxes.push(box);
    pages.set(page, boxes);
  }
  return pages;
}

/** A row of a table has its label over the first one. */
function underColumn(field: Surveyed, all: readonly Surveyed[]): Surveyed {
  const [x, y, wide] = field.box;
  const over = all
    .filter(({ page, box, label, type }) => {
      const same = page === field.page && Math.abs(box[0] - x) < 3 && Math.abs(box[2] - wide) < 3;
      return same && type === field.type && box[1] > y && label !== '';
    })
    .sort((a, b) => a.box[1] - b.box[1]);
  return field.type === 'text' && over[0] ? { ...field, label: over[0].label } : field;
}

/** What a blank says of itself on its pages. */
export interface Imprint {
  /** `G-28`, `AR-11`, `7001`; empty when none is printed. */
  readonly form: string;
  /** Every edition found, as printed, with its first day where one is named; more than one: mixed pages. */
  readonly editions: readonly { readonly printed: string; readonly day: Day | undefined }[];
  /** The last day of its OMB approval. */
  readonly expires: Day | undefined;
  /** `1601-0004`; empty when none is printed. */
  readonly omb: string;
}

/** The control number of DHS Form 7001 (form-history.ts, source fr-2025-18562). */
export const omb7001 = '1601-0004';

const formName = String.raw`(?:DHS\s+)?Form\s+([A-Z]{1,4}-?\d{1,4}[A-Z]{0,3}|\d{4})`;
const formAlone = new RegExp(`^${formName}$`, 'i');
const edition = new RegExp(
  `${formName}\\s*[,(]?\\s*(?:(?:edition|rev(?:ised|ision|\\.)?|ed\\.)(?:\\s+date)?:?)?\\s*[(]?\\s*(\\d{1,2}/(?:\\d{1,2}/)?\\d{2,4})(?![\\d/])`,
  'gi',
);
const looseEdition =
  /\b(?:edition|rev(?:ised|ision|\.))(?:\s+date)?:?\s*[(]?(\d{1,2}\/(?:\d{1,2}\/)?\d{2,4})(?![\d/])/gi;

/** Reads the form's name, editions, expiry and control number from the lines of its pages. */
export function imprintOf(pages: readonly (readonly string[])[]): Imprint {
  const lines = pages.flat();
  const found = new Map<string, Day | undefined>();
  const forms = new Map<string, number>();
  for (const line of lines) {
    // Every date has a stroke, and most lines have none.
    if (!line.includes('/')) continue;
    const named = [...line.matchAll(edition)];
    for (const [, form = '', date = ''] of named) {
      found.set(date, dayIn(date));
      forms.set(form.toUpperCase(), (forms.get(form.toUpperCase()) ?? 0) + 2);
    }
    if (named.length === 0)
      for (const [, date = ''] of line.matchAll(looseEdition)) found.set(date, dayIn(date));
  }
  for (const line of pages[0] ?? []) {
    const [, form] = formAlone.exec(line.trim()) ?? [];
    if (form) forms.set(form.toUpperCase(), (forms.get(form.toUpperCase()) ?? 0) + 1);
  }
  const [best] = [...forms].sort((a, b) => b[1] - a[1]);
  return {
    form: best?.[0] ?? '',
    editions: [...found].map(([printed, day]) => ({ printed, day })),
    expires: expiry(lines),
    omb: control(lines),
  };
}

/** Whether pages are those of DHS Form 7001: its control number, and its own name. */
export const is7001 = (pages: readonly (readonly string[])[], { omb }: Imprint): boolean =>
  omb === omb7001 &&
  pages.some((lines) => lines.some((line) => /\b(?:Form\s+(?:DHS[- ]?)?|DHS[- ])7001\b/i.test(line)));

function expiry(lines: readonly string[]): Day | undefined {
  for (const [at, line] of lines.entries()) {
    if (!/expir/i.test(line)) continue;
    const text = `${line} ${lines[at + 1] ?? ''}`;
    const [, date] =
      /expir(?:es|ation(?:\s+date)?|y(?:\s+date)?)\s*(?:on|date)?\s*:?\s*(\d{1,2}\/\d{1,2}\/\d{2,4})/i.exec(
        text,
      ) ?? [];
    const day = date === undefined ? undefined : dayIn(date);
    if (day) return day;
  }
  return undefined;
}

const control = (lines: readonly string[]): string =>
  /OMB\s*(?:control\s*)?(?:no|number|#)?\s*[.:]*\s*(\d{4}-\d{4})/i.exec(lines.join(' '))?.[1] ?? '';

/** `09/17/18`, `09/17/2018` and `9/18` (its first day). */
function dayIn(printed: string): Day | undefined {
  const numbers = printed.split('/').map(Number);
  const [month = 0, second = 0, third] = numbers;
  const year = third ?? second;
  const full = year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
  const day = dayOf(full, month, third === undefined ? 1 : second);
  return isDay(day) ? day : undefined;
}
