import type { ContactId } from '../../content/contacts/index.ts';
import type { FactPath } from '../../content/facts/index.ts';
import type { nextDoors } from '../../content/messages/en/packet/next-doors.ts';
import type { Condition } from '../../content/shape/condition.ts';

type When = Condition<FactPath>;
export type OpeningId = keyof typeof nextDoors.openings;
export type ProblemId = keyof typeof nextDoors.problems;
export type AskId = keyof typeof nextDoors.asks;

/** Something to ask for; always, or while its condition is met. */
type Ask = AskId | { readonly ask: AskId; readonly when: When };

/** What to say at one door: how to begin, which problems belong there, and what to ask for. */
export interface Script {
  readonly opening: OpeningId;
  /** The kinds of problem that are told there. */
  readonly tells: 'all' | readonly string[];
  readonly asks: readonly Ask[];
  /** Whether the steps of a call to the Contact Center belong to it. */
  readonly tiers?: true;
  /** Whether the list for a privacy release belongs to it. */
  readonly privacyRelease?: true;
}

const kind = (id: string): When => ({ fact: 'problem.kinds', includes: id });
const anyKind = (...ids: readonly string[]): When => ({ any: ids.map(kind) });
const represented: When = { said: 'preparer.role', is: ['attorney', 'accredited-representative'] };
/** Whoever needs an answer that nobody else hears: protected, or it is not said. */
const careful: When = {
  all: [
    { not: represented },
    { not: { said: 'person.kind', is: ['organization'] } },
    { any: [{ not: { said: 'person.protection' } }, { not: { fact: 'person.protection', empty: true } }] },
  ],
};
const safe = { ask: 'safe-answer', when: careful } as const;

const call: Script = {
  opening: 'case',
  tells: 'all',
  asks: ['service-request', 'which-office', 'tier-2', safe, 'read-back'],
  tiers: true,
};

const hotline: Script = { opening: 'represented', tells: 'all', asks: ['hotline-question'] };

/** The words to say at each door; null where a page is looked at or filled in, and nobody is spoken to. */
export const scripts: Readonly<Record<ContactId, Script | null>> = {
  'uscis-contact-center': call,
  // The directory says that it is the same as for a call.
  'uscis-contact-center-tty': null,
  'uscis-international-line': { ...call, opening: 'case-abroad' },
  'uscis-military-help-line': {
    opening: 'military',
    tells: 'all',
    asks: ['service-request', 'which-office', safe, 'read-back'],
  },
  'uscis-adoptions-line': { opening: 'adoption', tells: 'all', asks: ['please-act', 'read-back'] },
  'uscis-premium-processing': { opening: 'case', tells: 'all', asks: ['premium-began', 'please-act'] },
  'uscis-online-account': { opening: 'case', tells: 'all', asks: ['which-office', 'please-act'] },
  'uscis-web-form': null,
  'uscis-emma': {
    opening: 'general',
    tells: 'all',
    asks: [{ ask: 'live-agent', when: { not: kind('legal-advice') } }],
  },
  'uscis-e-request': {
    opening: 'case',
    tells: ['delay', 'notice-not-received', 'card-returned', 'typographic-error', 'lost-file'],
    asks: [
      { ask: 'choose-late', when: kind('delay') },
      { ask: 'choose-not-received', when: anyKind('notice-not-received', 'card-returned') },
      { ask: 'choose-typing-error', when: kind('typographic-error') },
      { ask: 'choose-none', when: kind('lost-file') },
    ],
  },
  'uscis-my-appointment': { opening: 'case', tells: [], asks: ['appointment'] },
  'uscis-case-status': null,
  'uscis-processing-times': null,
  'uscis-expedite': {
    opening: 'case',
    tells: ['expedite', 'expedite-approved'],
    asks: [
      { ask: 'expedite-again', when: { said: 'expedite.result', is: ['denied'] } },
      { ask: 'expedite-status', when: kind('expedite-approved') },
    ],
  },
  'uscis-change-of-address': null,
  'uscis-section-508': null,
  'uscis-lockbox-support': {
    opening: 'lockbox',
    tells: ['receipt-not-received'],
    asks: ['proof-attached', 'lockbox-question'],
  },
  'uscis-refugee-affairs': { opening: 'refugee', tells: 'all', asks: ['case-status'] },
  'uscis-resettlement-support-center': { opening: 'refugee', tells: [], asks: ['case-status'] },
  'uscis-vawa-hotline': hotline,
  'uscis-t-u-hotline': { ...hotline, asks: ['hotline-subject', 'hotline-question'] },
  'uscis-nebraska-u-inquiries': { opening: 'case', tells: 'all', asks: ['nebraska-question'] },
  'uscis-international-offices': { opening: 'case-abroad', tells: 'all', asks: ['abroad-office'] },
  'cis-ombudsman-online': null,
  'cis-ombudsman-email': null,
  'cis-ombudsman-mail': null,
  'cis-ombudsman-phone': null,
  'congressional-office': {
    opening: 'congress',
    tells: 'all',
    asks: [
      { ask: 'congress-asked', when: { said: 'congressional.inquired', is: [true] } },
      { ask: 'congress-other-agency', when: kind('not-uscis') },
      'congress-release',
      { ask: 'congress-when', when: { not: { said: 'congressional.inquired', is: [true] } } },
      'congress-answer',
    ],
    privacyRelease: true,
  },
};

/** Kinds of problem that are told otherwise in some cases; the first row that is met counts. */
export const toldOtherwise: readonly {
  readonly kind: string;
  readonly when: When;
  readonly as: ProblemId;
}[] = [{ kind: 'expedite', when: { said: 'expedite.result', is: ['denied'] }, as: 'expedite-denied' }];
