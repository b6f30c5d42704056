import { childByAnotherLaw, hearingAhead, mayLoseByWaiting } from '../content/losses.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import { represented } from '../content/who.ts';
import { valueAt } from './case-file.ts';
import { showDay } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { lawValuesOn } from './in-force.ts';
import type { Outcome, Requirement } from './outcome.ts';
import type { Judged } from './verdict.ts';

/** What to do first, in the order in which it is to be done; `due`: by when, null where no day is known. */
export interface FirstStep {
  readonly id: string;
  readonly text: string;
  readonly due: Day | null;
}

type Known = Pick<
  Outcome,
  'because' | 'missing' | 'conflicts' | 'earliest' | 'latest' | 'askUscis' | 'endsFirst' | 'requirements'
>;
type Words = Catalogue['outcome']['first'];

/**
 * What comes first, and by when: what waiting loses with the doors that are open at once, what must be done whatever the
 * open answers turn out to be, then what the verdict asks for.
 */
export function firstStepsOf(judged: Judged, known: Known, words: Catalogue): readonly FirstStep[] {
  return [
    ...referralsAtOnce(judged, known, words),
    // An answer of USCIS goes to the address that it has, so that comes before any question.
    ...lackingOf(known).filter(isSafety).map(toPutRight),
    ...askingUscis(judged, known, words),
    // What goes out must not contradict itself, whatever decides.
    ...known.conflicts.map((conflict) => step('correct', conflict.text)),
    ...forVerdict(judged, known, words.outcome.first),
  ];
}

const isSafety = ({ id }: Requirement): boolean => id === 'address-matches-uscis';
const toPutRight = ({ id, remedy }: Requirement): FirstStep => step(id, remedy);

const shown = (day: Day): string => showDay(day, 'en-US');
const step = (id: string, text: string, due: Day | null = null): FirstStep => ({ id, text, due });

/** For a hearing, an age and an appeal: what it is, and whom to turn to without waiting for this office. */
function referralsAtOnce({ scope }: Judged, { endsFirst }: Known, words: Catalogue): readonly FirstStep[] {
  const text = words.outcome.first;
  const alone = evaluate(represented, scope).status !== 'met';
  if (endsFirst === null || endsFirst.kind === 'contact') return alone ? lawyerBesides(scope, text) : [];
  const { kind, day } = endsFirst;
  const wait = lawValuesOn(scope.asOf, words, scope.by.law).amount('congressional-wait');
  const said = (path: string): boolean => valueAt(scope.caseFile, path) === true;
  const notice = kind === 'appeal' ? [step('notice', text.notice, scope.asOf)] : [];
  const lawyer = alone ? [step('lawyer', text.lawyer[kind], scope.asOf)] : notice;
  const referrals = [
    step('expedite', said('expedite.requested') ? text.expediteAgain : text.expedite[kind]),
    step('congress', said('congressional.inquired') ? text.congressAsked : text.congress(wait)),
  ];
  return [
    step(kind, endsFirst.text, day),
    ...(kind === 'age-out' ? [...referrals, ...lawyer] : [...lawyer, ...referrals]),
  ];
}

/** Where nothing ends first a lawyer is named all the same: for a hearing that lies ahead, and for a child by another law. */
function lawyerBesides(scope: Judged['scope'], text: Words): readonly FirstStep[] {
  const met = (condition: Condition): boolean => evaluate(condition, scope).status === 'met';
  if (met(hearingAhead)) return [step('lawyer', text.lawyerCourt, scope.asOf)];
  return met(childByAnotherLaw) ? [step('lawyer', text.lawyerOtherLaw, scope.asOf)] : [];
}

/** When USCIS has to be asked (again), and to expedite where that is what it was not asked for. */
function askingUscis({ scope, verdict }: Judged, known: Known, words: Catalogue): readonly FirstStep[] {
  const text = words.outcome.first;
  const { askUscis, earliest, because } = known;
  const notAsked = because.some(({ rule, result }) => rule === 'expedite-requested' && result === 'not-met');
  const expedite =
    verdict === 'uscis-first' && notAsked ? [step('ask-expedite', text.askExpedite, scope.asOf)] : [];
  if (askUscis === null) return expedite;
  const { from, until } = askUscis;
  if (until === null) return [...expedite, step('ask-uscis', text.askNow(shown(from)), from)];
  const say = earliest === null ? text.askUnlessSent : text.askAgain;
  return [...expedite, step('ask-uscis', say(shown(from), shown(until)), until)];
}

function forVerdict({ verdict, scope, missing }: Judged, known: Known, text: Words): readonly FirstStep[] {
  const { earliest, latest, endsFirst, askUscis } = known;
  switch (verdict) {
    case 'ready':
      return [step('send', latest === null ? text.send : text.sendBy(shown(latest)), latest)];
    case 'not-yet': {
      const settled = missing.length === 0 && known.conflicts.length === 0 && lackingOf(known).length === 0;
      const calm =
        settled &&
        earliest !== null &&
        endsFirst === null &&
        askUscis === null &&
        evaluate(mayLoseByWaiting, scope).status === 'not-met';
      return [
        step('not-before', earliest === null ? text.noDay : text.notBefore(shown(earliest)), earliest),
        ...(calm ? [step('nothing-lost', text.nothingLost)] : []),
      ];
    }
    case 'uscis-first':
      return [];
    case 'incomplete':
      return toComplete(known, text);
    case 'cannot-help':
      return earliest === null ? [] : [step('not-before', text.byLaterBook(shown(earliest)), earliest)];
  }
}

/** The requirements that are not met and can be put right. */
const lackingOf = ({ requirements }: Pick<Known, 'requirements'>): readonly Requirement[] =>
  requirements.filter(({ met, onPaper }) => met === false && !onPaper);

/** What must be put right, and that what is open must be answered. A text that is to be written is both. */
function toComplete({ missing, ...known }: Known, text: Words): readonly FirstStep[] {
  const lacking = lackingOf(known);
  const written = lacking.some(({ id }) => id === 'error-explanation');
  const open = missing.filter((path) => !(written && path === 'problem.errorExplanation'));
  return [
    ...lacking.filter((entry) => !isSafety(entry)).map(toPutRight),
    ...(open.length === 0 ? [] : [step('answer', text.answer(open.length))]),
  ];
}
