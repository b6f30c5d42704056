import { type ContactId, contacts } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { scripts } from '../content/referrals.ts';
import type { Day } from '../content/shape/day.ts';
import type { RequirementId } from '../content/shape/rule.ts';
import { protectedAlone } from '../content/who.ts';
import { type CaseFile, textAt } from './case-file.ts';
import { safeDays, safestToAsk } from './ends-first.ts';
import { isMet } from './evaluate.ts';
import { nameOf } from './fact-name.ts';
import { type FirstStep, isOfAddress, lackingOf, openOf } from './first-steps.ts';
import { lawValuesOn } from './in-force.ts';
import type { Outcome, RoutedContact } from './outcome.ts';
import { contactWords, waysTo } from './routing.ts';
import { type Scope, scopeOf } from './scope.ts';
import { shortWords } from './what-to-say.ts';

/** What every result begins with: three lines, and what is to be done after them. */
export interface Answer {
  /** The verdict in plain words; where one thing is missing it names that. */
  readonly headline: string;
  /** The step that comes next; that of a requirement has its name. */
  readonly step: string | undefined;
  /** What to do next, then the desk with its number or address, and what to say there. */
  readonly next: readonly [string, ...string[]];
  /** The same without the words before it, for a table. */
  readonly action: string;
  /** The first day that must not pass, and what ends on it; or that none is known. */
  readonly by: string;
  /** That day. */
  readonly due: Day | null;
  /** What is to be done after it, in its order. */
  readonly after: readonly string[];
}

/** What is told, and not done. */
const told: ReadonlySet<string> = new Set(['hearing', 'age-out', 'appeal', 'nothing-lost']);

/** The answer of an outcome, which must be that of this case. Pure. */
export function answerOf(outcome: Outcome, caseFile: CaseFile, words: Catalogue): Answer {
  const scope = scopeOf(caseFile, outcome.asOf);
  const next = nextStep(outcome);
  const { answer: text } = words.outcome;
  const by = byOf(next, outcome, scope, words);
  return {
    headline: headlineOf(outcome, caseFile, words),
    step: next?.id,
    next: nextOf(next, outcome, scope, words),
    action: actionOf(next, outcome, words),
    by: text.by(by.text),
    due: by.day,
    after: outcome.first.filter((step) => step !== next && !isSaidBy(step, outcome)).map((step) => step.text),
  };
}

/**
 * The step that comes next. Where USCIS has to be asked again within some days, what is missing comes before it; where it
 * was never asked, nothing does but an address that is not safe. Where the office cannot help, answers that contradict each
 * other change nothing of it: another door comes first.
 */
function nextStep({ first, verdict, askUscis }: Outcome): FirstStep | undefined {
  const later = verdict === 'incomplete' && askUscis !== null && askUscis.until !== null;
  const waits = later ? 'ask-uscis' : verdict === 'cannot-help' ? 'correct' : undefined;
  const steps = first.filter(({ id }) => !told.has(id));
  return steps.find(({ id }) => id !== waits) ?? (waits === 'correct' ? undefined : steps[0]);
}

/** What ends first is the line of the day. */
const isSaidBy = ({ id }: FirstStep, { endsFirst }: Outcome): boolean => id === endsFirst?.kind;

const isUrgent = ({ endsFirst }: Outcome): boolean => endsFirst !== null && endsFirst.kind !== 'contact';

/** The verdict in plain words, naming the day or the one thing that is missing. */
export function headlineOf(outcome: Outcome, caseFile: CaseFile, words: Catalogue): string {
  const text = words.outcome.answer.headline;
  const { verdict, earliest } = outcome;
  const urgent = isUrgent(outcome);
  switch (verdict) {
    case 'ready':
      return urgent ? text.readyUrgent : text.ready;
    case 'not-yet': {
      if (earliest === null) return urgent ? text.noDayUrgent : text.noDay;
      const from = safeDays(scopeOf(caseFile, outcome.asOf), outcome)?.from ?? earliest;
      return (urgent ? text.notBeforeUrgent : text.notBefore)(words.day(from));
    }
    case 'uscis-first':
      return nextStep(outcome)?.id === 'ask-expedite' ? text.askExpedite : text.askUscis;
    case 'incomplete':
      return missingOf(outcome, caseFile, words);
    case 'cannot-help': {
      const step = nextStep(outcome);
      if (step?.id.startsWith('lawyer')) return text.lawyer;
      if (step?.id === 'notice') return text.notice;
      if (earliest !== null) return text.laterBook(words.day(earliest));
      const [door] = outcome.contacts;
      return text.nextDoor(door === undefined ? '' : nameOfDesk(door, outcome, words));
    }
  }
}

/** Safety first, then what contradicts itself, what can be put right, and what is open. */
function missingOf(outcome: Outcome, caseFile: CaseFile, words: Catalogue): string {
  const text = words.outcome.answer.headline;
  const { conflicts } = outcome;
  const lacking = lackingOf(outcome);
  const address = lacking.find(isOfAddress);
  if (address !== undefined) return lackInWords(address.id, caseFile, words);
  const [conflict] = conflicts;
  if (conflict !== undefined) {
    const [one = '', other = one] = conflict.facts.map((path) => nameOf(path, words));
    return conflicts.length === 1 ? text.conflict(one, other) : text.conflicts(conflicts.length);
  }
  const [lack] = lacking;
  if (lack !== undefined)
    return nextStep(outcome)?.id === 'ask-uscis' ? text.askUscis : lackInWords(lack.id, caseFile, words);
  const open = openOf(outcome);
  return open.length === 1 ? text.open(nameOf(open[0] ?? '', words)) : text.openMany(open.length);
}

/** What to do first where a requirement is not met that can be put right. */
export function lackInWords(id: RequirementId, caseFile: CaseFile, words: Catalogue): string {
  const { lacks, ownAddress } = words.outcome.answer.headline;
  const own = id === 'address-matches-uscis' && (textAt(caseFile, 'preparer.role') ?? 'self') === 'self';
  return own ? ownAddress : lacks[id as keyof typeof lacks];
}

const nameOfDesk = ({ id }: RoutedContact, { asOf }: Outcome, words: Catalogue): string =>
  contactWords(id as ContactId, asOf, words).name;

/** What to do next: the step, or the first door where there is none. */
function actionOf(step: FirstStep | undefined, outcome: Outcome, words: Catalogue): string {
  const [door] = outcome.contacts;
  if (step !== undefined) return step.text;
  return door === undefined
    ? words.outcome.noKind
    : words.outcome.answer.turnTo(nameOfDesk(door, outcome, words));
}

function nextOf(
  step: FirstStep | undefined,
  outcome: Outcome,
  scope: Scope,
  words: Catalogue,
): Answer['next'] {
  const text = words.outcome.answer;
  const desk = deskOf(step, outcome);
  const next = text.next(actionOf(step, outcome, words));
  if (desk === undefined) return [next];
  const name = nameOfDesk(desk, outcome, words);
  // Whoever may be watched is told how this desk is reached safely before its number.
  const careful = desk.id.startsWith('uscis-') && isMet(protectedAlone, scope);
  const said = shortWords(desk.id as ContactId, scope, words);
  const reach = reachOf(desk, scope, words);
  return [
    next,
    ...(careful || step === undefined ? [desk.reason] : []),
    ...(reach === '' ? [] : [text.desk(name, reach)]),
    ...(said === '' ? [] : [text.say(said)]),
  ];
}

/** The desk of the route at which a step is done; that of the first door where there is no step. */
function deskOf(
  step: FirstStep | undefined,
  { contacts: route, channel, asOf }: Outcome,
): RoutedContact | undefined {
  const named = (id: string): RoutedContact | undefined => route.find((desk) => desk.id === id);
  switch (step?.id) {
    case undefined:
      return route[0];
    case 'send':
    case 'not-before':
      return named(`cis-ombudsman-${channel}`);
    case 'ask-expedite':
    case 'expedite':
      return named('uscis-expedite');
    case 'ask-uscis':
      return route.find((desk) => canAsk(desk) && (desk.from === null || desk.from <= asOf));
    default:
      return undefined;
  }
}

/** A desk of USCIS at which somebody answers a question about the case. */
const canAsk = ({ id, value }: RoutedContact): boolean =>
  id.startsWith('uscis-') &&
  id !== 'uscis-expedite' &&
  value !== null &&
  (scripts[id as ContactId]?.asks.length ?? 0) > 0;

/** The first way of a desk in one line, with the remark that it is not confirmed. Mailboxes of many regions are none. */
function reachOf({ id }: RoutedContact, scope: Scope, words: Catalogue): string {
  const value = waysTo(id as ContactId, scope, words);
  if (value === null || contacts[id as ContactId].values.length > mostWays) return '';
  const lines = value.split('\n');
  const doubt = lines.findIndex((line) => line.startsWith('('));
  const way = doubt < 0 ? lines : lines.slice(0, doubt);
  return [way.join(', '), ...lines.slice(way.length, way.length + 1)].join(' ');
}

const mostWays = 4;

/** The first day that must not pass: that on which USCIS is asked again, what ends first, or the last for a request. */
function byOf(
  step: FirstStep | undefined,
  outcome: Outcome,
  scope: Scope,
  words: Catalogue,
): { readonly day: Day | null; readonly text: string } {
  const text = words.outcome.answer;
  const { askUscis, endsFirst, earliest, latest, verdict } = outcome;
  const last = safeDays(scope, outcome)?.until ?? latest;
  const request = last === null || verdict === 'cannot-help' ? '' : text.lastDay(words.day(last));
  if (endsFirst !== null && isUrgent(outcome))
    return endsFirst.day === null && request !== ''
      ? { day: last, text: `${endsFirst.text} ${request}` }
      : endsFirst;
  if (step?.id === 'ask-expedite' || (askUscis !== null && askUscis.until === null))
    return { day: outcome.asOf, text: text.today(lawValuesOn(outcome.asOf, words)) };
  if (askUscis?.until != null && earliest !== null) {
    const best = safestToAsk(scope, askUscis, outcome);
    return best === null
      ? { day: askUscis.until, text: text.askBy(words.day(askUscis.until)) }
      : { day: best, text: text.askBestBy(words.day(best), words.day(askUscis.until)) };
  }
  return endsFirst ?? (request === '' ? { day: null, text: text.noLastDay } : { day: last, text: request });
}
