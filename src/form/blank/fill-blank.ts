import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type Block, continuationHead, type Identity, paper, setBlocks } from '../continuation.ts';
import { type Face, undrawable } from '../face.ts';
import { content } from '../operators.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import type { DrawnForm, ExtraPage } from './form-writer.ts';
import { layOutFields, type Overflow, overflows, type StampValue } from './lay-out-fields.ts';
import { liveBlank } from './live-blank.ts';
import { refusedAt, StampError, withReason } from './refusal.ts';
import { type StampOptions, type StampReport, stamp } from './stamp.ts';

export interface FillBlank extends Pick<StampOptions, 'flatten' | 'face' | 'reuse'> {
  readonly blank: CompiledBlank;
  readonly values: ReadonlyMap<string, StampValue>;
  readonly words: Catalogue;
  /** Printed at the head of continuation pages: what they belong to, and whose they are. */
  readonly title: string;
  readonly identity: Identity;
  /** What a field is called on a continuation page; its tooltip, at last its name, where nothing is given. */
  readonly titleOf?: (name: string) => string | undefined;
  /** Pages before the blank's own that are no part of the form. */
  readonly front?: readonly ExtraPage[];
  /** Fields whose text is given in full elsewhere: what does not fit is cut and not carried on. */
  readonly short?: ReadonlySet<string>;
  /** What has no field of its own, and the texts of fields that tell on which page it stands. */
  readonly further?: readonly Block[];
  readonly told?: (pageOf: (key: string) => number) => Iterable<readonly [name: string, text: string]>;
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
  const options = { flatten, reuse, pages: input.front ?? [], ...(face ? { face } : {}) };
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

function withPages(
  input: FillBlank,
  texts: readonly Overflow[],
  options: StampOptions & Required<Pick<StampOptions, 'pages'>>,
  cut: Iterable<readonly [string, readonly string[]]>,
): FilledBlank {
  const { blank, values, identity, face, further = [], titleOf = () => undefined, told = () => [] } = input;
  const own = blank.pages.length;
  const words = { ...input.words.form, title: input.title };
  const called = (name: string): string =>
    titleOf(name) || blank.slots.find((slot) => slot.name === name)?.tooltip || name;
  const carried = texts.map(
    ({ name, page, text }): Block => ({ key: name, title: called(name), page, text }),
  );
  const blocks = [...carried, ...further];
  const { pages, startsOn } = setBlocks(blocks, words, face);
  if (pages.length > 0) refuseIdentity(identity, face);
  const pageOf = (key: string): number =>
    own + 1 + (startsOn[blocks.findIndex((block) => block.key === key)] ?? 0);
  const { long, short, shortest } = words.pointers;
  const pointers = carried.map(({ key }) => {
    const page = pageOf(key);
    return [key, [long(page), short(page), shortest(page)]] as const;
  });
  const extra = pages.map((strokes, at) => ({
    content: content(
      [...continuationHead(identity, own + at + 1, own + pages.length, words, face), ...strokes],
      face,
    ),
    width: paper.width,
    height: paper.height,
  }));
  const filled = stamp(blank, new Map([...values, ...told(pageOf)]), {
    ...options,
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
