import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { EntryKind } from '../../content/shape/timeline.ts';
import { type SourceId, sources } from '../../content/sources.ts';
import type { Out } from '../../core/context.ts';
import { daysBetween, showDay } from '../../core/dates.ts';
import { sourceDay } from '../../core/explain.ts';
import { nameOf } from '../../core/fact-name.ts';
import { show } from '../../core/show.ts';
import { wrap } from '../../core/wrap.ts';
import { planOf, type Timeline, type TimelineEntry, type When } from './timeline.ts';

type Text = Catalogue['packet']['dates'];
type To = Pick<Out, 'width' | 'style'>;

/**
 * A time line as text, wrapped to the width of where it goes: what to do and by when, the deadlines that run, what else
 * lies ahead, what is over, and the sources. `drawn` puts a line with a mark for each day on top where it is wide enough;
 * it is for the eye alone and left out of plain text.
 */
export function renderTimeline(
  timeline: Timeline,
  words: Catalogue,
  out: To,
  { drawn = false }: { readonly drawn?: boolean } = {},
): string {
  const text = words.packet.dates;
  const cited = citedBy(timeline, text);
  const parts = [
    out.style.bold(wrap(text.title(day(timeline.asOf)), out.width)),
    ...(drawn && out.width >= leastDrawn ? drawnLine(timeline, text, out) : []),
    ...sectionsOf(timeline, text).flatMap(([heading, entries]) =>
      entries.length === 0
        ? []
        : [
            out.style.bold(wrap(heading, out.width)),
            ...entries.map((entry) => entryText(entry, cited, words, out)),
          ],
    ),
    [out.style.bold(text.headings.sources), ...cited.map((id, n) => sourceText(id, n + 1, words, out))].join(
      '\n',
    ),
    out.style.dim(wrap(text.closing, out.width)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const day = (value: Day): string => showDay(value, 'en-US');

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

/** Each source once, in the order in which the entries are shown. */
const citedBy = (timeline: Timeline, text: Text): readonly SourceId[] => [
  ...new Set(sectionsOf(timeline, text).flatMap(([, entries]) => entries.map(({ source }) => source.source))),
];

const whenText = (when: When | null, text: Text): string => {
  if (when === null) return text.noDay;
  return 'day' in when ? day(when.day) : text.span(day(when.from), day(when.until));
};

function entryText(entry: TimelineEntry, cited: readonly SourceId[], words: Catalogue, out: To): string {
  const text = words.packet.dates;
  const indent = { first: '  ', rest: '  ' };
  const lines = [
    colourOf(entry, out)(wrap(whenText(entry.when, text), out.width)),
    wrap(show(entry.sentence), out.width, indent),
    ...entry.steps.map((step) => wrap(show(step), out.width, { first: '  - ', rest: '    ' })),
  ];
  const notes = [
    ...(entry.rests.length > 0
      ? [text.restsOn(entry.rests.map((path) => nameOf(path, words)).join('; '))]
      : []),
    text.source(
      cited.indexOf(entry.source.source) + 1,
      entry.source.pinpoint,
      words.sources.sure[entry.certainty],
    ),
  ];
  return [...lines, ...notes.map((note) => out.style.dim(wrap(show(note), out.width, indent)))].join('\n');
}

function colourOf({ kind, past }: TimelineEntry, { style }: To): (text: string) => string {
  if (past) return style.dim;
  const colours: Partial<Record<EntryKind, (text: string) => string>> = {
    'do-now': style.bad,
    'first-day': style.good,
    'last-day': style.bad,
    'contact-uscis': style.caution,
    'deadline-that-runs': style.bad,
  };
  return colours[kind] ?? style.bold;
}

function sourceText(id: SourceId, number: number, words: Catalogue, out: To): string {
  const { title, address } = sources[id];
  return wrap(words.outcome.sourceLine(number, title, sourceDay(id, words), address), out.width);
}

/** Columns below which a drawn line says nothing. */
const leastDrawn = 72;

/** Days on a line, each at its place: `|` is today, `o` a day, `(` and `)` the ends of several. */
function drawnLine({ entries, asOf }: Timeline, text: Text, { width, style }: To): readonly string[] {
  const marks: readonly (readonly [Day, string])[] = [
    ...entries.flatMap(({ when }) => (when === null ? [] : marksOf(when))),
    [asOf, '|'] as const,
  ];
  const days = marks.map(([at]) => at).sort();
  const [first, last] = [days[0] ?? asOf, days.at(-1) ?? asOf];
  const length = daysBetween(first, last);
  if (length === 0) return [];
  const place = (at: Day): number => Math.round((daysBetween(first, at) / length) * (width - 1));
  const line = Array.from({ length: width }, () => '-');
  for (const [at, mark] of marks) line[place(at)] = mark;
  return [`${line.join('')}\n${style.dim(labels(day(first), day(last), place(asOf), text, width))}`];
}

const marksOf = (when: When): readonly (readonly [Day, string])[] =>
  'day' in when
    ? [[when.day, 'o']]
    : [
        [when.from, '('],
        [when.until, ')'],
      ];

/** The ends of the line and, where there is room between them, today. */
function labels(first: string, last: string, at: number, { today }: Text, width: number): string {
  const from = at - Math.floor(today.length / 2);
  const room = from > first.length && from + today.length < width - last.length;
  const left = room ? `${first.padEnd(from)}${today}` : first;
  return `${left}${last.padStart(width - left.length)}`;
}
