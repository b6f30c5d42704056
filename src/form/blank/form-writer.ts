import { deflated } from '../bytes.ts';
import {
  bold,
  drawsEveryday,
  type FontObject,
  isAllEveryday,
  regular,
  type UserFont,
  userFontResource,
} from '../face.ts';
import type { Encoded, LaidOut } from '../layout.ts';
import { ofPage, type Part } from '../merge/structure.ts';
import { codesDrawn, number } from '../operators.ts';
import { ByteBuffer, latin1 } from './byte-buffer.ts';
import { atCorner, type CompiledBlank, type PlannedPlace } from './compiled-blank.ts';
import { drawText, writeText } from './draw.ts';
import type { Written } from './lay-out-fields.ts';
import {
  faceOf,
  type Head,
  type LiveBlank,
  type LiveObject,
  type LivePlace,
  rowWidth,
  setRow,
  sizedEnd,
} from './live-blank.ts';
import { writeCaseStructure } from './write-structure.ts';

/** A page besides the blank's own: its content operators, drawn with the shipped faces (see `content` in operators.ts). */
export interface ExtraPage {
  readonly content: string;
  readonly width: number;
  readonly height: number;
  /** Before the blank's own pages and no part of the form; all others stand behind them. */
  readonly inFront?: true;
  /** What it and those behind it say, for whoever has them read aloud: pages counted from 0, the first in the list. */
  readonly part?: Part | undefined;
}

/** What the last stream of the content of one of the blank's own pages says, and what of it is read aloud, its page being 0. */
export interface OwnPage {
  readonly content: string;
  readonly part?: Part | undefined;
}

/** What flattening draws on a page of the blank. */
export interface DrawnPage {
  /** The entry of its bounding box. */
  readonly corners: string;
  /** Whether the shipped faces are used. */
  readonly wide: boolean;
  readonly content: Uint8Array;
  /** What the last stream of the page's own content says, where that differs from case to case. */
  readonly last?: string;
}

/**
 * Of each page of the blank what the last stream of its content says in the place of what it says there; undefined: the page
 * is left out. Nothing may be filled in on a page that is.
 */
export type OwnPages = readonly (OwnPage | undefined)[];

/** All that a flattened form adds to its blank, for one file of many forms. A plain value. */
export interface DrawnForm {
  /** The blank's own; undefined: one that is left out. */
  readonly pages: readonly (DrawnPage | undefined)[];
  /** The pages besides the blank's own; `data`: their content, deflated. */
  readonly extra: readonly (Omit<ExtraPage, 'content' | 'part'> & { readonly data: Uint8Array })[];
  /** A font of the user's, cut down to what is drawn with it, its objects numbered from `first` on. */
  readonly font: readonly FontObject[];
  readonly first: number;
}

const ended = latin1('\nendobj\n');
const streamEnded = latin1('\nendstream\nendobj\n');

/** Writes one filled form into a sink: the constant bytes first, then field by field, then the cross-reference. */
export class FormWriter {
  private readonly sink: ByteBuffer;
  private readonly live: LiveBlank;
  private readonly flat: boolean;
  private readonly given: UserFont | undefined;
  /** Pairs of object number and offset; of two of a number the later one counts. */
  private readonly offsets: number[] = [];
  /** Whether a shipped face is used, and whether for more than Latin letters. */
  private faces: boolean;
  private beyondEveryday = false;
  /** The texts that flattening draws, page by page, and whether the shipped face is used there. */
  private readonly texts: readonly { readonly sink: ByteBuffer; wide: boolean }[];

  constructor(sink: ByteBuffer, live: LiveBlank, flat: boolean, given?: UserFont) {
    const { plan, bytes } = live.blank;
    this.sink = sink;
    this.live = live;
    this.flat = flat;
    this.given = given;
    this.faces = plan.shipped.always;
    this.texts = flat ? plan.flatPages.map(() => ({ sink: new ByteBuffer(4096), wide: false })) : [];
    sink.at = 0;
    for (const { from, to } of [plan.common, flat ? plan.flat : plan.editable])
      sink.copy(bytes.subarray(from, to));
  }

  /** Writes what one field holds and how it looks. What flattening draws of a button is constant. */
  write(entry: Written): void {
    const { live, set } = entry;
    if (!this.flat) {
      if (set) {
        this.object(live.plan.value, live.valueHead);
        writeText(this.sink, entry.value);
        this.sink.put(ended);
      }
      for (const [{ number, head }, end] of filledBy(entry)) {
        this.object(number, head);
        this.sink.put(end);
      }
    }
    if (set === undefined) return;
    if (set.encoded.font.codes === undefined) {
      this.faces = true;
      this.beyondEveryday ||= !isAllEveryday(entry.shown);
    }
    live.places.forEach((place, at) => {
      const laid = set.places[at];
      if (laid === undefined) return;
      if (!this.flat) this.appearance(place, set.encoded, laid);
      else if (!place.plan.hidden) this.onPage(place, set.encoded, laid);
    });
  }

  private object(number: number, head: Uint8Array): void {
    this.offsets.push(number, this.sink.at);
    this.sink.put(head);
  }

  private appearance(place: LivePlace, encoded: Encoded, laid: LaidOut): void {
    const { sink } = this;
    const start = sink.at;
    const { bytes, about, streamAt } = headOf(place, encoded);
    this.object(place.plan.appearance, bytes);
    drawText(sink, place.room, encoded, laid);
    sink.patch(start + about.length, sink.at - start - streamAt);
    sink.put(streamEnded);
  }

  private onPage({ plan, room, simple }: LivePlace, encoded: Encoded, laid: LaidOut): void {
    const page = this.texts[plan.page - 1];
    if (page === undefined) throw new Error('a field on no page');
    page.wide ||= encoded.font.codes === undefined;
    if (plan.mark !== undefined) page.sink.text(`/Form <</MCID ${plan.mark}>> BDC `);
    page.sink.text(atCorner(plan.box, plan.matrix));
    page.sink.put(simple().begin);
    drawText(page.sink, room, encoded, laid);
    page.sink.text(plan.mark === undefined ? ' Q\n' : ' Q EMC\n');
  }

  /** Writes the pages besides the blank's own, the page tree, and the cross-reference. Gives what flattening has drawn. */
  finish(extra: readonly ExtraPage[], entries: readonly Written[], own?: OwnPages): DrawnForm {
    const { sink, live } = this;
    const { plan, bytes } = live.blank;
    const pages = this.flat ? this.flatPages(entries, own) : [];
    if (extra.length > 0) this.faces = true;
    this.beyondEveryday ||= extra.some(({ content }) => !drawsEveryday(content));
    const kept = own === undefined ? plan.tree.kids : this.ownPages(own);
    const others = extra.map(({ content, part: _, ...shape }, at) => {
      const page = extraNumber(live.blank, at);
      const part = plan.structure ? ofPage(plan.structure.next + at) : '';
      const paper = `/MediaBox[0 0 ${number(shape.width)} ${number(shape.height)}]/Resources ${plan.wideResources} 0 R`;
      this.whole(
        page,
        `<</Type/Page/Parent ${plan.tree.number} 0 R${paper}/Contents ${page + 1} 0 R${part}>>`,
      );
      const data = deflated(latin1(content));
      this.whole(page + 1, `<</Filter/FlateDecode/Length ${data.length}>>`, data);
      return { ...shape, data };
    });
    const first = extraNumber(live.blank, extra.length);
    const font = this.userFont(extra, entries, first);
    const kids = (front: boolean): string =>
      extra
        .map(({ inFront }, at) => ((inFront === true) === front ? `${extraNumber(live.blank, at)} 0 R ` : ''))
        .join('');
    const count = (own ?? live.blank.pages).filter((page) => page !== undefined).length + extra.length;
    this.whole(plan.tree.number, `<</Type/Pages/Count ${count}/Kids[${kids(true)}${kept} ${kids(false)}]>>`);
    if (this.faces || font.length > 0) {
      const { from, to, objects } = this.beyondEveryday ? plan.faces : plan.everydayFaces;
      for (let at = 0; at + 1 < objects.length; at += 2)
        this.offsets.push(objects[at] ?? 0, sink.at + (objects[at + 1] ?? 0));
      sink.copy(bytes.subarray(from, to));
    }
    if (font.length > 0) {
      // These take the place of the constant resources.
      const { wideResources, flatWideResources: flatWide, shipped } = plan;
      const given = `/${userFontResource} ${first} 0 R>>>>`;
      const fonts = `/${regular.resource} ${shipped.regular} 0 R/${bold.resource} ${shipped.bold} 0 R`;
      this.whole(wideResources, `<</Font<<${fonts}${given}`);
      if (this.flat) this.whole(flatWide.number, `${flatWide.text}${given}`);
    }
    const numbers = extra.map((_, at) => extraNumber(live.blank, at));
    const next = writeCaseStructure(
      live.blank,
      { extra, pages: numbers, own, flat: this.flat },
      first + font.length,
      (number, text) => this.whole(number, text),
    );
    this.crossReference(next);
    return { pages, extra: others, font, first };
  }

  /** Writes what stands on the blank's own pages, and the list of fields where some are left out. Gives the pages that stay. */
  private ownPages(own: OwnPages): string {
    const { plan } = this.live.blank;
    own.forEach((page, at) => {
      if (page === undefined) return;
      this.beyondEveryday ||= !drawsEveryday(page.content);
      const data = latin1(page.content);
      this.whole(plan.lastContents?.[at] ?? 0, `<</Length ${data.length}>>`, data);
    });
    const isKept = (_: unknown, at: number): boolean => own[at] !== undefined;
    if (plan.form && !this.flat && own.includes(undefined)) {
      const fields = this.live.fieldsOf().filter(isKept).join(' ');
      this.whole(plan.form.number, `${plan.form.text}/Fields[${fields}]>>`);
    }
    return (plan.tree.kids.match(/\d+ 0 R/g) ?? []).filter(isKept).join(' ');
  }

  private whole(number: number, text: string, data?: Uint8Array): void {
    this.object(number, latin1(`${number} 0 obj\n${text}${data ? '\nstream\n' : ''}`));
    if (data) this.sink.copy(data);
    this.sink.put(data ? streamEnded : ended);
  }

  /** A font of the user's, cut down to what is drawn with it; its objects are numbered from `first` on. */
  private userFont(
    extra: readonly ExtraPage[],
    entries: readonly Written[],
    first: number,
  ): readonly FontObject[] {
    const { given } = this;
    if (given === undefined) return [];
    const codes = new Set(codesDrawn(extra.map(({ content }) => content)));
    for (const { given: drawsWith, shown } of entries)
      for (let at = 0; drawsWith && at < shown.length; at += 1)
        if (given.covers(shown.charCodeAt(at))) codes.add(shown.charCodeAt(at));
    if (codes.size === 0) return [];
    const sorted = [...codes].sort((a, b) => a - b);
    const objects = given.objects(sorted, first);
    objects.forEach(({ text, data }, at) => {
      this.whole(first + at, text, data);
    });
    return objects;
  }

  /** What each page shows of its fields: fixed marks, boxes and what is not filled in, and texts. */
  private flatPages(entries: readonly Written[], own?: OwnPages): DrawnForm['pages'] {
    const { blank } = this.live;
    const { plan } = blank;
    const states = new Map(entries.map(({ live, state }) => [live.plan, state ?? '']));
    const marks = plan.flatPages.map(({ fixed }) => [`${fixed}\n`]);
    for (const slot of plan.slots)
      for (const place of slot.places)
        if (!place.hidden) marks[place.page - 1]?.push(saidOf(place, states.get(slot) ?? 'Off'));
    return plan.flatPages.map((page, at) => {
      const last = own?.[at]?.content;
      if (own && last === undefined) return undefined;
      const [left, bottom, wide, high] = blank.pages[at]?.box ?? [0, 0, 612, 792];
      const drawn = this.texts[at];
      const corners = `/BBox[${[left, bottom, left + wide, bottom + high].map(number).join(' ')}]`;
      const before = latin1(marks[at]?.join('') ?? '');
      const content = Buffer.concat([before, drawn?.sink.bytes.subarray(0, drawn.sink.at) ?? before]);
      const resources = drawn?.wide ? plan.flatWideResources.number : plan.flatResources;
      const parents = plan.structure ? `/StructParents ${at}` : '';
      const about = `<</Type/XObject/Subtype/Form${corners}${parents}/Resources ${resources} 0 R/Length ${content.length}>>`;
      this.whole(page.number, about, content);
      return { corners, wide: drawn?.wide === true, content, ...(last === undefined ? {} : { last }) };
    });
  }

  private crossReference(next: number): void {
    const { sink, live } = this;
    const { plan } = live.blank;
    const size = next + 1;
    const at = sink.at;
    sink.text(
      `${next} 0 obj\n<</Type/XRef/Size ${size}/Root ${plan.root} 0 R/Info ${plan.info} 0 R/W[1 4 2]/Length ${size * rowWidth}>>\nstream\n`,
    );
    const rows = live.rows(this.flat);
    const from = sink.at;
    sink.copy(rows);
    const more = size * rowWidth - rows.length;
    sink.reserve(more);
    sink.bytes.fill(0, sink.at, sink.at + more);
    sink.at += more;
    for (let index = 0; index + 1 < this.offsets.length; index += 2)
      setRow(sink.bytes, this.offsets[index] as number, this.offsets[index + 1] as number, from);
    setRow(sink.bytes, next, at, from);
    sink.put(streamEnded);
    sink.text(`startxref\n${at}\n%%EOF\n`);
  }
}

export const headOf = (place: LivePlace, { font }: Encoded): Head =>
  font.codes ? place.simple() : place.wide();

/** The objects that take the place of unfilled ones, and what a field adds to each. A button without its state stays off. */
export function filledBy({ live, state, set }: Written): readonly (readonly [LiveObject, Uint8Array])[] {
  const filled: [LiveObject, Uint8Array][] = [];
  const add = (object: LiveObject | undefined, end = object?.ends.get(state ?? '')): void => {
    if (object && end) filled.push([object, end]);
  };
  add(live.field);
  live.places.forEach((place, at) => {
    const size = set?.places[at]?.size ?? 0;
    const usual = live.slot.size === 0 || size === 0 || size === live.slot.size;
    add(place.widget, usual ? undefined : sizedEnd(live, place, size));
  });
  return filled;
}

/** What a flattened page draws of a place in a state; a text that is filled in is drawn by itself (''). */
export const markOf = (place: PlannedPlace, state: string): string =>
  state === '' ? '' : (faceOf(place, state) ?? faceOf(place, 'Off') ?? '');

/** The same as a part of the structure: a box that is ticked is read as a tick. */
function saidOf(place: PlannedPlace, state: string): string {
  const drawn = markOf(place, state);
  if (place.mark === undefined || state === '' || state === 'Off' || drawn === '') return drawn;
  return `/Form <</MCID ${place.mark}/ActualText<feff2713>>> BDC ${drawn}EMC\n`;
}

/** The number of a page besides the blank's own, from 0; that of its content follows. */
export const extraNumber = ({ plan }: CompiledBlank, page: number): number => plan.next + 2 * page;
