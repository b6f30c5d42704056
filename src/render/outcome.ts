import type { ContactId } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { rulesChecked } from '../content/rule-books.ts';
import { type Answer, answerOf } from '../core/answer.ts';
import type { CaseFile } from '../core/case-file.ts';
import { sourceDay } from '../core/explain.ts';
import { nameOf } from '../core/fact-name.ts';
import { lawValuesOn, said } from '../core/in-force.ts';
import type { Because, Outcome, Requirement, ShownSource, Warning } from '../core/outcome.ts';
import { contactWords, waysTo } from '../core/routing.ts';
import { type Scope, scopeOf } from '../core/scope.ts';
import { changesInWords } from '../core/would-change.ts';
import { whole } from '../core/wrap.ts';
import {
  type Block,
  caution,
  group,
  heading,
  type Item,
  paragraph,
  quiet,
  section,
  strong,
  type Tone,
} from './document.ts';
import { asText, type TextLook } from './text.ts';

/**
 * The three lines that every result begins with: the verdict, what to do next, and by when. `safety`: what whoever may be
 * watched has to read before they do anything.
 */
export const answerBlocks = (
  { headline, next, by }: Answer,
  { tone, safety = [] }: { readonly tone?: Tone; readonly safety?: readonly string[] } = {},
): readonly Block[] => [
  heading(tone === undefined ? headline : { text: headline, tone }),
  ...safety.map(caution),
  group(...next.map((line, at) => paragraph(line, at === 0 ? {} : { indent: 1 })), paragraph(strong(by))),
];

/** How an outcome is written. */
export interface OutcomeWays {
  /** With all proofs: the rules, the answers that decided, the sources, and what would change it. */
  readonly why?: boolean | undefined;
  /** The three lines stand right above already. */
  readonly isTold?: boolean | undefined;
  /** What stands beside it, right after what is to be done. */
  readonly beside?: readonly Block[] | undefined;
}

/** Warnings that come before what is to be done: old rules, and a device that may be watched. */
const beforeAll: ReadonlySet<string> = new Set(['rules-stale', 'watched-device']);

/** An outcome for people, which must be that of this case. */
export function outcomeDocument(
  outcome: Outcome,
  caseFile: CaseFile,
  words: Catalogue,
  { why = false, isTold = false, beside = [] }: OutcomeWays = {},
): readonly Block[] {
  const text = words.outcome;
  const { headings } = text;
  const { verdict, asOf, warnings } = outcome;
  const tone = ({ ready: 'good', 'cannot-help': 'bad' } as const)[verdict as 'ready'] ?? 'caution';
  const answer = answerOf(outcome, caseFile, words);
  const first = (warning: Warning): boolean =>
    beforeAll.has(warning.id) && (warning.id !== 'rules-stale' || outcome.stale);
  const safety = warnings.filter(first).map((warning) => warning.text);
  return [
    ...(isTold ? safety.map(caution) : answerBlocks(answer, { tone, safety })),
    ...section(text.answer.after, answer.after, 'step'),
    ...beside,
    // Where nothing ends first the lines above say it.
    ...(outcome.endsFirst === null && outcome.askUscis === null
      ? []
      : section(headings.when, whenTexts(outcome, words))),
    ...section(
      headings.missing,
      outcome.missing.map((path) => `${nameOf(path, words)} (${path})`),
    ),
    // Where the office cannot help there is nothing to fulfil.
    ...section(
      headings.requirements,
      verdict === 'cannot-help'
        ? []
        : outcome.requirements
            // The copies stand below, each for itself.
            .filter(({ id, met }) => why || (met !== true && id !== 'supporting-documents'))
            .map((entry) => requirement(entry, answer.step, words)),
    ),
    group(
      ...section(
        headings.documents,
        outcome.documents.map((entry) => {
          const { have, notFound } = entry;
          const lacks = notFound ? text.notFound : text.lack;
          return `[${have === null ? text.haveUnknown : have ? text.have : lacks}] ${entry.text}`;
        }),
      ),
      ...(outcome.documents.some(({ have }) => have !== true) ? [paragraph(text.attachCopies)] : []),
    ),
    group(
      ...section(
        headings.route,
        outcome.contacts.map((entry) => route(entry, scopeOf(caseFile, asOf), words)),
        'number',
      ),
      ...(verdict === 'ready'
        ? [paragraph(said(text.channel[outcome.channel], lawValuesOn(asOf, words)))]
        : []),
    ),
    ...section(
      headings.warnings,
      warnings.filter((warning) => !first(warning)).map((warning) => warning.text),
    ),
    ...(why ? proofs(outcome, words) : reasons(outcome, words)),
    group(
      ...(verdict === 'ready' ? [paragraph(quiet(text.answer.decides))] : []),
      ...(why ? [] : [paragraph(quiet(text.answer.askWhy))]),
      paragraph(quiet(text.basis(words.day(asOf), outcome.ruleBook, words.day(rulesChecked)))),
    ),
  ];
}

/** What stands in the way, in a sentence each. */
const reasons = ({ because: all, verdict }: Outcome, { outcome: text }: Catalogue): readonly Block[] =>
  section(
    text.answer.why,
    verdict === 'cannot-help' && all.length === 0
      ? [text.noKind]
      : all.filter(({ result }) => result !== 'met').map((entry) => entry.text),
  );

function proofs(outcome: Outcome, words: Catalogue): readonly Block[] {
  const { headings, noKind, sourceLine } = words.outcome;
  const sources = sourcesOf(outcome);
  return [
    ...(outcome.verdict === 'cannot-help' && outcome.because.length === 0 ? [paragraph(noKind)] : []),
    ...section(
      headings.why,
      outcome.because.map((entry) => because(entry, sources, words)),
    ),
    ...section(
      headings.change,
      outcome.wouldChange.map((set) => changesInWords(set, words)),
    ),
    ...section(
      headings.sources,
      sources.map(({ id, title, address }) => sourceLine(title, sourceDay(id, words), address)),
      'number',
    ),
  ];
}

/** The same as text. */
export const renderOutcome = (
  outcome: Outcome,
  caseFile: CaseFile,
  words: Catalogue,
  look: TextLook,
  ways?: OutcomeWays,
): string => asText(outcomeDocument(outcome, caseFile, words, ways), look);

/** The first and the last day of a request. */
export const whenTexts = (
  { verdict, earliest, latest }: Outcome,
  { day, outcome: text }: Catalogue,
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

/** What the lines above say of it is not said again. */
function requirement(
  { id, met, onPaper, text: wanted, remedy }: Requirement,
  next: Answer['step'],
  { outcome: text }: Catalogue,
): Item {
  const marks = { true: text.met, false: text.notMet, null: onPaper ? text.onPaper : text.unknown } as const;
  return { item: `[${marks[`${met}`]}] ${wanted}`, below: met === true || id === next ? [] : [note(remedy)] };
}

/** A contact with what fits this person; the directory holds the rest. */
function route({ id, reason, from }: Outcome['contacts'][number], scope: Scope, words: Catalogue): Item {
  const { asOf } = scope;
  const ways = waysTo(id as ContactId, scope, words)?.split('\n') ?? [];
  const lines = [
    ...(from !== null && from > asOf ? [words.contacts.from(words.day(from))] : []),
    ...ways.map((line) => (line.startsWith('(') ? line : withWholeEnd(line))),
  ];
  return {
    item: `${contactWords(id as ContactId, asOf, words).name}: ${reason}`,
    below: lines.map((line) => paragraph(line)),
  };
}

/** A number or an address, which stays whole, behind what it is for, which need not. */
const withWholeEnd = (line: string): string => line.replace(/(?<=^|: )(?!.*: ).*$/, whole);
