import { drawsEveryday, isAllEveryday } from '../everyday.ts';
import { number } from '../operators.ts';
import { ByteBuffer } from './byte-buffer.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import { deflated } from './deflate.ts';
import { drawText, writeText } from './draw.ts';
import {
  type Fill,
  faceOf,
  type Head,
  type LiveBlank,
  type LiveObject,
  type LivePlace,
  rowWidth,
  setRow,
} from './live-blank.ts';
import { latin1 } from './part.ts';
import type { ExtraPage } from './stamp-value.ts';
import { codesDrawn, codesOf, widened } from './user-font-part.ts';
import type { Layout, Written } from './written.ts';

const ended = latin1('\nendobj\n');
const streamEnded = latin1('\nendstream\nendobj\n');

/** Writes one filled form into a sink: the constant bytes first, then field by field, then the cross-reference. */
export class FormWriter {
  private readonly sink: ByteBuffer;
  private readonly live: LiveBlank;
  private readonly flat: boolean;
  /** Pairs of object number and offset. */
  private readonly offsets: number[] = [];
  /** Whether a shipped face is used, and whether for more than Latin letters. */
  private faces: boolean;
  private beyondEveryday = false;
  /** By the objects of the editable part: where the form has its own copy of one, or 0. */
  private readonly copies: Int32Array;
  private readonly layout: Layout;
  /** Objects that take the place of constant ones. */
  private instead: ReturnType<typeof widened> = [];
  /** What flattening draws, a sink a page, and whether the shipped face is used there. */
  private readonly pages: { readonly sink: ByteBuffer; wide: boolean }[];

  constructor(sink: ByteBuffer, live: LiveBlank, flat: boolean, layout: Layout) {
    const { plan, bytes } = live.blank;
    this.sink = sink;
    this.live = live;
    this.flat = flat;
    this.layout = layout;
    this.faces = plan.shipped.always;
    this.pages = flat ? plan.flatPages.map(() => ({ sink: new ByteBuffer(4096), wide: false })) : [];
    this.copies = new Int32Array(flat ? 0 : live.objects);
    sink.at = 0;
    for (const { from, to } of [plan.common, flat ? plan.flat : plan.unfilled])
      sink.copy(bytes.subarray(from, to));
  }

  /** Writes what one field holds and how it looks. */
  write(entry: Written): void {
    const { live } = entry;
    if (entry.state !== undefined) {
      this.button(entry, entry.state);
      return;
    }
    if (!this.flat) {
      this.object(live.value, live.valueHead);
      writeText(this.sink, entry.value);
      this.sink.put(ended);
      if (live.textValue) this.fill(live.textValue);
    }
    for (const place of live.places) if (!this.flat || !place.plan.hidden) this.look(entry, place);
  }

  /** Buttons are named in gaps; flattening draws them all at the end. */
  private button({ live }: Written, state: string): void {
    if (this.flat) return;
    this.fill(live.stateValues.get(state));
    for (const { states } of live.places) this.fill(states.get(state));
  }

  private fill(fill: Fill | undefined): void {
    if (fill === undefined || fill.bytes.length === 0) return;
    const { of, at, bytes } = fill;
    const to = this.copyOf(of) + at - of.from;
    const into = this.sink.bytes;
    for (let index = 0; index < bytes.length; index += 1) into[to + index] = bytes[index] as number;
  }

  /** Where the form has its own copy of an object that takes the place of the unfilled one. */
  private copyOf({ index, number, bytes }: LiveObject): number {
    const known = this.copies[index] as number;
    if (known > 0) return known;
    const { at } = this.sink;
    this.copies[index] = at;
    this.object(number, bytes);
    return at;
  }

  private object(number: number, head: Uint8Array): void {
    this.offsets.push(number, this.sink.at);
    this.sink.put(head);
  }

  /** A text's appearance, in a stream of its own or on its page. */
  private look(entry: Written, place: LivePlace): void {
    const { slot } = entry.live;
    const { encoded, lines, size } = this.layout.in(entry.live, place, entry.shown);
    const { wide } = encoded.font;
    if (wide) {
      this.faces = true;
      this.beyondEveryday ||= !isAllEveryday(encoded.text);
    }
    const { sink, head, start } = this.begin(place, wide ? place.wide() : place.simple(), wide);
    drawText(sink, slot, place.plan, encoded, lines, size);
    this.end(sink, head, start);
    if (slot.size > 0 && size !== slot.size) this.size(entry, size);
  }

  /** The size within /DA, so that editing goes on with it. */
  private size({ live }: Written, size: number): void {
    if (this.flat || live.sizeGap === undefined) return;
    const { of, at, width } = live.sizeGap;
    this.fill({ of, at, bytes: latin1(number(size).padEnd(width).slice(0, width)) });
  }

  private begin(
    place: LivePlace,
    head: Head,
    wide: boolean,
  ): { sink: ByteBuffer; head: Head; start: number } {
    if (!this.flat) {
      this.fill(place.text);
      this.object(place.plan.appearance, head.bytes);
      return { sink: this.sink, head, start: this.sink.at - head.bytes.length };
    }
    const page = this.pages[place.plan.page - 1];
    if (page === undefined) throw new Error('a field on no page');
    page.wide ||= wide;
    const { box, matrix } = place.plan;
    page.sink.text(
      `q 1 0 0 1 ${number(box[0])} ${number(box[1])} cm${matrix ? ` ${matrix.map(number).join(' ')} cm` : ''} `,
    );
    page.sink.put(head.bytes.subarray(head.streamAt));
    return { sink: page.sink, head, start: 0 };
  }

  private end(sink: ByteBuffer, head: Head, start: number): void {
    if (this.flat) {
      sink.text(' Q\n');
      return;
    }
    sink.patch(start + head.lengthAt, sink.at - start - head.streamAt);
    sink.put(streamEnded);
  }

  /** Writes the pages behind the blank's own, the page tree, and the cross-reference. */
  finish(extra: readonly ExtraPage[], entries: readonly Written[]): void {
    const { sink, live } = this;
    const { plan, bytes } = live.blank;
    if (this.flat) this.flatPages(entries);
    if (extra.length > 0) this.faces = true;
    this.beyondEveryday ||= extra.some(({ content }) => !drawsEveryday(content));
    extra.forEach((page, at) => {
      const first = extraNumber(live.blank, at);
      const data = deflated(latin1(page.content));
      this.object(first, latin1(extraPage(live.blank, page, at)));
      this.object(
        first + 1,
        latin1(`${first + 1} 0 obj\n<</Filter/FlateDecode/Length ${data.length}>>\nstream\n`),
      );
      sink.copy(data);
      sink.put(streamEnded);
    });
    const next = this.givenObjects(extra, entries, extraNumber(live.blank, extra.length));
    this.object(plan.tree.number, latin1(pageTree(live.blank, extra.length)));
    if (this.faces) {
      const { from, to, objects } = this.beyondEveryday ? plan.faces : plan.everydayFaces;
      for (let at = 0; at + 1 < objects.length; at += 2)
        this.offsets.push(objects[at] ?? 0, sink.at + (objects[at + 1] ?? 0));
      sink.copy(bytes.subarray(from, to));
    }
    for (const { number, text } of this.instead) {
      this.object(number, latin1(`${number} 0 obj\n${text}`));
      sink.put(ended);
    }
    this.crossReference(next);
  }

  /** A font of the user's, cut down to what is drawn with it. Gives the next number that is free. */
  private givenObjects(extra: readonly ExtraPage[], entries: readonly Written[], next: number): number {
    const face = this.layout.more?.face;
    if (face?.given === undefined) return next;
    const shown = entries.filter(({ given }) => given).flatMap((entry) => codesOf(entry.shown, face));
    const codes = [...new Set([...codesDrawn(extra.map(({ content }) => content)), ...shown])];
    if (codes.length === 0) return next;
    const objects = face.given.objects(
      codes.sort((a, b) => a - b),
      next,
    );
    objects.forEach(({ text, data }, at) => {
      this.object(next + at, latin1(`${next + at} 0 obj\n${text}${data ? '\nstream\n' : ''}`));
      if (data) this.sink.copy(data);
      this.sink.put(data ? streamEnded : ended);
    });
    this.faces = true;
    const { plan, bytes } = this.live.blank;
    this.instead = widened(plan, bytes, this.flat, next);
    return next + objects.length;
  }

  /** What each page shows of its fields: fixed marks, boxes, texts. */
  private flatPages(entries: readonly Written[]): void {
    const { blank, slots } = this.live;
    const { plan } = blank;
    const states = new Map(entries.map((entry) => [entry.live, entry.state]));
    const buttons: string[][] = plan.flatPages.map(() => []);
    const blanks: string[][] = plan.flatPages.map(() => []);
    for (const slot of slots.map((each) => each()))
      for (const { plan: place } of slot.places) {
        if (place.hidden) continue;
        const state = states.get(slot);
        const shown = (state === undefined ? undefined : faceOf(place, state)) ?? faceOf(place, 'Off');
        if (shown !== undefined) buttons[place.page - 1]?.push(shown);
        else if (place.appearance > 0 && place.ground !== '' && !states.has(slot))
          blanks[place.page - 1]?.push(
            `q 1 0 0 1 ${number(place.box[0])} ${number(place.box[1])} cm${place.matrix ? ` ${place.matrix.map(number).join(' ')} cm` : ''} ${place.ground}Q\n`,
          );
      }
    plan.flatPages.forEach((page, at) => {
      const { box } = blank.pages[at] ?? { box: [0, 0, 612, 792] as const };
      const drawn = this.pages[at];
      const before = latin1(`${page.fixed}\n${buttons[at]?.join('') ?? ''}${blanks[at]?.join('') ?? ''}`);
      const length = before.length + (drawn?.sink.at ?? 0);
      const resources = drawn?.wide ? plan.flatWideResources : plan.flatResources;
      const corners = [box[0], box[1], box[0] + box[2], box[1] + box[3]].map(number).join(' ');
      this.object(
        page.number,
        latin1(
          `${page.number} 0 obj\n<</Type/XObject/Subtype/Form/BBox[${corners}]/Resources ${resources} 0 R/Length ${length}>>\nstream\n`,
        ),
      );
      this.sink.copy(before);
      if (drawn) this.sink.copy(drawn.sink.bytes.subarray(0, drawn.sink.at));
      this.sink.put(streamEnded);
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

/** The number of a page behind the blank's own, from 0; that of its content follows. */
export const extraNumber = ({ plan }: CompiledBlank, page: number): number => plan.next + 2 * page;

/** The root of the pages as an object, to its end, with so many pages behind the blank's own. */
export function pageTree(blank: CompiledBlank, extra: number): string {
  const { number: root, kids } = blank.plan.tree;
  const behind = Array.from({ length: extra }, (_, page) => ` ${extraNumber(blank, page)} 0 R`).join('');
  const count = blank.pages.length + extra;
  return `${root} 0 obj\n<</Type/Pages/Count ${count}/Kids[${kids}${behind}]>>\nendobj\n`;
}

/** A page behind the blank's own as an object, to its end. */
export function extraPage(blank: CompiledBlank, { width, height }: ExtraPage, page: number): string {
  const { tree, wideResources } = blank.plan;
  const first = extraNumber(blank, page);
  return (
    `${first} 0 obj\n<</Type/Page/Parent ${tree.number} 0 R/MediaBox[0 0 ${number(width)} ${number(height)}]` +
    `/Resources ${wideResources} 0 R/Contents ${first + 1} 0 R>>\nendobj\n`
  );
}
