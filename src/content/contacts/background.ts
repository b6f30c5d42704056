/** A part of the reference data that is told beside the contacts of a topic. */
export type BackgroundId =
  | 'tiers'
  | 'criteria'
  | 'office'
  | 'form'
  | 'uscis'
  | 'thresholds'
  | 'periods'
  | 'desks'
  | 'internationalOffices'
  | 'internationalCases';

/** What is told beside the contacts of a topic, in order. */
export const background = {
  'contact-center': ['tiers'],
  telephone: ['tiers'],
  status: ['thresholds', 'periods', 'uscis'],
  expedite: ['criteria'],
  asylum: ['desks', 'periods'],
  vawa: ['desks'],
  't-u': ['desks'],
  international: ['internationalOffices', 'internationalCases'],
  ombudsman: ['office', 'form'],
} as const satisfies Readonly<Record<string, readonly BackgroundId[]>>;
