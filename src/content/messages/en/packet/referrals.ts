import { kindSayings } from '../kinds.ts';

/** Values that a sentence to say may name; an empty line to be filled in by hand where one is not known or not printed. */
export interface SaidValues {
  readonly forms: string;
  readonly filed: string;
  readonly delivered: string;
  readonly charged: string;
  readonly decided: string;
  readonly denied: string;
  readonly approved: string;
  readonly hearing: string;
  readonly petitioner: string;
  /** The applicant, or the beneficiary of a petition. */
  readonly applicant: string;
  readonly mailing: string;
  /** How long the CIS Ombudsman waits after a congressional inquiry. */
  readonly wait: string;
}

/** What is wrong, in one or two sentences that can be read out or typed: of each kind, and of what a case makes of one. */
const problems = {
  ...kindSayings,
  'expedite-denied': ({ denied }: SaidValues) =>
    `USCIS answered an expedite request with no on ${denied}. The question is what was lacking.`,
} as const;

/** How a call, message or letter begins. */
const openings = {
  case: ({ forms }: SaidValues) => `This is about ${forms}.`,
  'case-abroad': ({ forms }: SaidValues) =>
    `This is about ${forms}. I am outside the United States, in __________.`,
  general: 'I have a general question.',
  'live-agent': ({ forms }: SaidValues) => `Please hand me over to a live agent. This is about ${forms}.`,
  represented: ({ forms }: SaidValues) =>
    `This is about ${forms}. The Form G-28 of the undersigned is on file for it.`,
  lockbox: ({ forms, petitioner, applicant, mailing }: SaidValues) =>
    `No receipt notice has come for ${forms}. Petitioner: ${petitioner}. Applicant or beneficiary: ${applicant}. Mailing address: ${mailing}.`,
  refugee: 'Case number: __________. Names and dates of birth as they stand in the case: __________.',
  border: 'I was inspected at __________ on __________.',
  adoption: 'The case number, which begins with SIM, is __________.',
  military: ({ forms }: SaidValues) =>
    `This is the case of a member of the armed forces or of a member’s family: ${forms}. A deployment or transfer is near: yes, on __________ / no.`,
  congress: ({ forms }: SaidValues) =>
    `I live in your district or state, and ask for the staff who help with immigration cases. This is about ${forms}.`,
  'congress-organization': ({ forms }: SaidValues) =>
    `We are in your district or state, and ask for the staff who help with immigration cases. This is about ${forms}.`,
  'congress-abroad': ({ forms }: SaidValues) =>
    `I ask for the staff who help with immigration cases. Somebody in your district or state who is close to this case: __________. This is about ${forms}.`,
  'congress-other':
    'I live in your district or state, and ask for the staff who help with the agency in question.',
} as const;

/** What is asked for. */
export const asks = {
  'address-first':
    'USCIS has another address than the right one. How can it be changed safely in this case, and will you change it now?',
  'service-request':
    'Please open a service request, and tell me its number and by when an answer should come.',
  'decision-form': 'Which form, and which deadline, does the notice name for an appeal or motion?',
  'which-office': 'Which office has the case now, and what was done last?',
  'tier-2':
    'If you cannot settle this: please pass it to a Tier 2 officer, who calls back or writes by e-mail. When about will that be?',
  'read-back':
    'May I read back what I wrote down? Your name or number, please, and the number of this request.',
  'safe-answer':
    'Please use only this number or address for the answer, and leave no message anywhere else: __________.',
  'please-act': 'Please tell me what is still open in this case, and by when it will be done.',
  'choose-late': 'On the page, choose the request about a case outside normal processing time.',
  'choose-not-received':
    'On the page, choose the request about a notice, card or document that did not arrive.',
  'choose-typing-error': 'On the page, choose the request about a typing error.',
  'choose-none':
    'If none of the choices fits this problem, do not choose a wrong one: write or call instead.',
  'proof-attached': 'Proof of delivery and proof of payment are attached.',
  'lockbox-question':
    'Was the package taken in, sent back or lost? Please send the receipt notice, or say where it is.',
  'case-status': 'What is the status of the case, and is anything needed from us?',
  'hotline-question': 'The question: __________. Please answer to the address of the representative alone.',
  'nebraska-question': 'The question: __________.',
  'abroad-office': 'Does an office of USCIS abroad have this case? Which one, and how can it be reached?',
  'expedite-again': 'Is there a fact or paper that USCIS has not seen? If so, I would name it: __________.',
  'expedite-status': 'What has become of the approved expedite request, and which office has it?',
  appointment: 'I need to be seen for __________, by __________. Is there an appointment?',
  'premium-began': 'The premium period began on __________.',
  'congress-release': 'Please send me your privacy release form, and tell me how it has to be signed.',
  'congress-when': ({ wait }: SaidValues) =>
    `Please do not write to USCIS before we have spoken about the day: from that day on the CIS Ombudsman waits ${wait}.`,
  'congress-now': ({ wait }: SaidValues) =>
    `This cannot wait: __________. Please write to USCIS now, though the CIS Ombudsman then waits ${wait}.`,
  'congress-answer': 'Please tell me on which day you write to USCIS, and send me a copy of the answer.',
  'congress-asked': 'You have asked USCIS already. What did it answer, and on which day?',
  'congress-other-agency': 'Which agency is the right one, and can you ask it about this?',
} as const;

/** Pages for a refusal: what is said on them, and the words to say at each door. */
export const referrals = {
  title: 'The next doors',
  lead: {
    'cannot-help':
      'The CIS Ombudsman does not take this. That is an answer about one office, not about your case: others can still act, and this page says who.',
    'uscis-first':
      'USCIS comes first. This page says how to ask, what to say and what to keep, so that a request to the CIS Ombudsman counts later.',
    'not-yet':
      'It is too early for the CIS Ombudsman. This page says from when, what to do until then, and who can act today.',
    incomplete:
      'Something is missing, or has to be put right first. This page says what, and who can act in the meantime.',
  },
  noAdvice: 'This page is no legal advice. It repeats published rules, each with its source.',
  headings: {
    why: 'Why',
    missing: 'Answers that are still missing',
    requirements: 'To be put right, or done on paper',
    change: 'What would bring it nearer',
    when: 'When',
    plan: 'What to do by when',
    referrals: 'Whom to turn to, in this order',
    atReferral: 'At each door: what to have at hand, and what to say',
    legal: 'Legal advice: a lawyer or accredited representative',
    deadlines: 'What keeps running',
    basis: 'What this rests on',
    referral: (number: number, name: string) => `${number}. ${name}`,
  },
  safety: {
    sure: [
      'Before you call or write: choose a telephone, a device and a mailbox that nobody else can look into. A call may stay in a list of calls or on a bill. Not from a telephone or an account that you share.',
      'Give an address and a number only if they are safe, and ask that no message is left elsewhere. Do not keep this page where others may find it, and do not read numbers aloud where others can hear.',
      'For the same reason your form and receipt numbers are not printed in the words to say: read them from your own notice.',
    ],
    represented: [
      'The law keeps this case confidential. Send this page, and answers, only to addresses that are safe for the client; ask for nothing that would show where the client lives.',
    ],
    unsaid: [
      'The law may keep this case confidential (T, U, VAWA, asylum, refugee): it is not said that it does not, or a form of the case is one that is used for it. Use only a telephone, a device and a mailbox that nobody else can look into. Form and receipt numbers are left out of the words to say until that is known.',
    ],
  },
  numbers:
    'The A-Number and the date of birth are not printed here, because others may hear this page read aloud, or find it. If they are asked for, read them from your own notice where nobody else can hear.',
  blank: '__________',
  days: (count: number) => `${count} days`,
  decidedBy: (answers: string) => `Decided by these answers: ${answers}.`,
  rule: (title: string, date: string, pinpoint: string) => `Rule from: ${title} (${date}), ${pinpoint}.`,
  stands: { met: 'Met', 'not-met': 'Not met', unknown: 'Not known', open: 'Open' },
  result: (stands: string, text: string) => `${stands}: ${text}`,
  toDo: (stands: string, wanted: string, remedy: string) => `${stands}: ${wanted} ${remedy}`,
  nothingChanges:
    'No answer that is open would change this. New facts can: a new decision, a new notice, another problem.',
  missing: (label: string, find: string) => `${label}. ${find}`,
  plan: (day: string, sentence: string) => `${day}: ${sentence}`,
  referralsIntro:
    'Write down the day, the name, the number of the request and what was said: that is the proof that USCIS was asked.',
  overview: {
    head: ['Door', 'Why', 'How to reach it'],
    unsure: (value: string) => `${value} (not confirmed, see below)`,
    lookBelow: 'See below',
  },
  labels: {
    hours: 'Hours',
    have: 'At hand',
    do: 'How',
    say: 'Words to say or write',
    /** Where they are typed in English and read in another language. */
    read: 'What the English words say',
    note: 'Note',
    labelled: (label: string, text: string) => `${label}: ${text}`,
  },
  value: (of: string, value: string) => `${of}: ${value}`,
  tiers: 'A call, step by step. Ask for Tier 2 when Tier 1 cannot settle it.',
  tier: (name: string, does: string, say: string) => `${name}. ${does} ${say}`,
  openings,
  problems,
  asks,
  form: (form: string, receipt: string) => `Form ${form}, receipt number ${receipt}`,
  forms: (all: readonly string[]) => all.join('; '),
  privacyRelease: {
    heading: 'Privacy release: a list for the congressional office',
    items: [
      'The office’s own privacy release form. Each office has its own; what it must hold could not be confirmed here, so ask.',
      'Who signs: ask whether it is the applicant, the petitioner or both, and whether ink or a scan is wanted. Nobody signs for another person.',
      'Agency: USCIS. The form and its receipt number, from the notice.',
      'The problem in two sentences, and what you ask for in one.',
      'Copies, not originals: the receipt notice, the last notice of USCIS, and proof of each contact with USCIS.',
      'A safe address and telephone for the answer.',
      'Whether the CIS Ombudsman has been asked, or will be: after a congressional inquiry it waits.',
      'The day on which the office writes to USCIS. Note it: the waiting of the CIS Ombudsman counts from it.',
    ],
  },
  legal: [
    'Nobody in this list gives legal advice, and neither does this page. A lawyer or an accredited representative can.',
    'Where to look: the USCIS pages have a section “Find Legal Services” under “Avoid Scams”. UNCONFIRMED: its address could not be confirmed; start at uscis.gov and check there.',
    'No list of lawyers is given here, because none could be confirmed. Nobody is recommended.',
    'Take along: every notice from USCIS or a court with its envelope, the filing as it was sent, and this page.',
  ],
  deadlines: {
    decision: (day: string) =>
      `A decision has its own deadline for an appeal or motion, printed on the notice. It runs whatever is asked anywhere. Day of the decision: ${day}.`,
    hearing: (day: string) =>
      `The hearing in immigration court stays as it is: ${day}. Nothing on this page moves it.`,
    address: (days: string) =>
      `Whoever moves must tell USCIS the new address within ${days}. That time runs, too.`,
    age: 'Age goes on while an answer is awaited. If a day is named under “Why”, it does not move.',
    congress: (wait: string) =>
      `A congressional inquiry was made: the CIS Ombudsman waits ${wait} from that day.`,
  },
} as const;
