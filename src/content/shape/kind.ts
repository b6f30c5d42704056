import type { DocumentId } from '../facts/sending.ts';
import type { asks } from '../messages/en/packet/referrals.ts';

/** A kind of problem: everything about it but its words, its rules and its cases. */
export interface Kind {
  /** The box of the request sheet, where it has one of its own. */
  readonly box?: string;
  /** How a box of another form says it, in small letters. */
  readonly boxReads?: RegExp;
  /** What helps a request of this kind when it is attached. */
  readonly documents?: readonly DocumentId[];
  /** What is chosen on the page for service requests, where USCIS is asked about it there. */
  readonly serviceRequest?: Extract<keyof typeof asks, `choose-${string}`>;
  /** Whoever has it may lose something by waiting, though no day for it may be known: nobody of them is calmed. */
  readonly losesByWaiting?: true;
}
