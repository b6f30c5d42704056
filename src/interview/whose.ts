import { type WhoseId, whose } from '../content/facts/whose.ts';
import { filedByApplicant, filedForAnother } from '../content/reference/forms.ts';
import { takenToBeInUs } from '../content/who.ts';
import { type CasePath, itemsAt, valueAt } from '../core/case-file.ts';
import { isMet } from '../core/evaluate.ts';
import { scopeOf } from '../core/scope.ts';
import { helpOf, optionOf } from './ask.ts';
import { answer, put, type Session, staying, type Talk } from './session.ts';
import { voiceOf, whoseIds, whoseIn } from './voice.ts';

/** Asks the first question, which settles who prepares the request, and mostly whether a person signed the form. */
export async function askWhose(talk: Talk, mayGoBack: boolean): Promise<'kept' | 'back'> {
  const own = talk.words.interview.whose;
  const before = whoseIn(talk);
  const turn = staying(
    await talk.prompter.choice({
      message: own.ask,
      help: helpOf('preparer.role', talk),
      mayGoBack,
      mayNotKnow: true,
      ...(before === undefined ? {} : { before }),
      options: whoseIds.map((id) => optionOf(id, own.choices[id].label, own.choices[id].hint)),
    }),
  );
  if (turn.did === 'back') return 'back';
  if (turn.did === 'unknown') {
    await put(talk, answer(talk.session, 'preparer.role', undefined));
    return 'kept';
  }
  talk.whose = turn.value as WhoseId;
  const { role, kind } = { kind: undefined, ...whose[talk.whose] };
  const session = answer(talk.session, 'preparer.role', role);
  await put(talk, kind === undefined ? session : settle(session, 'person.kind', kind));
  return 'kept';
}

/** Puts an answer in to which no question of its own was asked: going back passes it over. */
const settle = (session: Session, path: CasePath, value: string): Session => ({
  ...answer(session, path, value),
  asked: session.asked,
});

const formsOf = ({ session }: Talk): readonly string[] =>
  (itemsAt(session.caseFile, 'filings') ?? []).map(({ form }) => String(form ?? ''));

/**
 * Says what other answers settle for sure: of whoever signed it the form, and of where they are their address. Gives whether
 * it did. The answer is saved together with the next one, so that it can be taken back before.
 */
export function settled(talk: Talk, path: CasePath): boolean {
  const { caseFile, asOf } = talk.session;
  const own = talk.words.interview.whose;
  const voice = voiceOf(talk);
  if (path === 'person.outsideUs') {
    if (!isMet(takenToBeInUs, scopeOf(caseFile, asOf))) return false;
    talk.prompter.say(`\n${own.byAddress({ voice })}`);
    talk.session = answer(talk.session, path, false);
    return true;
  }
  const forms = formsOf(talk);
  if (path !== 'person.kind' && path !== 'person.role') return false;
  if (valueAt(caseFile, 'person.kind') === 'organization') return false;
  if (forms.length === 0 || !forms.every((form) => filedByApplicant.has(form))) return false;
  if (path === 'person.kind') talk.session = settle(talk.session, path, 'individual');
  else {
    talk.prompter.say(`\n${own.byForm({ forms, voice })}`);
    talk.session = answer(talk.session, path, 'applicant');
  }
  return true;
}

/**
 * Asks whether there is a beneficiary before the first question about one, where that is not known; without one, these
 * questions are settled.
 */
export async function askForBeneficiary(talk: Talk, mayGoBack: boolean): Promise<'is' | 'is-not' | 'back'> {
  talk.hasBeneficiary ||=
    valueAt(talk.session.caseFile, 'beneficiary') !== undefined ||
    formsOf(talk).some((form) => filedForAnother.has(form));
  if (talk.hasBeneficiary) return 'is';
  const { ask, help, yes, no } = talk.words.interview.beneficiary;
  const options = [
    { id: 'no', label: no({ voice: voiceOf(talk) }) },
    { id: 'yes', label: yes },
  ];
  const turn = staying(
    await talk.prompter.choice({ message: ask, help, mayGoBack, mayNotKnow: true, options }),
  );
  if (turn.did === 'back') return 'back';
  talk.hasBeneficiary = turn.did === 'answered' && turn.value === 'yes';
  return talk.hasBeneficiary ? 'is' : 'is-not';
}
