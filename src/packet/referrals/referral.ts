import { type ContactId, contacts } from '../../content/contacts/index.ts';
import type { KindId } from '../../content/kinds/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { SaidValues } from '../../content/messages/en/packet/referrals.ts';
import { contactCenterTiers } from '../../content/reference/practice.ts';
import {
  type AskId,
  type NoteFor,
  notesFor,
  type ProblemId,
  type Said,
  type Script,
  scripts,
  toldOtherwise,
} from '../../content/referrals.ts';
import type { Contact } from '../../content/shape/contact.ts';
import type { SourceId } from '../../content/sources.ts';
import { itemsAt } from '../../core/case-file.ts';
import { showDay } from '../../core/dates.ts';
import { evaluate } from '../../core/evaluate.ts';
import { said } from '../../core/in-force.ts';
import type { RoutedContact } from '../../core/outcome.ts';
import { contactWords, doubtOf, fitValues, type SaidOfContact } from '../../core/routing.ts';
import type { Scope } from '../../core/scope.ts';
import { kindsOf } from '../../core/verdict.ts';

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
    ...(kindsOf(scope.caseFile) ?? [])
      .filter((kind) => belongs(kind, script))
      .map((kind) => said(text.problems[problemOf(kind, scope)], values)),
    ...due(script.asks, scope).map((ask) => said(text.asks[(urgent && whereUrgent[ask]) || ask], values)),
  ];
}

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

/** One value of a contact as it is shown; `doubt` says since when it has not been confirmed, and where to check. */
export interface ReferralWay {
  readonly type: string;
  readonly of: string;
  readonly lines: readonly string[];
  readonly doubt: string;
}

/** A place to turn to: why, how to reach it, what to have at hand and what to say. */
export interface Referral {
  readonly id: ContactId;
  readonly name: string;
  readonly why: string;
  readonly ways: readonly ReferralWay[];
  readonly hours: string;
  readonly have: string;
  readonly how: string;
  readonly say: readonly string[];
  /** The steps of a call, where there are steps. */
  readonly steps: readonly string[];
  readonly checklist: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The doors of a case in the order of its route. The steps of a call stand at the first door that has them. `urgent`:
 * waiting loses something, so that nobody is asked to hold back.
 */
export function referralsOf(
  route: readonly RoutedContact[],
  scope: Scope,
  values: SaidValues,
  words: Catalogue,
  urgent = false,
): readonly Referral[] {
  const firstCall = route.find(({ id }) => scripts[id as ContactId]?.tiers === true)?.id;
  return route.map(({ id, reason, from }) => {
    const contact: Contact<SourceId> = contacts[id as ContactId];
    const its = contactWords(id as ContactId, scope.asOf, words);
    const ahead = from !== null && from > scope.asOf ? words.contacts.from(showDay(from, 'en-US')) : '';
    const steps = id === firstCall ? stepsOfCall(words) : [];
    return {
      id: id as ContactId,
      name: its.name,
      why: ahead === '' ? reason : `${ahead}. ${reason}`,
      ways: waysOf(id as ContactId, scope, its, words),
      hours: hoursOf(contact, its, words),
      have: its.have,
      how: its.say,
      say: wordsToSay(id as ContactId, scope, values, words, urgent),
      steps,
      checklist: scripts[id as ContactId]?.privacyRelease ? words.packet.referrals.privacyRelease.items : [],
      notes: its.notes.filter((_, n) => concerns(notesFor[id as ContactId]?.[n], scope, steps.length > 0)),
    };
  });
}

function concerns(row: NoteFor | undefined, scope: Scope, hasSteps: boolean): boolean {
  if (row === undefined || row === 'always') return true;
  return row === 'unless-steps' ? !hasSteps : evaluate(row, scope).status === 'met';
}

/** The ways that fit the person of the case. */
function waysOf(id: ContactId, scope: Scope, its: SaidOfContact, words: Catalogue): readonly ReferralWay[] {
  const contact: Contact<SourceId> = contacts[id];
  return fitValues(id, scope).flatMap((n) => {
    const value = contact.values[n];
    if (value === undefined) return [];
    const doubt = doubtOf(value.certainty, value.cites, contact, words.contacts);
    return [{ type: words.contacts.types[value.type], of: its.values[n] ?? '', lines: value.lines, doubt }];
  });
}

function hoursOf({ hours, ...contact }: Contact<SourceId>, its: SaidOfContact, words: Catalogue): string {
  if (its.hours === '' || hours === undefined) return its.hours;
  const doubt = doubtOf(hours.certainty, hours.cites, contact, words.contacts);
  return doubt === '' ? its.hours : `${its.hours} ${doubt}`;
}

const stepsOfCall = (words: Catalogue): readonly string[] =>
  contactCenterTiers.map((tier) => {
    const { name, does, say } = words.reference.tiers[tier];
    return words.packet.referrals.tier(name, does, say);
  });
