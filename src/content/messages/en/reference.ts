import type { BackgroundId } from '../../contacts/background.ts';
import type { contactCenterTiers } from '../../reference/contact-center.ts';
import type { expediteCriteria } from '../../reference/expedite-criteria.ts';
import type { formHistory } from '../../reference/form-history.ts';
import type { internationalCases } from '../../reference/international-offices.ts';
import type { officeHistory } from '../../reference/office-history.ts';
import type { otherDesks } from '../../reference/other-desks.ts';
import type { otherPeriods, ownThresholds } from '../../reference/own-thresholds.ts';
import type { uscisChanges } from '../../reference/uscis-changes.ts';

interface TierWords {
  readonly name: string;
  readonly does: string;
  readonly say: string;
}

const tiers = {
  ivr: {
    name: 'Recorded voice',
    does: 'Answers simple questions, sends links by text message or e-mail, and passes the call on.',
    say: 'Say that you need a person, in a few words what for, and your receipt number when it asks.',
  },
  'tier-1': {
    name: 'Tier 1',
    does: 'Staff of a contractor: general questions, and the basic facts of a case. They can open a service request.',
    say: 'Name the form, the receipt number and the problem, and ask for a service request and its number. If the answer does not settle it, ask that an officer (Tier 2) calls you back.',
  },
  'tier-2': {
    name: 'Tier 2',
    does: 'A USCIS officer, who calls back or writes by e-mail. There is no fixed hour for it.',
    say: 'Keep the receipt notice and a short list of what happened beside the telephone. Ask what will be done, by which office and by when, and write it down.',
  },
  supervisor: {
    name: 'Supervisor',
    does: 'May be asked for at any point of a call.',
    say: 'Say that you ask for a supervisor, and why, in one sentence.',
  },
} as const satisfies Record<(typeof contactCenterTiers)[number], TierWords>;

const criteria = {
  'severe-financial-loss':
    'Severe financial loss to a company or a person, not caused by filing late or answering late. The need for permission to work alone is not enough.',
  'emergency-or-humanitarian': 'An emergency or an urgent humanitarian situation, urgent travel included.',
  'nonprofit-social-interest':
    'A nonprofit organization, designated by the IRS, whose request serves cultural or social interests of the United States.',
  'government-interest':
    'An interest of a government: federal, state, tribal, territorial or local; public safety, national interest or national security.',
  'clear-uscis-error': 'A clear error of USCIS.',
} as const satisfies Record<(typeof expediteCriteria)[number], string>;

const office = {
  'office-in-law':
    'The law creates the office: it assists people and employers with problems at USCIS, looks for the causes and proposes changes.',
  'about-forty-people': 'The office had about 40 federal employees.',
  'reduction-in-force':
    'Most of its staff were put on leave before dismissal, and open requests were reported as closed.',
  'lawsuit-filed':
    'Organizations sued over the end of three oversight offices (Robert F. Kennedy Human Rights v. DHS).',
  'ombudsman-appointed': 'An Ombudsman had been appointed, and spoke in Congress about building it up again.',
  'office-remains':
    'A court refused an urgent order; DHS had to say in public, and said, that the offices remain and do what the law asks.',
  'injunction-denied-as-moot':
    'The court saw no more need for an order for the time being; the case went on.',
  'senators-ask': 'Three senators asked DHS how the duties of the offices are being done.',
  'form-extended-unchanged': 'DHS asked to go on using Form 7001 as it was, and gave up its revision.',
  'lawsuit-ongoing': 'The lawsuit was still listed as going on; no ruling on its merits was found.',
  'page-live':
    'The page of the office was up, with the 90-day and 60-day rule and Form 7001. How fast the office answers is not known.',
} as const satisfies Record<keyof typeof officeHistory, string>;

const form = {
  'paper-2017':
    'A paper form printed "Expiration Date: 12/31/2017". Its items 1 to 6 are known, the rest is not.',
  'online-2019': 'An online form printed "Exp. 03/31/2019". Its instructions are known, its fields are not.',
  'revision-2022':
    'The revision that was last seen in use, printed "Expiration Date: 9/30/2025". Of its sections 1A, 2, 5, 8, 9 and 10 are attested.',
  'revision-proposed-2025': 'A revision was proposed.',
  'extension-2025': 'The revision was given up: an extension of the form as it was is sought.',
  'expiry-unknown': 'Which expiration date the form bears after 9/30/2025 was not found.',
} as const satisfies Record<keyof typeof formHistory, string>;

const uscis = {
  'protected-people-may-call':
    'People with T, U or VAWA protection may call or write to the Contact Center themselves, once they have been identified; attorneys go on using the hotlines. Before a visit in person: with a removal order, or less than two years in the country, speak with a lawyer first.',
  'service-request-goal': 'The goal for answering a service request became 15 business days.',
  'cspa-final-action-dates':
    'For the age-out calculation a visa counts as available by the Final Action Dates chart, in cases filed from this day on. Cases that were pending before keep the rule of 2023-02-14.',
  'holds-begin': 'USCIS held asylum applications, and other benefits for people of 19 countries.',
  'holds-widened': 'The hold was widened to 39 countries and to documents of the Palestinian Authority.',
  'asylum-pause-eased': 'USCIS said that it ended the asylum pause for screened people of some countries.',
  'holds-vacated':
    'As last seen: a court had vacated the holds in June 2026, USCIS said that it complied and appealed, and its motion for a stay was open. What came after was not found: check with USCIS.',
} as const satisfies Record<keyof typeof uscisChanges, string>;

const thresholds = {
  'h-2a': 'H-2A petitions have a waiting time of their own. The number was not found.',
  'daca-renewal':
    'DACA renewals have a waiting time of their own. An old text says 105 days; the present number was not found.',
  rosario:
    'Work permits of asylum applicants in the Rosario class have a waiting time of their own. The number was not found.',
} as const satisfies Record<keyof typeof ownThresholds, string>;

const periods = {
  'asylum-interview-and-decision':
    'Asylum: interview within 45 days and decision within 180, unless circumstances are exceptional. The page of the office does not name it among its exceptions.',
  'sense-of-congress':
    '30 days for most petitions of workers and 180 days for other benefits are a wish of Congress, no deadline.',
  'first-asylum-work-permit':
    'First work permit on a pending asylum application: filed after 150 days, not issued before 180. A delay that the applicant caused stops the clock.',
} as const satisfies Record<keyof typeof otherPeriods, string>;

const desks = {
  'law-enforcement-certification':
    'There is a mailbox for police and other certifying agencies in T, U and VAWA cases. Applicants may not use it.',
  'asylum-vetting-center':
    'The Asylum Vetting Center has a postal address for filing by special groups. It is no place for questions.',
  'asylum-office-mailboxes': 'Mailboxes of the asylum offices were not found.',
  'program-mailboxes':
    'Mailboxes for parole, investors and civil surgeons have been seen in published texts; who may use them is not known.',
} as const satisfies Record<keyof typeof otherDesks, string>;

const international = {
  'travel-documents': 'travel documents of many kinds',
  'bringing-relatives': 'citizens, residents, asylees and refugees who bring relatives',
  'refuge-abroad': 'people in fear of persecution who seek resettlement',
  'intercountry-adoption': 'adoption from abroad',
  waivers: 'waivers for people who may not immigrate',
  'military-naturalization': 'naturalization of service members and their families',
  'amerasians-and-widows': 'Amerasians, widows and widowers of citizens',
  'lost-green-cards': 'residents who lost their card abroad',
  'humanitarian-parole': 'parole for urgent humanitarian reasons or a public benefit',
  'overseas-verification': 'checking documents and statements abroad',
} as const satisfies Record<(typeof internationalCases)[number], string>;

const headings = {
  tiers: 'A call to the USCIS Contact Center, step by step',
  criteria: 'What USCIS accepts as a reason to decide sooner',
  office: 'What is known of the CIS Ombudsman',
  form: 'Revisions of DHS Form 7001',
  uscis: 'Changes at USCIS',
  thresholds: 'Requests with waiting times of their own',
  periods: 'Periods in the law that the office’s page does not name',
  desks: 'Not in the directory, and why',
  internationalOffices:
    'International offices of USCIS as told on different days; none of these lists is current',
  internationalCases: 'What the offices abroad did, by a page of 2015 that is long out of date',
} as const satisfies Record<BackgroundId, string>;

/** What is said of the reference data; every notice is shown with its day. */
export const reference = {
  tiers,
  criteria,
  office,
  form,
  uscis,
  thresholds,
  periods,
  desks,
  international,
  headings,
  /** How sure a notice is, behind its day. */
  certainty: {
    confirmed: '',
    dated: 'not confirmed lately',
    unconfirmed: 'UNCONFIRMED, told by others only',
    'not-found': 'not found',
  },
  undated: 'Undated',
  told: (day: string, sure: string, text: string) => `${day}${sure === '' ? '' : ` (${sure})`}: ${text}`,
  tier: (name: string, does: string, say: string) => `${name}. ${does} What to say: ${say}`,
  offices: (count: number | undefined, names: string) =>
    [count === undefined ? '' : `${count} offices`, names].filter((part) => part !== '').join(': '),
} as const;
