import type { Kind } from '../shape/kind.ts';

/** A notice or decision that never came. */
export const noticeNotReceived = {
  label: 'A notice never came',
  hint: 'For example a request for evidence, an appointment notice or a decision that USCIS says it sent.',
  box: 'A notice or decision was not received',
  boxReads:
    /not (?:receive|received).{0,40}(?:notice|decision)|(?:notice|decision).{0,30}not (?:been )?received|non-?delivery/,
  say: 'A notice or decision in this case never arrived: __________.',
  serviceRequest: 'choose-not-received',
} as const satisfies Kind;
