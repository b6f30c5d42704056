import type { FormWords } from '../../content/messages/catalogue.ts';
import {
  type Block,
  continuationHead,
  type Identity,
  pageNumber,
  paper,
  setBlocks,
} from '../continuation.ts';
import { type Face, undrawable } from '../face.ts';
import { type LaidOut, markedPages } from '../merge/marks.ts';
import { artifact } from '../merge/structure.ts';
import { content } from '../operators.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import type { DrawnForm, ExtraPage, OwnPage, OwnPages } from './form-writer.ts';
import { layOutFields, type Overflow, overflows, type StampValue } from './lay-out-fields.ts';
import { liveBlank } from './live-blank.ts';
import { refusedAt, StampError, withReason } from './refusal.ts';
import { type StampOptions, type StampReport, stamp } from './stamp.ts';

export interface FillBlank extends Pick<StampOptions, 'flatten' | 'face' | 'reuse'> {
  readonly blank: CompiledBlank;
  readonly values: ReadonlyMap<string, StampValue>;
  readonly words: FormWords['sheet'];
  /** Printed at the head of continuation pages: what they belong to, and whose they are. */
  readonly title: string;
  readonly identity: Identity;
  /** What a field is called on a continuation page; its tooltip, at last its name, where nothing is given. */
  readonly titleOf?: (name: string) => string | undefined;
  /** Pages before the blank's own that are no part of the form. */
  readonly front?: readonly ExtraPage[];
  /** None: its own pages stand as they are, all of them. */
  readonly ways?: PageWays | undefined;
  /** Fields whose text is given in full elsewhere: what does not fit is cut and not carried on. */
  readonly short?: ReadonlySet<string>;
  /** What has no field of its own, and the texts of fields that tell on which page it stands. */
  readonly further?: readonly Block[];
  readonly told?: (pageOf: (key: string) => number) => Iterable<readonly [name: string, text: string]>;
}

/** How a form says on its own pages which they are, leaves out what it does not need, and has room for what goes on. */
export interface PageWays {
  /** The pages that a case does not need, counted from 1; nothing may be filled in there. */
  readonly leftOut: ReadonlySet<number>;
  /** A page on which a few lines can go on, and where they begin, points. */
  readonly room: { readonly page: number; readonly top: number };
}

/** A report, and the titles of what goes on on continuation pages. */
export type BlankReport = StampReport & { readonly continued: readonly string[] };

export interface FilledBlank {
  readonly bytes: Uint8Array;
  readonly report: BlankReport;
  /** What was drawn, where it was flattened. */
  readonly drawn: DrawnForm;
}

/**
 * Fills any blank; a text that does not fit its field at the least size ends there with a pointer and is carried whole on a
 * page behind the blank's own. Throws `StampError` (exit 2) for what cannot be written, also where a field is too small
 * even for the pointer (reason `too-long`): nothing is ever cut silently.
 */
export function fillBlank(input: FillBlank): FilledBlank {
  const { blank, values, flatten = false, reuse = false, face, short = new Set(), further = [] } = input;
  const own = ownPages(input, keptPages(input).length);
  const options = { flatten, reuse, own, pages: input.front ?? [], ...(face ? { face } : {}) };
  const cut = [...short].map((name) => [name, ['…']] as const);
  const carried = (texts: readonly Overflow[]): readonly Overflow[] =>
    texts.filter(({ name }) => !short.has(name));
  if (further.length > 0)
    return withPages(input, carried(overflows(layOutFields(liveBlank(blank), values, face))), options, cut);
  // Most cases need no page behind, and are written at once.
  const filled = stamp(blank, values, { ...options, pointers: new Map(cut) });
  const texts = carried(filled.report.overflow);
  return texts.length === 0
    ? { ...filled, report: { ...filled.report, continued: [] } }
    : withPages(input, texts, options, cut);
}

/** The pages of the blank that stay, counted from 1. */
const keptPages = ({ blank, ways }: FillBlank): readonly number[] =>
  blank.pages.map((_, at) => at + 1).filter((page) => ways?.leftOut.has(page) !== true);

/** What each page of the blank says of itself, and what goes on there. */
function ownPages(input: FillBlank, pages: number, inRoom?: OwnPage): OwnPages | undefined {
  const { blank, ways, words } = input;
  if (ways === undefined) return undefined;
  const kept = keptPages(input);
  return blank.pages.map((_, at) => {
    const place = kept.indexOf(at + 1) + 1;
    if (place === 0) return undefined;
    const number = artifact(content([pageNumber(words, place, pages)]));
    if (inRoom === undefined || at + 1 !== ways.room.page) return { content: number };
    return { content: `${number}\n${inRoom.content}`, part: inRoom.part };
  });
}

/** What goes on on one of the blank's own pages: where all of it has room there, and is drawn with the fonts of the page. */
function setInRoom(
  input: FillBlank,
  blocks: readonly Block[],
  words: FormWords['sheet'],
): ReturnType<typeof setBlocks> | undefined {
  const { ways } = input;
  if (ways === undefined || !keptPages(input).includes(ways.room.page)) return undefined;
  const texts = blocks.flatMap((block) =>
    'text' in block ? block.text : block.cells.map(({ text }) => text),
  );
  if (texts.some((text) => undrawable(text).length > 0)) return undefined;
  const set = setBlocks(blocks, words, undefined, ways.room.top);
  return set.pages.length === 1 ? set : undefined;
}

/** What goes on on a page of the blank, as it is drawn behind all else there. */
function ownPage({ blank, ways }: FillBlank, laidOut: LaidOut): OwnPage {
  const { marks = 0 } = blank.plan.structure?.pages[(ways?.room.page ?? 0) - 1] ?? {};
  const { contents, part } = markedPages(laidOut, undefined, 0, marks);
  return { content: contents.join('\n'), part };
}

function withPages(
  input: FillBlank,
  texts: readonly Overflow[],
  options: StampOptions & Required<Pick<StampOptions, 'pages'>>,
  cut: Iterable<readonly [string, readonly string[]]>,
): FilledBlank {
  const { blank, values, identity, face, further = [], titleOf = () => undefined, told = () => [] } = input;
  const kept = keptPages(input);
  const own = kept.length;
  const words = { ...input.words, title: input.title };
  const called = (name: string): string =>
    titleOf(name) || blank.slots.find((slot) => slot.name === name)?.tooltip || name;
  const carried = texts.map(
    ({ name, page, text }): Block => ({ key: name, title: called(name), page, text }),
  );
  const blocks = [...carried, ...further].map((block) => ({ ...block, page: kept.indexOf(block.page) + 1 }));
  const room = setInRoom(input, blocks, words);
  const { pages, root, startsOn } = room ? { ...room, pages: [] } : setBlocks(blocks, words, face);
  if (pages.length > 0) refuseIdentity(identity, face);
  const first = room && input.ways ? kept.indexOf(input.ways.room.page) : own;
  const pageOf = (key: string): number =>
    first + 1 + (startsOn[blocks.findIndex((block) => block.key === key)] ?? 0);
  const { long, short, shortest } = words.pointers;
  const pointers = carried.map(({ key }) => {
    const page = pageOf(key);
    return [key, [long(page), short(page), shortest(page)]] as const;
  });
  const heads = pages.map((_, at) =>
    continuationHead(identity, own + at + 1, own + pages.length, words, face).map((stroke) => ({ stroke })),
  );
  const laidOut = { pages: pages.map((marks, at) => [...(heads[at] ?? []), ...marks]), root };
  const { contents, part } = markedPages(laidOut, face, options.pages.length);
  const extra = contents.map((content, at) => ({
    content,
    width: paper.width,
    height: paper.height,
    part: at === 0 ? part : undefined,
  }));
  const filled = stamp(blank, new Map([...values, ...told(pageOf)]), {
    ...options,
    own: ownPages(input, own + pages.length, room && ownPage(input, room)),
    pages: [...options.pages, ...extra],
    pointers: new Map([...cut, ...pointers]),
  });
  const continued = blocks.map(({ title }) => title);
  return { ...filled, report: { ...filled.report, continued } };
}

/** A name at the head of pages behind is no field: what it cannot show is said of the fact. */
function refuseIdentity({ name }: Identity, face?: Face): void {
  if (face?.given) {
    const found = face.given.refusal(name);
    if (found) throw new StampError([withReason('person.name', name, found)]);
    return;
  }
  const [lacking] = undrawable(name);
  if (lacking) throw new StampError([refusedAt('person.name', name, name.indexOf(lacking))]);
}
