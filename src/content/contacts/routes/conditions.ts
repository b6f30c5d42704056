import type { FactPath } from '../../facts/index.ts';
import { type KindId, kindIds } from '../../kinds/index.ts';
import type { CaseCondition } from '../../law-terms.ts';
import { decisionRuns, hearingAhead } from '../../losses.ts';
import type { reasons } from '../../messages/en/contacts/reasons.ts';
import type { RouteRow } from '../../shape/contact.ts';
import type { Verdict } from '../../shape/rule.ts';
import { inTOrUCase, inVawaCase, isConfidential, represented } from '../../who.ts';
import type { ContactId } from '../index.ts';

export type Row = RouteRow<FactPath> & {
  readonly contact: ContactId;
  readonly reason: keyof typeof reasons;
};
export type When = CaseCondition;

export const asking: readonly Verdict[] = ['incomplete', 'uscis-first', 'not-yet'];
export const waiting: readonly Verdict[] = ['uscis-first', 'not-yet'];
export const refused: readonly Verdict[] = ['cannot-help'];
export const taken: readonly Verdict[] = ['ready', ...asking];

const kindsSaid: When = { stated: 'problem.kinds' };
/** One condition for each kind, however many rows ask for it: a condition is held against a case once. */
const isKind = new Map<KindId, When>(
  kindIds.map((kind) => [kind, { fact: 'problem.kinds', includes: kind }]),
);
export const anyKind = (...kinds: readonly KindId[]): When => ({
  all: [kindsSaid, { any: kinds.flatMap((kind) => isKind.get(kind) ?? []) }],
});
export const someForm = (...forms: readonly string[]): When => ({
  some: 'filings',
  where: { fact: 'filings[].form', in: forms },
});

export const abroad: When = { stated: 'person.outsideUs', is: [true] };
export const notAbroad: When = { not: abroad };
export const hasReceipt: When = {
  all: [{ stated: 'filings' }, { some: 'filings', where: { stated: 'filings[].receiptNumber' } }],
};
export const addressDiffers: When = { stated: 'person.addressMatchesUscis', is: [false] };
/** No receipt notice came, and there is no number that others could look up. */
export const noReceiptNotice: When = { all: [anyKind('receipt-not-received'), { not: hasReceipt }] };

/** Nothing but what another agency does; the office refuses it, so it is asked for that verdict alone. */
export const otherAgencyAlone: When = {
  all: [anyKind('not-uscis'), { not: anyKind(...kindIds.filter((kind) => kind !== 'not-uscis')) }],
};

export const notRepresented: When = { not: represented };
/** Whom USCIS tells nothing by telephone: an attorney or accredited representative in such a case has the hotlines. */
export const byHotline: When = { all: [represented, isConfidential] };
export const notByHotline: When = { not: byHotline };
export const confidentialAlone: When = { all: [isConfidential, notRepresented] };
/** Whose filings no lockbox takes. */
export const inTUOrVawaCase: When = { any: [inTOrUCase, inVawaCase] };

/** What a court or a birthday ends, and no request moves: what can be done at once is not put off. */
export const urgent: When = {
  any: [anyKind('removal-hearing', 'age-out'), hearingAhead, { stated: 'ageOut.birthDate' }],
};
/** The same, or a decision whose time for an appeal runs. */
export const losesByWaiting: When = { any: [urgent, decisionRuns] };
