import type { ContactId } from '../content/contacts/index.ts';
import type { KindId } from '../content/kinds/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { SaidValues } from '../content/messages/en/packet/referrals.ts';
import {
  type AskId,
  type ProblemId,
  type Said,
  type Script,
  scripts,
  toldOtherwise,
} from '../content/referrals.ts';
import { type CaseRecord, itemsAt, textAt } from './case-file.ts';
import { isDay, showDay } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { lawValuesOn, periodOn, said } from './in-force.ts';
import type { Scope } from './scope.ts';
import { kindsOf } from './verdict.ts';

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
  const text = words.packet.referrals;
  const [opening] = due(script.openings, scope);
  return [
    ...(opening === undefined ? [] : [said(text.openings[opening], values)]),
    ...problemsTold(script, scope, values, words),
    ...due(script.asks, scope).map((ask) => said(text.asks[(urgent && whereUrgent[ask]) || ask], values)),
  ];
}

const problemsTold = (
  script: Script,
  scope: Scope,
  values: SaidValues,
  words: Catalogue,
): readonly string[] =>
  (kindsOf(scope.caseFile) ?? [])
    .filter((kind) => belongs(kind, script))
    .map((kind) => said(words.packet.referrals.problems[problemOf(kind, scope)], values));

/** What is asked instead where waiting loses something. */
const whereUrgent: Partial<Record<AskId, AskId>> = { 'congress-when': 'congress-now' };

const belongs = (kind: KindId, { tells }: Script): boolean =>
  'allBut' in tells ? !tells.allBut.includes(kind) : tells.includes(kind);

/** The sentences whose conditions are met, in their order. */
const due = <Id extends string>(entries: readonly Said<Id>[], scope: Scope): readonly Id[] =>
  entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return evaluate(entry.when, scope).status === 'met' ? [entry.say] : [];
  });

function problemOf(kind: KindId, scope: Scope): ProblemId {
  const row = toldOtherwise.find((each) => each.kind === kind && evaluate(each.when, scope).status === 'met');
  return row?.as ?? kind;
}

/** The forms of a case with their receipt numbers, or empty lines where numbers are kept off the page. */
export function formsInWords({ caseFile }: Scope, numbers: boolean, words: Catalogue): string {
  const { blank, form, forms } = words.packet.referrals;
  const given = (value: unknown): string => (typeof value === 'string' ? value : blank);
  const filings = itemsAt(caseFile, 'filings') ?? [];
  if (!numbers || filings.length === 0) return form(blank, blank);
  return forms(filings.map((filing) => form(given(filing['form']), given(filing['receiptNumber']))));
}

/** What is wrong and what is asked for in a sentence or two: no form, and no number of one. */
export function shortWords(contact: ContactId, scope: Scope, words: Catalogue): string {
  const script = scripts[contact];
  if (script === null) return '';
  const values = { ...caseDays(scope, words), forms: '' };
  const [ask] = due(script.asks, scope).map((each) => said(words.packet.referrals.asks[each], values));
  return [...problemsTold(script, scope, values, words), ...(ask === undefined ? [] : [ask])].join(' ');
}

/** Days of a case in words, an empty line to fill in for each that is not known. */
export type CaseDays = Omit<SaidValues, 'forms'> & {
  /** How long USCIS gives to tell it a new address. */
  readonly addressChange: string;
};

const closed: readonly unknown[] = ['approved', 'denied', 'rejected'];

/** The days that sentences name. Of several filings the first one counts that each sentence can be about. */
export function caseDays({ caseFile, asOf, by }: Scope, words: Catalogue): CaseDays {
  const { blank } = words.packet.referrals;
  const shown = (day: unknown): string =>
    typeof day === 'string' && isDay(day) ? showDay(day, 'en-US') : blank;
  const filings = itemsAt(caseFile, 'filings') ?? [];
  const open = filings.find(({ status }) => !closed.includes(status)) ?? filings[0];
  const first = (key: string): CaseRecord | undefined => filings.find((filing) => filing[key] !== undefined);
  const expedited = (result: string): string =>
    textAt(caseFile, 'expedite.result') === result ? shown(textAt(caseFile, 'expedite.resultDate')) : blank;
  return {
    filed: shown(open?.['receiptDate']),
    delivered: shown(first('deliveredDate')?.['deliveredDate']),
    charged: shown(first('feeChargedDate')?.['feeChargedDate']),
    decided: shown(first('decisionDate')?.['decisionDate']),
    denied: expedited('denied'),
    approved: expedited('approved'),
    hearing: shown(textAt(caseFile, 'removal.hearingDate')),
    wait: lawValuesOn(asOf, words, by.law).amount('congressional-wait'),
    addressChange: words.packet.referrals.days(periodOn('address-change', asOf).value),
  };
}
