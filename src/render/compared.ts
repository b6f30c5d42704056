import type { Catalogue } from '../content/messages/catalogue.ts';
import { answerOf } from '../core/answer.ts';
import type { CaseFile } from '../core/case-file.ts';
import { changesBetween, type OutcomeChange } from '../core/compare.ts';
import { nameOf } from '../core/fact-name.ts';
import type { Outcome } from '../core/outcome.ts';
import { type Block, group, heading, type Item, paragraph, quiet, section, strong } from './document.ts';

/** What the rules say of the same case on another day, and what is otherwise there. */
export function comparedBlocks(
  asOf: Outcome,
  compared: Outcome,
  caseFile: CaseFile,
  words: Catalogue,
): readonly Block[] {
  const text = words.outcome.compare;
  const { headline, next, by } = answerOf(compared, caseFile, words);
  const items = changesBetween(asOf, compared).flatMap((change) => itemOf(change, asOf, compared, words));
  return [
    heading(text.on(words.day(compared.asOf))),
    group(...[strong(headline), ...next, by].map((line) => paragraph(line))),
    ...(items.length === 0 ? [paragraph(text.same)] : section(text.otherwise, items)),
  ];
}

/** What the lines of the answer do not say already. */
function itemOf(
  { what, id, ...values }: OutcomeChange,
  asOf: Outcome,
  compared: Outcome,
  words: Catalogue,
): readonly Item[] {
  const { compare: text, met, notMet, unknown } = words.outcome;
  const both = [compared, asOf];
  const entry = (sentence: string | undefined, marks: Readonly<Record<string, string>>): readonly Item[] => {
    const mark = (value: unknown): string => marks[`${value}`] ?? text.noPart;
    const here = text.here(words.day(asOf.asOf), mark(values.asOf));
    return [
      { item: `[${mark(values.compared)}] ${sentence}`, below: [paragraph(quiet(here), { indent: 1 })] },
    ];
  };
  switch (what) {
    case 'ruleBook':
      return [{ item: text.book(compared.ruleBook, asOf.ruleBook) }];
    case 'because':
      // What stood in the way on neither day is no news.
      if ([values.asOf, values.compared].every((value) => value === null || value === 'met')) return [];
      return entry(both.flatMap(({ because }) => because).find(({ rule }) => rule === id)?.text, {
        met,
        'not-met': notMet,
        unknown,
      });
    case 'requirements':
      return entry(
        both.flatMap(({ requirements }) => requirements).find((requirement) => requirement.id === id)?.text,
        { true: met, false: notMet },
      );
    case 'missing':
      return entry(nameOf(id ?? '', words), { true: text.open, null: text.notOpen });
    default:
      return [];
  }
}
