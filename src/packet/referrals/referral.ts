import { type ContactId, contacts } from '../../content/contacts/index.ts';
import type { Catalogue, Sentences } from '../../content/messages/catalogue.ts';
import type { SaidValues } from '../../content/messages/en/packet/referrals.ts';
import { contactCenterTiers } from '../../content/reference/practice.ts';
import { type NoteFor, notesFor, scripts } from '../../content/referrals.ts';
import type { Contact } from '../../content/shape/contact.ts';
import type { SourceId } from '../../content/sources.ts';
import { evaluate } from '../../core/evaluate.ts';
import type { RoutedContact } from '../../core/outcome.ts';
import { contactWords, doubtOf, fitValues, type SaidOfContact } from '../../core/routing.ts';
import type { Scope } from '../../core/scope.ts';
import { inOrder, wordsAt, wordsToSay } from '../../core/what-to-say.ts';

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
  /** What that says, where it is typed in English and the user reads another language. */
  readonly read: readonly string[];
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
  valuesIn: (words: Sentences) => SaidValues,
  words: Catalogue,
  urgent = false,
): readonly Referral[] {
  const firstCall = route.find(({ id }) => scripts[id as ContactId]?.tiers === true)?.id;
  return route.map(({ id, reason, from }) => {
    const contact: Contact<SourceId> = contacts[id as ContactId];
    const its = contactWords(id as ContactId, scope.asOf, words);
    const ahead = from !== null && from > scope.asOf ? words.contacts.from(words.day(from)) : '';
    const spoken = wordsAt(id as ContactId, words);
    const sayIn = (its: Sentences) => inOrder(wordsToSay(id as ContactId, scope, valuesIn(its), its, urgent));
    const steps = id === firstCall ? stepsOfCall(words) : [];
    return {
      id: id as ContactId,
      name: its.name,
      why: ahead === '' ? reason : `${ahead}. ${reason}`,
      ways: waysOf(id as ContactId, scope, its, words),
      hours: hoursOf(contact, its, words),
      have: its.have,
      how: its.say,
      say: sayIn(spoken),
      read: spoken.day === words.day ? [] : sayIn(words),
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
    const doubt = doubtOf(value.certainty, value.cites, contact, words);
    return [{ type: words.contacts.types[value.type], of: its.values[n] ?? '', lines: value.lines, doubt }];
  });
}

function hoursOf({ hours, ...contact }: Contact<SourceId>, its: SaidOfContact, words: Catalogue): string {
  if (its.hours === '' || hours === undefined) return its.hours;
  const doubt = doubtOf(hours.certainty, hours.cites, contact, words);
  return doubt === '' ? its.hours : `${its.hours} ${doubt}`;
}

const stepsOfCall = (words: Catalogue): readonly string[] =>
  contactCenterTiers.map((tier) => {
    const { name, does, say } = words.reference.tiers[tier];
    return words.packet.referrals.tier(name, does, say);
  });
