import type { ContactId } from './contacts/index.ts';
import { type KindId, kindIds, kinds, kindsThat, ofKind } from './kinds/index.ts';
import type { CaseCondition } from './law-terms.ts';
import { decisionRuns } from './losses.ts';
import type { referrals } from './messages/en/packet/referrals.ts';
import type { Kind } from './shape/kind.ts';
import { isProtected, mayBeProtected, protectedAlone, represented } from './who.ts';

type When = CaseCondition;
export type OpeningId = keyof typeof referrals.openings;
export type ProblemId = keyof typeof referrals.problems;
export type AskId = keyof typeof referrals.asks;

/** A sentence that is said always, or while its condition is met. */
export type Said<Id> = Id | { readonly say: Id; readonly when: When };

/** What to say at one door: how to begin, which problems belong there, and what to ask for. */
export interface Script {
  /** The first that is met. */
  readonly openings: readonly Said<OpeningId>[];
  /** The kinds of problem that are told there. */
  readonly tells: readonly KindId[] | { readonly allBut: readonly KindId[] };
  readonly asks: readonly Said<AskId>[];
  /** Whether the steps of a call to the Contact Center belong to it. */
  readonly tiers?: true;
  /** Whether the list for a privacy release belongs to it. */
  readonly privacyRelease?: true;
}

/** What USCIS cannot be asked to do something about: a question about a decision, for advice, or of another agency. */
export const toBeAsked: readonly KindId[] = [
  'change-decision',
  'legal-advice',
  'not-uscis',
  'third-party-mistake',
];
const kind = (id: KindId): When => ({ fact: 'problem.kinds', includes: id });
const among = (ids: readonly KindId[]): When =>
  (ids.length === 1 ? ofKind(...ids).any[0] : undefined) ?? ofKind(...ids);
const safe = { say: 'safe-answer', when: protectedAlone } as const;

/** Everything but what USCIS has nothing to do with. */
const ofUscis = { allBut: ['not-uscis'] } as const;
/** What a question about a decision or for advice is not: something that a service request can set going. */
const toBeDone: When = ofKind(...kindIds.filter((id) => !toBeAsked.includes(id)));

/** What can be chosen on the page for service requests, each once. */
const requestChoices = [
  ...new Set(Object.values<Kind>(kinds).flatMap(({ serviceRequest }) => serviceRequest ?? [])),
];

const call: Script = {
  openings: ['case'],
  tells: ofUscis,
  asks: [
    { say: 'address-first', when: { stated: 'person.addressMatchesUscis', is: [false] } },
    { say: 'service-request', when: toBeDone },
    { say: 'decision-form', when: kind('change-decision') },
    'which-office',
    'tier-2',
    safe,
    'read-back',
  ],
  tiers: true,
};

const hotline: Script = { openings: ['represented'], tells: ofUscis, asks: ['hotline-question'] };

/** The words to say at each door; null where a page is looked at or filled in, and nobody is spoken to. */
export const scripts: Readonly<Record<ContactId, Script | null>> = {
  'uscis-contact-center': call,
  // The directory says that it is the same as for a call.
  'uscis-contact-center-tty': null,
  'uscis-international-line': { ...call, openings: ['case-abroad'] },
  'uscis-military-help-line': {
    openings: ['military'],
    tells: { allBut: ['not-uscis', 'military'] },
    asks: ['service-request', 'which-office', safe, 'read-back'],
  },
  'uscis-adoptions-line': { openings: ['adoption'], tells: ofUscis, asks: ['please-act', 'read-back'] },
  'uscis-premium-processing': { openings: ['case'], tells: ofUscis, asks: ['premium-began', 'please-act'] },
  'uscis-online-account': { openings: ['case'], tells: ofUscis, asks: ['which-office', 'please-act'] },
  'uscis-web-form': null,
  'uscis-emma': {
    openings: [{ say: 'general', when: kind('legal-advice') }, 'live-agent'],
    tells: ofUscis,
    asks: [],
  },
  'uscis-e-request': {
    openings: ['case'],
    tells: kindsThat(({ serviceRequest }) => serviceRequest !== undefined),
    asks: requestChoices.map((say) => ({
      say,
      when: among(kindsThat(({ serviceRequest }) => serviceRequest === say)),
    })),
  },
  'uscis-my-appointment': { openings: ['case'], tells: [], asks: ['appointment'] },
  'uscis-case-status': null,
  'uscis-processing-times': null,
  'uscis-expedite': {
    openings: ['case'],
    tells: ['expedite', 'expedite-approved'],
    asks: [
      { say: 'expedite-again', when: { stated: 'expedite.result', is: ['denied'] } },
      { say: 'expedite-status', when: kind('expedite-approved') },
    ],
  },
  'uscis-change-of-address': null,
  'uscis-section-508': null,
  'uscis-lockbox-support': {
    openings: ['lockbox'],
    tells: ['receipt-not-received'],
    asks: ['proof-attached', 'lockbox-question'],
  },
  'uscis-refugee-affairs': { openings: ['refugee'], tells: ofUscis, asks: ['case-status'] },
  'uscis-resettlement-support-center': { openings: ['refugee'], tells: [], asks: ['case-status'] },
  'uscis-vawa-hotline': hotline,
  'uscis-t-u-hotline': hotline,
  'uscis-nebraska-u-inquiries': { openings: ['case'], tells: ofUscis, asks: ['nebraska-question'] },
  'cbp-information': { openings: ['border'], tells: ['not-uscis'], asks: [] },
  'uscis-international-offices': { openings: ['case-abroad'], tells: ofUscis, asks: ['abroad-office'] },
  'cis-ombudsman-online': null,
  'cis-ombudsman-email': null,
  'cis-ombudsman-mail': null,
  'cis-ombudsman-phone': null,
  'congressional-office': {
    openings: [
      { say: 'congress-other', when: kind('not-uscis') },
      { say: 'congress-abroad', when: { stated: 'person.outsideUs', is: [true] } },
      { say: 'congress-organization', when: { stated: 'person.kind', is: ['organization'] } },
      'congress',
    ],
    tells: { allBut: ['legal-advice'] },
    asks: [
      { say: 'congress-asked', when: { stated: 'congressional.inquired', is: [true] } },
      { say: 'congress-other-agency', when: kind('not-uscis') },
      'congress-release',
      { say: 'congress-when', when: { not: { stated: 'congressional.inquired', is: [true] } } },
      'congress-answer',
    ],
    privacyRelease: true,
  },
};

/** Kinds of problem that are told otherwise in some cases; the first row that is met counts. */
export const toldOtherwise: readonly {
  readonly kind: KindId;
  readonly when: When;
  readonly as: ProblemId;
}[] = [{ kind: 'expedite', when: { stated: 'expedite.result', is: ['denied'] }, as: 'expedite-denied' }];

/** When a note is for a case; `unless-steps`: where the steps of a call do not say it already. */
export type NoteFor = When | 'always' | 'unless-steps';

/**
 * Notes of the directory that are not for everybody, by their place in it.
 */
export const notesFor: Partial<Record<ContactId, readonly NoteFor[]>> = {
  'uscis-contact-center': ['unless-steps', 'always', protectedAlone],
  'uscis-online-account': [protectedAlone, 'always'],
  'uscis-case-status': ['always', mayBeProtected],
  'uscis-change-of-address': ['always', mayBeProtected],
  'cis-ombudsman-online': ['always', mayBeProtected, 'always', 'always', 'always'],
  'congressional-office': ['always', 'always', mayBeProtected],
};

/** Why a case is handled with care. */
export type SafetyId = keyof typeof referrals.safety;

export interface SafetyRow {
  readonly id: SafetyId;
  readonly when: When;
  /** Whether form and receipt numbers are printed in the words to say. */
  readonly numbers: boolean;
}

/**
 * Who is told to take care, and from whom numbers are kept off the page. The number of a form alone can tell what kind
 * of protection somebody has asked for, and this page may lie about or be read aloud by a helper.
 */
export const safetyRows: readonly SafetyRow[] = [
  { id: 'represented', when: { all: [represented, isProtected] }, numbers: true },
  { id: 'sure', when: isProtected, numbers: false },
  { id: 'unsaid', when: protectedAlone, numbers: false },
];

export type DeadlineId = keyof typeof referrals.deadlines;

interface DeadlineRow {
  readonly id: DeadlineId;
  readonly when: When;
}

/** What goes on running in a case, whatever is asked anywhere. */
export const deadlineRows: readonly DeadlineRow[] = [
  {
    id: 'decision',
    when: {
      any: [decisionRuns, { some: 'filings', where: { fact: 'filings[].status', is: 'rejected' } }],
    },
  },
  {
    id: 'hearing',
    when: { any: [{ stated: 'removal.hearingDate' }, { stated: 'removal.inProceedings', is: [true] }] },
  },
  { id: 'address', when: { stated: 'person.addressMatchesUscis', is: [false] } },
  { id: 'age', when: { fact: 'problem.kinds', includes: 'age-out' } },
  { id: 'congress', when: { stated: 'congressional.inquired', is: [true] } },
];

/** Warnings of the outcome that are about a day that passes. */
export const aboutDays: ReadonlySet<string> = new Set([
  'other-deadlines',
  'window-closes-first',
  'contact-goes-stale',
  'day-ahead',
]);
