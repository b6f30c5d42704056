import type { listedItems } from '../../listed-items.ts';
import type { Sentence } from '../../shape/sentence.ts';
import { counted } from './counted.ts';

const listed: Readonly<Record<keyof typeof listedItems, Sentence>> = {
  'can-notices':
    'Notices, decisions or cards of USCIS that were not received, or that the post returned to USCIS; receipt notices among them.',
  'can-age-out': 'Cases in which the beneficiary may age out of eligibility.',
  'can-certain-age-out': 'Certain cases in which the beneficiary may age out of eligibility.',
  'can-military': 'Certain cases of U.S. military personnel and their families.',
  'can-improper-rejection':
    'Applications and petitions that USCIS rejected by a clear error of fact or an obvious misapplication of the law.',
  'can-typographic-error': 'Typographic errors in immigration documents.',
  'can-removal-hearing': ({ amount }) =>
    `People in removal proceedings with a hearing within ${amount('hearing-window')} and a pending filing that could affect the outcome.`,
  'can-lost-file': 'Lost files, and trouble in moving files between USCIS offices.',
  'can-expedite': 'Certain emergencies and hardships that fall under the expedite criteria of USCIS.',
  'can-systemic': 'Systemic issues that should be looked at on a higher level.',
  'can-expedite-approved': ({ amount }) =>
    `Expedite requests that were approved more than ${amount('expedite-approved-wait')} ago.`,
  'can-approval-not-sent': 'Delays in telling the Department of State of an approval.',
  'cannot-within-time':
    'Cases within published processing times, unless a statute or regulation sets a time (Form I-360 for special immigrant juveniles, Form N-400, Form I-129 for L-1).',
  'cannot-six-months': ({ amount }) =>
    `Forms without a published time, while less than ${amount('unpublished-time')} have passed since filing.`,
  'cannot-change-decision': 'Changing a decision of USCIS, unless it rests on a clear error.',
  'cannot-denied-expedite': 'Expedite requests that USCIS denied.',
  'cannot-legal-advice': 'Legal advice.',
  'cannot-not-uscis': 'Matters that do not involve USCIS.',
  'cannot-congressional': ({ amount }) =>
    `Cases in which a congressional inquiry to USCIS is less than ${amount('congressional-wait')} old.`,
  'cannot-without-consent':
    'Speaking with anyone but the one who signed the form or the attorney without written consent; protected people without an attorney are answered by post alone, at the address that USCIS has.',
  'cannot-urge': 'Urging USCIS to act on a pending application, petition or request.',
  'cannot-third-party': 'Mending what came of bad information from third parties.',
  'cannot-before-uscis': 'Cases in which USCIS has not been asked first.',
  'cannot-before-90-60': ({ amount }) =>
    `Cases in which USCIS was not contacted in the last ${amount('uscis-contact-recent')}, or has not had ${amount('uscis-time-to-act')} to resolve the problem.`,
  'cannot-unlisted':
    'Approved expedites, and approvals not sent to the Department of State: not listed in this book.',
};

/** The words of the rule book as it is printed for review. */
export const book = {
  title: (id: string) => `Rule book ${id}`,
  span: (from: string, until: string | undefined) =>
    until === undefined ? `In force from ${from} on.` : `In force from ${from} up to, and not on, ${until}.`,
  /** Of a book whose first day is not known. */
  attested: (from: string, year: string, until: string | undefined) =>
    until === undefined
      ? `Attested from ${from} on; it may have been in force since some day in ${year}.`
      : `Attested from ${from} up to, and not on, ${until}; it may have been in force since some day in ${year}.`,
  /** Of a book before such a one. */
  attestedNext: (from: string, until: string, year: string) =>
    `In force from ${from}. The next book is attested from ${until} on; it may have taken the place of this one on some day in ${year}.`,
  checked: (day: string) =>
    `Last held against its sources on ${day}. Only stored copies of the pages were read.`,
  lists: { 'can-help': 'What the office can help with', 'cannot-help': 'What the office cannot help with' },
  everyCase: 'Rules that bind every case',
  ofKinds: 'Rules of single kinds of problem',
  onPaper: 'Requirements that are met on paper',
  periods: 'Periods',
  rows: {
    headings: {
      timeline: 'Rows of the time line',
      safety: 'Who is told to take care, the first that counts',
      scripts: 'What to say at each door',
      deadlines: 'What goes on running, whatever is asked',
      update: 'Who else is told of news after a request',
    },
    firstStep: (step: string) => `What the step “${step}” of the outcome says.`,
    day: (day: string) => `Day: ${day}`,
    days: (from: string, until: string) => `Days: ${from} to ${until}`,
    noDay: 'Day: only a notice gives it',
    clock: (rule: string) => `Day: as the rule ${rule} counts it`,
    decidedBy: (rule: string) => `Source: that of the rule that decided (${rule})`,
    when: 'When:',
  },
  binds: (kinds: string) => `Binds: ${kinds}`,
  otherwise: (verdict: string) => `If it is not met: ${verdict}`,
  needs: (facts: string) => `Needs: ${facts}`,
  condition: 'Condition:',
  source: (title: string, day: string, sure: string, pinpoint: string, address: string) =>
    `Source: ${title} (${day}; ${sure}): ${pinpoint}. ${address}`,
  carriedOutBy: (rules: string) => `Carried out by: ${rules}`,
  noRule: 'Told to the user; no rule depends on it.',
  weak: 'not confirmed',
  /** Periods, for whoever counts by them. */
  amounts: {
    hours: counted('hour', 'hours'),
    days: counted('calendar day', 'calendar days'),
    'business-days': counted('business day', 'business days'),
    weeks: counted('week', 'weeks'),
    months: counted('calendar month', 'calendar months'),
    years: counted('year', 'years'),
    birthdays: counted('year of age', 'years of age'),
    percent: counted('percent', 'percent'),
  },
  unknownRule: (id: string) => `There is no rule ${id}.`,
  wantedRule: (nearest: string) => `a rule's id, such as ${nearest}`,
  diffUsage: 'Two days are wanted: rules diff DATE DATE',
  wantedDay: 'a day as YYYY-MM-DD',
  diff: (a: string, b: string) => `From ${a} to ${b}`,
  same: 'Nothing differs.',
  inPlaceOf: (other: string) => `in place of ${other}`,
  added: 'added',
  removed: 'no longer in force',
  changedPeriod: (was: string, is: string) => `was ${was}, is ${is}`,
  listed,
  terms: {
    all: 'all of:',
    any: 'at least one of:',
    not: 'not:',
    unless: 'as long as this is not known to be so:',
    some: (list: string) => `for some item of ${list}:`,
    is: (fact: string, value: string) => `${fact} is ${value}`,
    in: (fact: string, values: string) => `${fact} is one of ${values}`,
    includes: (fact: string, value: string) => `${fact} includes ${value}`,
    empty: (fact: string) => `${fact} is empty`,
    known: (fact: string) => `${fact} is given`,
    foreign: (fact: string) => `${fact} seems not to be in English`,
    same: (one: string, other: string) => `${one} and ${other} name the same`,
    stated: (fact: string) => `${fact} is said`,
    statedAs: (fact: string, values: string) => `${fact} is said to be ${values}`,
    before: (a: string, b: string) => `${a} is before ${b}`,
    onOrBefore: (a: string, b: string) => `${a} is on or before ${b}`,
    asOf: 'the day decided for',
    today: 'the day decided for',
    firstKnown: (facts: string) => `the first known of ${facts}`,
    latest: (days: string) => `the latest of ${days}`,
    plus: (term: string, period: string) => `${term} + ${period}`,
    minus: (term: string, period: string) => `${term} - ${period}`,
    nextBusinessDay: (term: string) => `the first business day after ${term}`,
    plusSpan: (base: string, from: string, to: string) => `${base} + the days from ${from} to ${to}`,
    always: 'always',
    never: 'never',
    yes: 'yes',
    no: 'no',
  },
} as const;
