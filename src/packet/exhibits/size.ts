import type { Catalogue } from '../../content/messages/catalogue.ts';
import { sources } from '../../content/sources.ts';
import type { PlannedExhibit } from './plan.ts';

/** Sizes of a whole message that mailboxes are known to refuse; megabytes of 1,000,000 bytes, the least first. */
export type MailLimits = readonly number[];
/**
 * Common limits of mail providers, as a caution: none is known for the office's mailbox or its online form, so they are
 * shown as not confirmed.
 */
export const usualMailLimits: MailLimits = [10, 25];

/** How large the bundle is, and what to do about it. */
export interface SizeCheck {
  readonly bytes: number;
  /** As an attachment: base64 in lines of 76 characters (RFC 2045, 6.8). */
  readonly mailBytes: number;
  /** The limits, in megabytes, that a message with it would pass. */
  readonly over: readonly number[];
  /** Always false: the limits are not those of the office. */
  readonly confirmed: false;
  readonly text: string;
  readonly advice: readonly string[];
}

const mega = 1_000_000;
/** The lines of base64 with their ends. */
const mailBytesOf = (bytes: number): number => {
  const letters = 4 * Math.ceil(bytes / 3);
  return letters + 2 * Math.ceil(letters / 76);
};

/** Compares the bundle with what mailboxes take. */
export function checkSize(
  bytes: number,
  exhibits: readonly PlannedExhibit[],
  limits: MailLimits,
  { packet }: Catalogue,
): SizeCheck {
  const said = packet.exhibits.size;
  const shown = (count: number): string => said.megabytes((Math.ceil((count / mega) * 10) / 10).toFixed(1));
  const mailBytes = mailBytesOf(bytes);
  const over = limits.filter((limit) => mailBytes > limit * mega);
  const most = over.at(-1);
  const unconfirmed = said.unconfirmed(sources['case-assistance-2023-05-31'].address);
  if (most === undefined)
    return {
      bytes,
      mailBytes,
      over,
      confirmed: false,
      text: said.fine(shown(bytes), shown(mailBytes)),
      advice: [unconfirmed],
    };
  const largest = [...exhibits].sort((a, b) => b.bytes - a.bytes)[0];
  return {
    bytes,
    mailBytes,
    over,
    confirmed: false,
    text: said.large(shown(bytes), shown(mailBytes), said.megabytes(String(most))),
    advice: [
      unconfirmed,
      ...(largest ? [said.largest(largest.letter, shown(largest.bytes))] : []),
      ...said.advice,
    ],
  };
}
