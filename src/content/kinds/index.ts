import type { Kind } from '../shape/kind.ts';
import { ageOut } from './age-out.ts';
import { approvalNotSent } from './approval-not-sent.ts';
import { cardReturned } from './card-returned.ts';
import { changeDecision } from './change-decision.ts';
import { delay } from './delay.ts';
import { expedite } from './expedite.ts';
import { expediteApproved } from './expedite-approved.ts';
import { improperRejection } from './improper-rejection.ts';
import { legalAdvice } from './legal-advice.ts';
import { lostFile } from './lost-file.ts';
import { military } from './military.ts';
import { notUscis } from './not-uscis.ts';
import { noticeNotReceived } from './notice-not-received.ts';
import { receiptNotReceived } from './receipt-not-received.ts';
import { removalHearing } from './removal-hearing.ts';
import { systemic } from './systemic.ts';
import { thirdPartyMistake } from './third-party-mistake.ts';
import { typographicError } from './typographic-error.ts';

/** Every kind of problem, in the order in which it is asked for and printed. */
export const kinds = {
  delay,
  'notice-not-received': noticeNotReceived,
  'card-returned': cardReturned,
  'receipt-not-received': receiptNotReceived,
  'typographic-error': typographicError,
  'improper-rejection': improperRejection,
  'lost-file': lostFile,
  'approval-not-sent': approvalNotSent,
  expedite,
  'expedite-approved': expediteApproved,
  'removal-hearing': removalHearing,
  'age-out': ageOut,
  military,
  systemic,
  'change-decision': changeDecision,
  'legal-advice': legalAdvice,
  'not-uscis': notUscis,
  'third-party-mistake': thirdPartyMistake,
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly KindId[];

const all: readonly (readonly [KindId, Kind])[] = kindIds.map((id) => [id, kinds[id]]);

/** The kinds of which something is so. */
export const kindsThat = (are: (kind: Kind) => boolean): readonly KindId[] =>
  all.flatMap(([id, kind]) => (are(kind) ? [id] : []));

/** A case that is of one of these kinds. */
export const ofKind = (...ids: readonly KindId[]): OfKinds => ({
  any: ids.map((includes) => ({ fact: 'problem.kinds', includes })),
});

interface OfKinds {
  readonly any: readonly { readonly fact: 'problem.kinds'; readonly includes: KindId }[];
}

type Boxed = {
  [I in KindId]: (typeof kinds)[I] extends { readonly box: string } ? `reason-${I}` : never;
}[KindId];

/** The boxes of the request sheet, by the names of its fields. */
export const kindBoxes = Object.fromEntries(
  all.flatMap(([id, { box }]) => (box === undefined ? [] : [[`reason-${id}`, box]])),
) as Readonly<Record<Boxed, string>>;

/** How boxes of other forms say a kind. */
export const kindsInBoxes: readonly (readonly [RegExp, KindId])[] = all.flatMap(([id, { boxReads }]) =>
  boxReads === undefined ? [] : [[boxReads, id] as const],
);
