import { decisionRuns, hearingAhead } from '../content/losses.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import { mayAgeOutOn } from './age-out.ts';
import { contactCountsUntil } from './ask-uscis.ts';
import { textAt } from './case-file.ts';
import { isDay, showDay } from './dates.ts';
import { evaluate } from './evaluate.ts';
import type { Judged } from './verdict.ts';

/** The first thing that waiting loses. */
export interface EndsFirst {
  readonly kind: 'hearing' | 'age-out' | 'appeal' | 'contact';
  /** Null for an appeal: its notice alone gives the day. */
  readonly day: Day | null;
  readonly text: string;
}

/**
 * The first thing that waiting for a request loses, in the order in which they weigh: a hearing in immigration court, the
 * age of a child, the time for an appeal, a contact with USCIS that stops counting. `before`: the first day of a request,
 * or its last where it can be made today; null where no such day is known, so that any day ahead counts.
 */
export function endsFirstOf(judged: Judged, before: Day | null, words: Catalogue): EndsFirst | null {
  const { scope } = judged;
  const text = words.outcome.endsFirst;
  const loses = (day: Day): boolean => day >= scope.asOf && (before === null || day < before);
  const hearing = textAt(scope.caseFile, 'removal.hearingDate') ?? '';
  if (evaluate(hearingAhead, scope).status === 'met' && isDay(hearing) && loses(hearing))
    return { kind: 'hearing', day: hearing, text: text.hearing(shown(hearing)) };
  const agesOut = mayAgeOutOn(judged);
  if (agesOut !== undefined && agesOut > scope.asOf && loses(agesOut))
    return { kind: 'age-out', day: agesOut, text: text['age-out'](shown(agesOut)) };
  if (evaluate(decisionRuns, scope).status === 'met') return { kind: 'appeal', day: null, text: text.appeal };
  const contact = contactCountsUntil(judged);
  if (judged.verdict === 'cannot-help' || contact === undefined || !loses(contact)) return null;
  return { kind: 'contact', day: contact, text: text.contact(shown(contact)) };
}

const shown = (day: Day): string => showDay(day, 'en-US');
