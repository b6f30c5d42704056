import type { ContactId } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { rulesChecked } from '../content/rule-books.ts';
import { showDay } from '../core/dates.ts';
import { sourceDay } from '../core/explain.ts';
import { nameOf } from '../core/fact-name.ts';
import { lawValuesOn, said } from '../core/in-force.ts';
import type { Because, Outcome, Requirement, ShownSource } from '../core/outcome.ts';
import { contactWords } from '../core/routing.ts';
import { changesInWords } from '../core/would-change.ts';
import { whole } from '../core/wrap.ts';
import { type Block, group, heading, type Item, paragraph, quiet, section } from './document.ts';
import { asText, type TextLook } from './text.ts';

/** An outcome for people. */
export function outcomeDocument(outcome: Outcome, words: Catalogue): readonly Block[] {
  const text = words.outcome;
  const { headings } = text;
  const { verdict, asOf } = outcome;
  const tone = ({ ready: 'good', 'cannot-help': 'bad' } as const)[verdict as 'ready'] ?? 'caution';
  const urgent = outcome.stale ? outcome.warnings.filter(({ id }) => id === 'rules-stale') : [];
  const sources = sourcesOf(outcome);
  const noKind = verdict === 'cannot-help' && outcome.because.length === 0;
  return [
    group(
      heading({ text: text.verdicts[verdict], tone }),
      paragraph(text.verdictHints[verdict]),
      ...urgent.map((warning) => paragraph({ text: warning.text, tone: 'bad' })),
    ),
    ...section(
      headings.first,
      outcome.first.map((step) => step.text),
      'step',
    ),
    ...section(headings.when, whenTexts(outcome, text)),
    ...(noKind ? [paragraph(text.noKind)] : []),
    ...section(
      headings.why,
      outcome.because.map((entry) => because(entry, sources, words)),
    ),
    ...section(
      headings.missing,
      outcome.missing.map((path) => `${nameOf(path, words)} (${path})`),
    ),
    ...section(
      headings.change,
      outcome.wouldChange.map((set) => changesInWords(set, words)),
    ),
    // Where the office cannot help there is nothing to fulfil.
    ...section(
      headings.requirements,
      verdict === 'cannot-help' ? [] : outcome.requirements.map((entry) => requirement(entry, words)),
    ),
    ...section(
      headings.documents,
      outcome.documents.map((entry) => {
        const has = entry.have === null ? text.haveUnknown : entry.have ? text.have : text.lack;
        return `[${has}] ${entry.text}`;
      }),
    ),
    group(
      ...section(
        headings.route,
        outcome.contacts.map((entry) => route(entry, asOf, words)),
        'number',
      ),
      ...(verdict === 'ready'
        ? [paragraph(said(text.channel[outcome.channel], lawValuesOn(asOf, words)))]
        : []),
    ),
    ...section(
      headings.warnings,
      outcome.warnings.filter((warning) => !urgent.includes(warning)).map((warning) => warning.text),
    ),
    ...section(
      headings.sources,
      sources.map(({ id, title, address }) => text.sourceLine(title, sourceDay(id, words), address)),
      'number',
    ),
    paragraph(quiet(text.basis(day(asOf), outcome.ruleBook, day(rulesChecked)))),
  ];
}

/** The same as text. */
export const renderOutcome = (outcome: Outcome, words: Catalogue, look: TextLook): string =>
  asText(outcomeDocument(outcome, words), look);

/** The first and the last day of a request. */
export const whenTexts = (
  { verdict, earliest, latest }: Outcome,
  text: Catalogue['outcome'],
): readonly string[] => [
  ...(earliest === null || verdict === 'ready' ? [] : [text.firstDay(day(earliest))]),
  ...(latest === null ? [] : [text.lastDay(day(latest))]),
];

/** Each source once, in the order in which the reasons name them. */
const sourcesOf = (outcome: Outcome): readonly ShownSource[] => [
  ...new Map(outcome.because.map(({ source }) => [source.id, source])).values(),
];

const note = (text: string): Block => paragraph(quiet(text), { indent: 1 });

function because(entry: Because, sources: readonly ShownSource[], words: Catalogue): Item {
  const text = words.outcome;
  const result = { met: text.met, 'not-met': text.notMet, unknown: text.unknown }[entry.result];
  const number = sources.findIndex(({ id }) => id === entry.source.id) + 1;
  const names = entry.facts.map((path) => nameOf(path, words)).join('; ');
  return {
    item: `[${result}] ${entry.text}`,
    below: [
      ...(names === '' ? [] : [note(text.decidedBy(names))]),
      note(text.sourceMark(number, entry.source.pinpoint)),
    ],
  };
}

function requirement(
  { met, onPaper, text: wanted, remedy }: Requirement,
  { outcome: text }: Catalogue,
): Item {
  const marks = { true: text.met, false: text.notMet, null: onPaper ? text.onPaper : text.unknown } as const;
  return { item: `[${marks[`${met}`]}] ${wanted}`, below: met === true ? [] : [note(remedy)] };
}

/** A contact with what fits this person; the directory holds the rest. */
function route(
  { id, reason, from, value }: Outcome['contacts'][number],
  asOf: Outcome['asOf'],
  words: Catalogue,
): Item {
  const lines = [
    ...(from !== null && from > asOf ? [words.contacts.from(day(from))] : []),
    ...(value?.split('\n') ?? []).map((line) => (line.startsWith('(') ? line : whole(line))),
  ];
  return {
    item: `${contactWords(id as ContactId, asOf, words).name}: ${reason}`,
    below: lines.map((line) => paragraph(line)),
  };
}

const day = (value: Outcome['asOf']): string => showDay(value, 'en-US');
