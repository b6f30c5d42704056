import type { TimelineValues as Of } from '../../../timeline/days.ts';

/** The days that the rules count, each with its period as it is on the day that it falls on. */
export const clocks = {
  'time-to-act': ({ amount }: Of) =>
    `By this day USCIS has had its ${amount('uscis-time-to-act')} to act since the first contact.`,
  'contact-counts': ({ amount }: Of) =>
    `Until this day the newest contact with USCIS is no more than ${amount('uscis-contact-recent')} old.`,
  congressional: ({ amount }: Of) =>
    `By this day ${amount('congressional-wait')} have passed since the inquiry of a member of Congress. Before it the office does not take the request.`,
  'n-400': ({ form }: Of) =>
    `From this day on USCIS is late by law with ${form}; the processing time does not matter any more.`,
  sij: ({ form }: Of) =>
    `From this day on USCIS is late by law with ${form}; the processing time does not matter any more. A request for evidence does not stop this time.`,
  'l-1': ({ form }: Of) =>
    `From this day on USCIS is late by law with ${form}; the processing time does not matter any more. The time counts from a complete petition.`,
  'case-inquiry': ({ form }: Of) =>
    `The case inquiry date of ${form}: from this day on it is outside the published processing time.`,
  'no-time': ({ amount, form }: Of) =>
    `By this day ${amount('unpublished-time')} have passed since USCIS received ${form}. That is the waiting time where no processing time is published.`,
  lockbox: ({ amount }: Of) =>
    `By this day more than ${amount('lockbox-receipt')} have passed since the package was delivered or the fee was charged.`,
  'hearing-window': ({ amount }: Of) => `From this day on the hearing is within ${amount('hearing-window')}.`,
  'expedite-approved': ({ amount }: Of) =>
    `By this day more than ${amount('expedite-approved-wait')} have passed since USCIS approved the expedite request.`,
} as const;
