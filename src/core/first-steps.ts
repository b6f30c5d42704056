import { childByAnotherLaw, hearingAhead, mayLoseByWaiting } from '../content/losses.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import { represented } from '../content/who.ts';
import { type CasePath, generalPath, valueAt } from './case-file.ts';
import { safeDays, safestToAsk } from './ends-first.ts';
import { evaluate } from './evaluate.ts';
import { nameOf } from './fact-name.ts';
import { lawValuesOn, said } from './in-force.ts';
import type { Outcome, Requirement } from './outcome.ts';
import { type Judged, kindsOf } from './verdict.ts';

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
    ...lackingOf(known).filter(isOfAddress).map(toPutRight),
    ...askingUscis(judged, known, words),
    // What goes out must not contradict itself, whatever decides.
    ...known.conflicts.map((conflict) => step('correct', conflict.text)),
    ...forVerdict(judged, known, words),
  ];
}

/** Whether a requirement is about the address that USCIS has: it comes before all others. */
export const isOfAddress = ({ id }: Requirement): boolean => id === 'address-matches-uscis';
const toPutRight = ({ id, remedy }: Requirement): FirstStep => step(id, remedy);

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
  if (until === null) return [...expedite, step('ask-uscis', text.askNow(words.day(from)), from)];
  const best = safestToAsk(scope, askUscis, known);
  const say = earliest === null ? text.askUnlessSent : text.askAgain;
  const asks =
    best === null
      ? say.between(words.day(from), words.day(until))
      : best === scope.asOf
        ? say.today(words.day(until))
        : say.best(words.day(from), words.day(until), words.day(best));
  return [...expedite, step('ask-uscis', asks, until)];
}

function forVerdict(
  { verdict, scope, missing }: Judged,
  known: Known,
  words: Catalogue,
): readonly FirstStep[] {
  const { earliest, latest, endsFirst, askUscis } = known;
  const text = words.outcome.first;
  const safe = safeDays(scope, known);
  const besides =
    safe && earliest && latest ? ` ${text.otherReading(words.day(earliest), words.day(latest))}` : '';
  switch (verdict) {
    case 'ready': {
      const until = safe?.until ?? latest;
      const send =
        safe && safe.from > scope.asOf ? text.sendFrom(words.day(safe.from), words.day(safe.until)) : null;
      const by = until === null ? text.send : text.sendBy(words.day(until));
      return [step('send', `${send ?? by}${besides}`, until)];
    }
    case 'not-yet': {
      const settled = missing.length === 0 && known.conflicts.length === 0 && lackingOf(known).length === 0;
      const calm =
        settled &&
        earliest !== null &&
        endsFirst === null &&
        askUscis === null &&
        evaluate(mayLoseByWaiting, scope).status === 'not-met';
      const from = safe?.from ?? earliest;
      return [
        step('not-before', from === null ? text.noDay : `${text.notBefore(words.day(from))}${besides}`, from),
        ...(calm ? [step('nothing-lost', text.nothingLost)] : []),
      ];
    }
    case 'uscis-first':
      return [];
    case 'incomplete':
      return toComplete(known, scope, words);
    case 'cannot-help': {
      const advice =
        kindsOf(scope.caseFile)?.includes('legal-advice') && evaluate(represented, scope).status !== 'met';
      return [
        ...(advice && endsFirst === null ? [step('lawyer-advice', text.lawyerAdvice)] : []),
        ...(earliest === null ? [] : [step('not-before', text.byLaterBook(words.day(earliest)), earliest)]),
      ];
    }
  }
}

/** The requirements that are not met and can be put right. */
export const lackingOf = ({ requirements }: Pick<Known, 'requirements'>): readonly Requirement[] =>
  requirements.filter(({ met, onPaper }) => met === false && !onPaper);

/** The answers that are open. A text that is still to be written is a requirement, and no answer besides. */
export function openOf({
  missing,
  requirements,
}: Pick<Known, 'missing' | 'requirements'>): readonly CasePath[] {
  const written = lackingOf({ requirements }).some(({ id }) => id === 'error-explanation');
  return missing.filter((path) => !(written && path === 'problem.errorExplanation'));
}

/** What must be put right, and what is open and must be answered. */
function toComplete(known: Known, { asOf }: Judged['scope'], words: Catalogue): readonly FirstStep[] {
  const text = words.outcome.first;
  const open = openOf(known);
  const [only = ''] = open;
  const find = (path: CasePath): string =>
    said(words.facts[generalPath(path)].help.find, lawValuesOn(asOf, words));
  const asked =
    open.length === 1 ? text.answerOne(nameOf(only, words), find(only)) : text.answer(open.length);
  return [
    ...lackingOf(known)
      .filter((entry) => !isOfAddress(entry))
      .map(toPutRight),
    ...(open.length === 0 ? [] : [step('answer', asked)]),
  ];
}
