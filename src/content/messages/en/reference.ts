import type { BackgroundId } from '../../contacts/index.ts';
import type {
  formHistory,
  officeHistory,
  otherDesks,
  otherPeriods,
  ownThresholds,
  uscisChanges,
} from '../../reference/notices.ts';
import type { internationalCases } from '../../reference/offices-abroad.ts';
import type { contactCenterTiers, expediteCriteria } from '../../reference/practice.ts';
import type { Sentence } from '../../shape/sentence.ts';

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
    'The law creates the office: it assists people and employers with problems at USCIS, looks for the causes and proposes changes. It is part of the Department of Homeland Security and not of USCIS: it can bring a problem to USCIS and recommend how to solve it, but it cannot urge USCIS to act, and USCIS alone approves or denies.',
  'about-forty-people': 'The office had about 40 federal employees.',
  'reduction-in-force':
    'Most of its staff were put on leave before dismissal, and open requests were reported as closed.',
  'lawsuit-filed':
    'Organizations sued over the end of three oversight offices (Robert F. Kennedy Human Rights v. DHS).',
  'ombudsman-appointed':
    'An Ombudsman had been appointed, and testified in court about building the office up again.',
  'office-remains':
    'A court refused an urgent order; DHS had to say in public, and said, that the offices remain and do what the law asks.',
  'injunction-denied-as-moot':
    'The court saw no more need for an order for the time being; the case went on.',
  'senators-ask': 'Three senators asked DHS how the duties of the offices are being done.',
  'form-extended-unchanged': 'DHS asked to go on using Form 7001 as it was, and gave up its revision.',
  'lawsuit-ongoing': 'The lawsuit was still listed as going on; no ruling on its merits was found.',
  'page-live':
    'The page of the office was up, with the rule on the contact with USCIS and with DHS Form 7001. How fast the office answers is not known.',
} as const satisfies Record<keyof typeof officeHistory, Sentence>;

const form = {
  'paper-2017':
    'A paper form printed "Expiration Date: 12/31/2017". Its items 1 to 6 are known, the rest is not.',
  'online-2019': 'An online form printed "Exp. 03/31/2019". Its instructions are known, its fields are not.',
  'revision-2022':
    'The revision that was last seen in use, printed "Expiration Date: 9/30/2025". Of its sections 1A, 2, 5, 8, 9 and 10 are attested.',
  'revision-proposed-2025': 'A revision was proposed.',
  'extension-2025': 'The revision was given up: an extension of the form as it was is sought.',
  'expiry-unknown': 'Which expiration date the form bears after 9/30/2025 was not found.',
} as const satisfies Record<keyof typeof formHistory, Sentence>;

const uscis = {
  'protected-people-may-call': ({ amount }) =>
    `People with T, U or VAWA protection may call or write to the Contact Center themselves, once they have been identified; attorneys go on using the hotlines. Before a visit in person: with a removal order, or less than ${amount('visit-risk')} in the country, speak with a lawyer first.`,
  'biometrics-moved-online':
    'A biometrics appointment can be moved in the online account, with a good reason and before its day, whether the form was filed on paper or online. Once the day has passed, or where the account refuses it, the Contact Center is called.',
  'service-request-goal': ({ amount }) =>
    `The goal for answering a service request became ${amount('service-request-goal')}.`,
  'cspa-final-action-dates':
    'For the age-out calculation a visa counts as available by the Final Action Dates chart, in cases filed from this day on. Cases that were pending before keep the rule of 2023-02-14.',
  'holds-begin': 'USCIS held asylum applications, and other benefits for people of 19 countries.',
  'holds-widened': 'The hold was widened to 39 countries and to documents of the Palestinian Authority.',
  'asylum-pause-eased': 'USCIS said that it ended the asylum pause for screened people of some countries.',
  'adjustment-as-discretion':
    'A memorandum (PM-602-0199) told officers to treat adjustment of status (Form I-485) as a matter of discretion. More requests for evidence and longer waits were expected from it.',
  'holds-vacated':
    'A court (Dorcas International Institute of Rhode Island v. USCIS) set the holds aside. USCIS said that it complies, and appealed.',
  'holds-stay-denied': 'The court of appeals refused to put that judgment off while the appeal is pending.',
  'electronic-filing-possible':
    'A rule lets USCIS make electronic filing mandatory, form by form, and brings Form I-936. Nothing had been ordered under it.',
  'editions-without-grace':
    'New editions of Forms I-765 and I-539 (09/15/26) were announced: older ones are rejected, without a time of grace.',
  'holds-stay-in-part':
    'The court of appeals let USCIS look again at cases that had been approved. The holds on asylum and on other benefits stay set aside.',
  'visa-pause-set-aside':
    'A court (CLINIC v. Rubio) set aside the pause of immigrant visas for people of 75 countries at the Department of State.',
  'holds-enjoined':
    'A second court (Red Eagle Law v. Edlow) forbade both holds for the people of 39 countries, and USCIS said that it complies. The holds are not in force as far as is known.',
  'diversity-hold-vacated':
    'A court (Medani v. Trump) set aside, for the time being, the hold on adjustment for diversity visas (PM-602-0193).',
  'nothing-later':
    'What came after this day was not found: look at the alerts of USCIS (uscis.gov/newsroom/alerts).',
} as const satisfies Record<keyof typeof uscisChanges, Sentence>;

const thresholds = {
  'h-2a': 'H-2A petitions have a waiting time of their own. The number was not found.',
  'daca-renewal': ({ amount }) =>
    `DACA renewals have a waiting time of their own. An old text says ${amount('daca-renewal-inquiry')}; the present number was not found.`,
  rosario:
    'Work permits of asylum applicants in the Rosario class have a waiting time of their own. The number was not found.',
} as const satisfies Record<keyof typeof ownThresholds, Sentence>;

const periods = {
  'asylum-interview-and-decision': ({ amount }) =>
    `Asylum: interview within ${amount('asylum-interview')} and decision within ${amount('asylum-decision')}, unless circumstances are exceptional. The page of the office does not name it among its exceptions.`,
  'sense-of-congress': ({ amount }) =>
    `${amount('wish-for-worker-petitions')} for most petitions of workers and ${amount('wish-for-benefits')} for other benefits are a wish of Congress, no deadline.`,
  'first-asylum-work-permit': ({ amount }) =>
    `First work permit on a pending asylum application: filed after ${amount('first-work-permit-filing')}, not issued before ${amount('first-work-permit-issue')}. A delay that the applicant caused stops the clock.`,
} as const satisfies Record<keyof typeof otherPeriods, Sentence>;

const desks = {
  'law-enforcement-certification':
    'There is a mailbox for police and other certifying agencies in T, U and VAWA cases. Applicants may not use it.',
  'asylum-vetting-center':
    'The Asylum Vetting Center has a postal address for filing by special groups. It is no place for questions.',
  'asylum-office-mailboxes': 'Mailboxes of the asylum offices were not found.',
  'program-mailboxes':
    'Mailboxes for parole, investors and civil surgeons have been seen in published texts; who may use them is not known.',
} as const satisfies Record<keyof typeof otherDesks, Sentence>;

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
  law: 'In the statute',
  /** What is said of how things stand, with the day on which it was last seen. */
  lastSeen: (text: string, day: string) => `${text} Last seen on ${day}.`,
  /** The same once that day is long past, with the page that shows how things stand by now. */
  mayBeOld: (text: string, day: string, page: string) =>
    `${text} Last seen on ${day}, and it may be out of date: look at ${page}`,
  mayBeOldUndated: (text: string, page: string) =>
    `${text} Seen in a copy without a day, and it may be out of date: look at ${page}`,
  told: (day: string, sure: string, text: string) => `${day}${sure === '' ? '' : ` (${sure})`}: ${text}`,
  tier: (name: string, does: string, say: string) => `${name}. ${does} What to say: ${say}`,
  offices: (count: number | undefined, names: string) =>
    [count === undefined ? '' : `${count} offices`, names].filter((part) => part !== '').join(': '),
} as const;
