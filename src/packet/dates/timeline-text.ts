import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { EntryKind } from '../../content/shape/timeline.ts';
import { type SourceId, sources } from '../../content/sources.ts';
import { daysBetween } from '../../core/dates.ts';
import { sourceDay } from '../../core/explain.ts';
import { nameOf } from '../../core/fact-name.ts';
import { show } from '../../core/show.ts';
import {
  type Block,
  group,
  heading,
  list,
  paragraph,
  quiet,
  type Tone,
  title,
} from '../../render/document.ts';
import { planOf, type Timeline, type TimelineEntry, type When } from './timeline.ts';

type Text = Catalogue['packet']['dates'];
/**
 * A time line: what to do and by when, the deadlines that run, what else lies ahead, what is over, and the sources. `drawn`
 * puts a line with a mark for each day on top where it is wide enough; it is for the eye alone and left out of plain text.
 */
export function timelineDocument(
  timeline: Timeline,
  words: Catalogue,
  { drawn = false }: { readonly drawn?: boolean } = {},
): readonly Block[] {
  const text = words.packet.dates;
  const cited = citedBy(timeline, text);
  const sourceText = (id: SourceId, at: number): Block => {
    const { title: name, address } = sources[id];
    return paragraph(`${at + 1}. ${words.outcome.sourceLine(name, sourceDay(id, words), address)}`);
  };
  return [
    title(text.title(words.day(timeline.asOf))),
    ...(drawn ? [lineOfDays(timeline, words)] : []),
    ...sectionsOf(timeline, text).flatMap(([name, entries]) =>
      entries.length === 0 ? [] : [heading(name), ...entries.map((entry) => entryBlock(entry, cited, words))],
    ),
    group(heading(text.headings.sources), ...cited.map(sourceText)),
    paragraph(quiet(text.closing)),
  ];
}

function sectionsOf(timeline: Timeline, text: Text) {
  const plan = planOf(timeline);
  const still = timeline.entries.filter((entry) => !entry.past && !plan.includes(entry));
  const runs = ({ kind }: TimelineEntry) => kind === 'deadline-that-runs';
  const { act, running, ahead, past } = text.headings;
  return [
    [act, plan],
    [running, still.filter(runs)],
    [ahead, still.filter((entry) => !runs(entry))],
    [past, timeline.entries.filter((entry) => entry.past)],
  ] as const;
}

/** Each source once, in the order in which the entries are written. */
const citedBy = (timeline: Timeline, text: Text): readonly SourceId[] => [
  ...new Set(sectionsOf(timeline, text).flatMap(([, entries]) => entries.map(({ source }) => source.source))),
];

const whenText = (when: When | null, words: Catalogue): string => {
  const text = words.packet.dates;
  if (when === null) return text.noDay;
  return 'day' in when ? words.day(when.day) : text.span(words.day(when.from), words.day(when.until));
};

function entryBlock(entry: TimelineEntry, cited: readonly SourceId[], words: Catalogue): Block {
  const text = words.packet.dates;
  const { kind, past, rests, source } = entry;
  const notes = [
    ...(rests.length > 0 ? [text.restsOn(rests.map((path) => nameOf(path, words)).join('; '))] : []),
    text.source(cited.indexOf(source.source) + 1, source.pinpoint, words.sources.sure[entry.certainty]),
  ];
  return group(
    paragraph({ text: whenText(entry.when, words), tone: past ? 'quiet' : (tones[kind] ?? 'strong') }),
    paragraph(show(entry.sentence), { indent: 1 }),
    list(entry.steps.map(show)),
    ...notes.map((note) => paragraph(quiet(show(note)), { indent: 1 })),
  );
}

const tones: Readonly<Partial<Record<EntryKind, Tone>>> = {
  'do-now': 'bad',
  'first-day': 'good',
  'last-day': 'bad',
  'contact-uscis': 'caution',
  'deadline-that-runs': 'bad',
};

/** Days on a line: `|` is today, `o` a day, `(` and `)` the ends of several. */
function lineOfDays({ entries, asOf }: Timeline, words: Catalogue): Block {
  const marks: readonly (readonly [Day, string])[] = [
    ...entries.flatMap(({ when }) => (when === null ? [] : marksOf(when))),
    [asOf, '|'] as const,
  ];
  const days = marks.map(([at]) => at).sort();
  const [first, last] = [days[0] ?? asOf, days.at(-1) ?? asOf];
  const length = daysBetween(first, last);
  const place = (at: Day): number => daysBetween(first, at) / length;
  return {
    kind: 'scale',
    marks: length === 0 ? [] : marks.map(([at, mark]) => ({ at: place(at), mark })),
    labels: [words.day(first), { at: place(asOf), text: words.packet.dates.today }, words.day(last)],
  };
}

const marksOf = (when: When): readonly (readonly [Day, string])[] =>
  'day' in when
    ? [[when.day, 'o']]
    : [
        [when.from, '('],
        [when.until, ')'],
      ];
