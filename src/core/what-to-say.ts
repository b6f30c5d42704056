import { type ContactId, contacts } from '../content/contacts/index.ts';
import type { KindId } from '../content/kinds/index.ts';
import type { Sentences } from '../content/messages/catalogue.ts';
import type { SaidValues } from '../content/messages/en/packet/referrals.ts';
import { formWords } from '../content/messages/form-words.ts';
import {
  type AskId,
  type ProblemId,
  type Said,
  type Script,
  scripts,
  toldOtherwise,
} from '../content/referrals.ts';
import type { Contact } from '../content/shape/contact.ts';
import type { SourceId } from '../content/sources.ts';
import { type CaseRecord, itemsAt, textAt } from './case-file.ts';
import { isDay } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { lawValuesOn, periodOn, said } from './in-force.ts';
import type { Scope } from './scope.ts';
import { kindsOf } from './verdict.ts';

/** What is said or written at a door: how to begin, which kinds of problem are told, and what to ask for. */
export interface WordsToSay {
  readonly opening: readonly string[];
  readonly problems: readonly { readonly kind: KindId; readonly text: string }[];
  readonly asks: readonly { readonly id: AskId; readonly text: string }[];
}

/**
 * The words to say or write at a door, sentence by sentence; undefined where nobody is spoken to. `urgent`: waiting loses
 * something, so that nobody is asked to hold back.
 */
export function wordsToSay(
  contact: ContactId,
  scope: Scope,
  values: SaidValues,
  words: Sentences,
  urgent = false,
): WordsToSay | undefined {
  const script = scripts[contact];
  if (script === null) return undefined;
  const text = words.packet.referrals;
  return {
    opening: due(script.openings, scope)
      .slice(0, 1)
      .map((opening) => said(text.openings[opening], values)),
    problems: (kindsOf(scope.caseFile) ?? [])
      .filter((kind) => belongs(kind, script))
      .map((kind) => ({ kind, text: said(text.problems[problemOf(kind, scope)], values) })),
    asks: due(script.asks, scope).map((ask) => {
      const id = (urgent && whereUrgent[ask]) || ask;
      return { id, text: said(text.asks[id], values) };
    }),
  };
}

/** The words for a door: what is typed or posted there is English, what is said there is in the language of whoever reads. */
export function wordsAt(id: ContactId, words: Sentences): Sentences {
  const { values }: Contact<SourceId> = contacts[id];
  const isWritten = values.length > 0 && values.every(({ type }) => type !== 'phone');
  return isWritten ? formWords : words;
}

/** All of them in the order in which they are said. */
export const inOrder = (spoken: WordsToSay | undefined): readonly string[] =>
  spoken === undefined
    ? []
    : [...spoken.opening, ...[...spoken.problems, ...spoken.asks].map(({ text }) => text)];

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
export function formsInWords({ caseFile }: Scope, numbers: boolean, words: Sentences): string {
  const { blank, form, forms } = words.packet.referrals;
  const given = (value: unknown): string => (typeof value === 'string' ? value : blank);
  const filings = itemsAt(caseFile, 'filings') ?? [];
  if (!numbers || filings.length === 0) return form(blank, blank);
  return forms(filings.map((filing) => form(given(filing['form']), given(filing['receiptNumber']))));
}

/** What is wrong and what is asked for in a sentence or two: no form, and no number of one. */
export function shortWords(contact: ContactId, scope: Scope, words: Sentences): string {
  if (scripts[contact] === null) return '';
  const said = wordsAt(contact, words);
  const spoken = wordsToSay(contact, scope, { ...caseDays(scope, said), forms: '' }, said);
  const { problems, asks } = spoken ?? { problems: [], asks: [] };
  return [...problems, ...asks.slice(0, 1)].map(({ text }) => text).join(' ');
}

/** Days of a case in words, an empty line to fill in for each that is not known. */
export type CaseDays = Omit<SaidValues, 'forms'> & {
  /** How long USCIS gives to tell it a new address. */
  readonly addressChange: string;
};

const closed: readonly unknown[] = ['approved', 'denied', 'rejected'];

/** The days that sentences name. Of several filings the first one counts that each sentence can be about. */
export function caseDays({ caseFile, asOf, by }: Scope, words: Sentences): CaseDays {
  const { blank } = words.packet.referrals;
  const shown = (day: unknown): string => (typeof day === 'string' && isDay(day) ? words.day(day) : blank);
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
    // Names and addresses are written in by hand: this page may be read aloud.
    petitioner: blank,
    applicant: blank,
    mailing: blank,
    wait: lawValuesOn(asOf, words, by.law).amount('congressional-wait'),
    addressChange: words.packet.referrals.days(periodOn('address-change', asOf).value),
  };
}
