import type { ContactId } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { rulesChecked } from '../content/rule-books.ts';
import type { Out } from '../core/context.ts';
import { showDay } from '../core/dates.ts';
import { sourceDay } from '../core/explain.ts';
import { nameOf } from '../core/fact-name.ts';
import { lawValuesOn, said } from '../core/in-force.ts';
import type { Because, Outcome, Requirement, ShownSource } from '../core/outcome.ts';
import { contactWords } from '../core/routing.ts';
import { changesInWords } from '../core/would-change.ts';
import { whole, wrap } from '../core/wrap.ts';

type Words = Catalogue['outcome'];

/** An outcome as text for people, wrapped to the width of where it goes. */
export function renderOutcome(outcome: Outcome, words: Catalogue, out: Pick<Out, 'width' | 'style'>): string {
  const page = new Page(out);
  const text = words.outcome;
  const mark =
    { ready: out.style.good, 'cannot-help': out.style.bad }[outcome.verdict as 'ready'] ?? out.style.caution;
  page.line(out.style.bold(mark(text.verdicts[outcome.verdict])));
  page.line(text.verdictHints[outcome.verdict]);
  const urgent = outcome.stale ? outcome.warnings.filter(({ id }) => id === 'rules-stale') : [];
  for (const { text: warning } of urgent) page.line(out.style.bad(warning));
  page.section(text.headings.first, outcome.first, (step, index) => page.item(step.text, `${index + 1}. `));
  when(outcome, text, page);
  const sources = sourcesOf(outcome);
  if (outcome.verdict === 'cannot-help' && outcome.because.length === 0) page.line(text.noKind);
  page.section(text.headings.why, outcome.because, (entry) => because(entry, sources, words, page));
  page.section(text.headings.missing, outcome.missing, (path) =>
    page.item(`${nameOf(path, words)} (${path})`),
  );
  page.section(text.headings.change, outcome.wouldChange, (set) => page.item(changesInWords(set, words)));
  // Where the office cannot help there is nothing to fulfil.
  const required = outcome.verdict === 'cannot-help' ? [] : outcome.requirements;
  page.section(text.headings.requirements, required, (entry) => requirement(entry, words, page));
  page.section(text.headings.documents, outcome.documents, (entry) =>
    page.item(
      `[${entry.have === null ? text.haveUnknown : entry.have ? text.have : text.lack}] ${entry.text}`,
    ),
  );
  page.section(text.headings.route, outcome.contacts, (entry, index) =>
    route(entry, index, outcome.asOf, words, page),
  );
  if (outcome.verdict === 'ready')
    page.line(said(text.channel[outcome.channel], lawValuesOn(outcome.asOf, words)));
  page.section(
    text.headings.warnings,
    outcome.warnings.filter((warning) => !urgent.includes(warning)),
    (warning) => page.item(warning.text),
  );
  page.section(text.headings.sources, sources, ({ id, title, address }, index) => {
    page.item(text.sourceLine(index + 1, title, sourceDay(id, words), address), '');
  });
  page.gap();
  page.line(out.style.dim(text.basis(day(outcome.asOf), outcome.ruleBook, day(rulesChecked))));
  return page.text();
}

function when({ verdict, earliest, latest }: Outcome, text: Words, page: Page): void {
  const lines = [
    ...(earliest === null || verdict === 'ready' ? [] : [text.firstDay(day(earliest))]),
    ...(latest === null ? [] : [text.lastDay(day(latest))]),
  ];
  page.section(text.headings.when, lines, (line) => page.item(line));
}

/** Each source once, in the order in which the reasons name them. */
const sourcesOf = (outcome: Outcome): readonly ShownSource[] => [
  ...new Map(outcome.because.map(({ source }) => [source.id, source])).values(),
];

function because(entry: Because, sources: readonly ShownSource[], words: Catalogue, page: Page): void {
  const text = words.outcome;
  const result = { met: text.met, 'not-met': text.notMet, unknown: text.unknown }[entry.result];
  page.item(`[${result}] ${entry.text}`);
  const number = sources.findIndex(({ id }) => id === entry.source.id) + 1;
  if (entry.facts.length > 0) {
    page.note(text.decidedBy(entry.facts.map((path) => nameOf(path, words)).join('; ')));
  }
  page.note(text.sourceMark(number, entry.source.pinpoint));
}

function requirement(
  { met, onPaper, text: wanted, remedy }: Requirement,
  { outcome: text }: Catalogue,
  page: Page,
): void {
  const marks = { true: text.met, false: text.notMet, null: onPaper ? text.onPaper : text.unknown } as const;
  page.item(`[${marks[`${met}`]}] ${wanted}`);
  if (met !== true) page.note(remedy);
}

/** A contact with what fits this person; the directory holds the rest. */
function route(
  { id, reason, from, value }: Outcome['contacts'][number],
  index: number,
  asOf: Outcome['asOf'],
  words: Catalogue,
  page: Page,
): void {
  const { name } = contactWords(id as ContactId, asOf, words);
  page.item(`${index + 1}. ${name}: ${reason}`, '');
  if (from !== null && from > asOf) page.value(words.contacts.from(day(from)));
  for (const line of value?.split('\n') ?? []) page.value(line.startsWith('(') ? line : whole(line));
}

const day = (value: Outcome['asOf']): string => showDay(value, 'en-US');

/** Lines of text with sections, items and notes, each wrapped. */
class Page {
  private readonly lines: string[] = [];
  private readonly out: Pick<Out, 'width' | 'style'>;
  constructor(out: Pick<Out, 'width' | 'style'>) {
    this.out = out;
  }
  line(text: string): void {
    this.lines.push(wrap(text, this.out.width));
  }
  gap(): void {
    this.lines.push('');
  }
  section<T>(heading: string, entries: readonly T[], each: (entry: T, index: number) => void): void {
    if (entries.length === 0) return;
    this.gap();
    this.line(this.out.style.bold(heading));
    for (const [index, entry] of entries.entries()) each(entry, index);
  }
  item(text: string, bullet = '- '): void {
    const first = `  ${bullet}`;
    this.lines.push(wrap(text, this.out.width, { first, rest: bullet === '' ? '     ' : '    ' }));
  }
  note(text: string): void {
    this.lines.push(this.out.style.dim(wrap(text, this.out.width, { first: '      ', rest: '      ' })));
  }
  value(text: string): void {
    this.lines.push(wrap(text, this.out.width, { first: '     ', rest: '     ' }));
  }
  text(): string {
    return `${this.lines.join('\n')}\n`;
  }
}
