import type { CompiledBlank, Slot } from '../blank/compiled-blank.ts';
import type { Box } from '../operators.ts';
import { type Imprint, imprintOf, is7001 } from './editions.ts';
import { type Nearby, nearby, PrintedPage, printedLines } from './labels.ts';
import type { Proposal } from './map-line.ts';
import type { Run } from './page-text.ts';
import { propose } from './propose.ts';

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
