import type { Kind } from '../shape/kind.ts';

/** A notice or decision that never came. */
export const noticeNotReceived = {
  box: 'A notice or decision was not received',
  boxReads:
    /not (?:receive|received).{0,40}(?:notice|decision)|(?:notice|decision).{0,30}not (?:been )?received|non-?delivery/,
  serviceRequest: 'choose-not-received',
} as const satisfies Kind;
