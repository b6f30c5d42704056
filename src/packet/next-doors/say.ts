import type { ContactId } from '../../content/contacts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { SaidValues } from '../../content/messages/en/packet/next-doors.ts';
import { itemsAt, valueAt } from '../../core/case-file.ts';
import { evaluate } from '../../core/evaluate.ts';
import type { Scope } from '../../core/scope.ts';
import { type AskId, type ProblemId, type Said, type Script, scripts, toldOtherwise } from './scripts.ts';

type Sentence = string | ((values: SaidValues) => string);

const spoken = (sentence: Sentence, values: SaidValues): string =>
  typeof sentence === 'string' ? sentence : sentence(values);

/**
 * The words to say or write at a door, sentence by sentence: how to begin, what is wrong, what to ask for. Empty where
 * nobody is spoken to. `urgent`: waiting loses something, so that nobody is asked to hold back.
 */
export function wordsToSay(
  contact: ContactId,
  scope: Scope,
  values: SaidValues,
  words: Catalogue,
  urgent = false,
): readonly string[] {
  const script = scripts[contact];
  if (script === null) return [];
  const text = words.packet.nextDoors;
  const [opening] = due(script.openings, scope);
  return [
    ...(opening === undefined ? [] : [spoken(text.openings[opening], values)]),
    ...kindsOf(scope)
      .filter((kind) => belongs(kind, script))
      .map((kind) => spoken(text.problems[told(kind, scope)], values)),
    ...due(script.asks, scope).map((ask) => spoken(text.asks[(urgent && whereUrgent[ask]) || ask], values)),
  ];
}

/** What is asked instead where waiting loses something. */
const whereUrgent: Partial<Record<AskId, AskId>> = { 'congress-when': 'congress-now' };

const belongs = (kind: string, { tells }: Script): boolean =>
  'allBut' in tells ? !tells.allBut.includes(kind) : tells.includes(kind);

/** The sentences whose conditions are met, in their order. */
const due = <Id extends string>(entries: readonly Said<Id>[], scope: Scope): readonly Id[] =>
  entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return evaluate(entry.when, scope).status === 'met' ? [entry.say] : [];
  });

/** The kinds of problem of a case, in the order in which it names them. */
function kindsOf({ caseFile }: Scope): readonly string[] {
  const kinds = valueAt(caseFile, 'problem.kinds');
  return Array.isArray(kinds) ? (kinds as readonly string[]) : [];
}

function told(kind: string, scope: Scope): ProblemId {
  const row = toldOtherwise.find((each) => each.kind === kind && evaluate(each.when, scope).status === 'met');
  return row?.as ?? (kind as ProblemId);
}

/** The forms of a case with their receipt numbers, or empty lines where numbers are kept off the page. */
export function formsInWords({ caseFile }: Scope, numbers: boolean, words: Catalogue): string {
  const { blank, form, forms } = words.packet.nextDoors;
  const given = (value: unknown): string => (typeof value === 'string' ? value : blank);
  const filings = itemsAt(caseFile, 'filings') ?? [];
  if (!numbers || filings.length === 0) return form(blank, blank);
  return forms(filings.map((filing) => form(given(filing['form']), given(filing['receiptNumber']))));
}
