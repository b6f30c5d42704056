import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type Block, continuationHead, type Identity, setBlocks } from '../continuation.ts';
import { type Face, undrawable } from '../face.ts';
import { paper } from '../furniture.ts';
import { content } from '../operators.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import { refusedAt, withReason } from './encode.ts';
import { StampError } from './refusal.ts';
import { overflowing, stamp } from './stamp.ts';
import type { StampReport, StampValue } from './stamp-value.ts';

export interface FillBlank {
  readonly blank: CompiledBlank;
  readonly values: ReadonlyMap<string, StampValue>;
  readonly words: Catalogue;
  /** Printed at the head of continuation pages: what they belong to, and whose they are. */
  readonly title: string;
  readonly identity: Identity;
  /** What a field is called on a continuation page; its tooltip, at last its name, when not given. */
  readonly titles?: ReadonlyMap<string, string>;
  readonly flatten?: boolean;
  /** Printed first behind the blank's own pages, under the heading of its first line. */
  readonly notice?: string;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face;
}

/** A report, and the titles of the texts that go on on continuation pages. */
export type BlankReport = StampReport & { readonly continued: readonly string[] };

/**
 * Fills any blank; a text that does not fit its field at 7 points ends there with a pointer and is carried whole on a
 * page behind the blank's own. Throws `StampError` (exit 2) for what cannot be written, also where a field is too small
 * even for the pointer (reason `too-long`): nothing is ever cut silently.
 */
export function fillBlank(input: FillBlank): { bytes: Uint8Array; report: BlankReport } {
  const { blank, values, identity } = input;
  const own = blank.pages.length;
  const { form } = input.words;
  // What stands on no page of the blank is continued from none.
  const continuedFrom = (label: string, page: number): string =>
    page > own ? label : form.continuedFrom(label, page);
  const words = { ...form, title: input.title, continuedFrom };
  const flatten = input.flatten === true;
  const texts = overflowing(blank, values, input.face);
  const slots = new Map(blank.slots.map((slot) => [slot.name, slot]));
  const titleOf = (name: string): string => input.titles?.get(name) || slots.get(name)?.tooltip || name;
  const [noticed = '', ...rest] = (input.notice ?? '').split('\n');
  const notice: Block[] =
    noticed === '' ? [] : [{ key: '', title: noticed, page: own + 1, text: rest.join('\n') }];
  const blocks = [
    ...notice,
    ...texts.map(({ name, page, text }): Block => ({ key: name, title: titleOf(name), page, text })),
  ];
  const { pages, startsOn } = setBlocks(blocks, words, input.face);
  if (pages.length > 0) refuseIdentity(identity, input.face);
  const pointers = new Map(
    blocks.map(({ key }, at) => {
      const page = own + 1 + (startsOn[at] ?? 0);
      const { long, short, shortest } = words.pointers;
      return [key, [long(page), short(page), shortest(page)]] as const;
    }),
  );
  const extra = pages.map((strokes, at) => ({
    content: content(
      [...continuationHead(identity, own + at + 1, own + pages.length, words, input.face), ...strokes],
      input.face,
    ),
    width: paper.width,
    height: paper.height,
  }));
  const { bytes, report } = stamp(blank, values, {
    flatten,
    pages: extra,
    pointers,
    ...(input.face ? { face: input.face } : {}),
  });
  return { bytes, report: { ...report, continued: blocks.slice(notice.length).map(({ title }) => title) } };
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
