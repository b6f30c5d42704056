import type { Sentence } from '../../../shape/sentence.ts';

/** Why a contact is named for a case, and what is said besides; the ids are those of the routing rows. */
export const reasons = {
  'address-confidential':
    'USCIS does not have this address. In a protected case the ordinary page is not used: call, answer the questions about who you are, and have it changed first, because answers go by post to the address that USCIS has.',
  'address-unsaid':
    'USCIS does not have this address, and it is not said whether the law protects this case. If it is about T, U, VAWA or an I-751 abuse waiver, the address is changed here and not on the ordinary page.',
  'address-page-unsaid':
    'Only for whoever is sure that no T, U or VAWA case and no I-751 abuse waiver is or ever was theirs, also through a family member.',
  'address-differs': 'USCIS does not have this address. Put it right first, for every pending case.',
  'decision-is-appealed':
    'A decision is changed by an appeal or a motion alone. The notice names the form, the place and the deadline, which goes on running: see a lawyer first. This line can say which form it is, but does not decide.',
  'expedite-denied':
    'USCIS alone decides expedite requests, and has said no. This page says what it accepts.',
  'third-party-mistake':
    'The Ombudsman cannot put right what a lawyer, a school official or another person did wrong. USCIS has the file: ask what it still needs.',
  'no-advice':
    'Nobody in this directory gives legal advice. For general questions there is Emma; the USCIS pages have a section "Find Legal Services" under "Avoid Scams".',
  'still-with-uscis': 'The case itself is still with USCIS, and questions about it are answered there.',
  'other-agency':
    'Neither USCIS nor its Ombudsman can act for another agency. The office of a representative or senator can ask other agencies too.',
  'border-inspection':
    'Only if it was about inspection at the border: U.S. Customs and Border Protection does that, not USCIS.',
  'uscis-as-well': 'Only if there is a case at USCIS as well: this line does not answer for other agencies.',
  'no-receipt-notice': ({ amount }) =>
    `No receipt notice came, and there is no receipt number that others could look up. When more than ${amount('lockbox-receipt')} have passed since delivery, or since the fee was charged, the lockbox can be asked.`,
  'no-receipt-unsaid': ({ amount }) =>
    `Not in a T, U or VAWA case, which no lockbox has: ask the Contact Center there. In any other, when more than ${amount('lockbox-receipt')} have passed since delivery, or since the fee was charged, the lockbox can be asked.`,
  'no-receipt-confidential':
    'No receipt notice came. In a T, U or VAWA case the lockbox does not know of it: ask here, and give the day and proof of delivery.',
  'hotline-no-receipt': ({ amount }) =>
    `No receipt notice came. In a T, U or VAWA case the hotline is asked, not the lockbox, when ${amount('hotline-no-receipt')} have passed since the filing (unconfirmed). Give A-Number, full name and date of birth, with a copy of the Form G-28.`,
  'hotline-address':
    'USCIS does not have this address. The attorney or accredited representative has it changed here, for each receipt number, and not on the ordinary page.',
  'vawa-by-hotline': 'Attorneys and accredited representatives in VAWA cases must ask by this hotline.',
  'waiver-by-hotline':
    'Attorneys and accredited representatives must ask by a hotline in cases of I-751 abuse waivers too. Which one takes them could not be confirmed: look at the page first.',
  't-u-by-hotline': 'Attorneys and accredited representatives in T and U cases must ask by this hotline.',
  'u-at-nebraska':
    'For attorneys and accredited representatives whose U case the Nebraska Service Center has; check the address first.',
  'u-at-nebraska-by-post':
    'Only if the Nebraska Service Center has the U case. It takes no e-mail from a petitioner: write a letter with an original signature. The address is of 2017; verify it before you send anything.',
  refugee:
    'Refugee applicants have a mailbox of their own. Write from the e-mail address that is registered in the case.',
  'refugee-status': 'The center of the region can tell the status of a refugee case abroad.',
  military: 'There is a line for service members, veterans and their families.',
  adoption: 'Adoption petitions with a case number that begins with SIM have a line of their own.',
  premium: 'A case with premium processing has a contact of its own, named on its receipt notice.',
  'expedite-approved': 'The request was approved: ask by the way in which it was made what has become of it.',
  expedite:
    'The reasons that USCIS accepts, and how to ask. The office can look at a request only after that.',
  'expedite-urgent':
    'Open today: USCIS can be asked to decide sooner, where one of its reasons fits. A request to the Ombudsman does not stop a hearing or a birthday.',
  'congress-urgent': ({ amount }) =>
    `Open today, and it need not wait: an office in Congress can ask USCIS at once. What it costs: after such an inquiry the Ombudsman takes no request for ${amount('congressional-wait')}.`,
  'look-first': 'See what USCIS did last before you ask.',
  'inquiry-date': 'See from which day on USCIS takes a question about this case, and write that day down.',
  'account-first':
    'A secure message is the best way to ask about this case, and leaves proof that you asked.',
  'service-request':
    'A service request goes to the office that has the case, and has a number that proves it.',
  'service-request-late':
    'A service request goes to the office that has the case, and has a number that proves it. About a delay it is taken from the case inquiry date on.',
  call: 'When writing did not help; ask for the number of the service request.',
  'call-unsaid-attorney':
    'It is not said whether the law protects this client. In a T, U or VAWA case, or with an I-751 abuse waiver, this line does not answer attorneys: they must use the hotlines.',
  'hotline-unsaid':
    'Only if the law protects this client in such a case: then attorneys and accredited representatives must ask by this hotline.',
  'call-tty': 'The same by text telephone.',
  'call-from-abroad': 'The number for callers outside the United States.',
  'office-abroad': 'If an office of USCIS abroad has the case, it can be asked directly.',
  'general-questions': 'For general questions, and for a live agent by chat.',
  appointment: 'For what needs a person to be there, such as emergency advance parole or a stamp.',
  'send-now': 'The case can go to the CIS Ombudsman in this way now.',
  'send-later': 'The next step, once USCIS was asked and the waiting time is over.',
  'trouble-with-form': 'If the form or the portal does not work.',
  'congress-asked':
    'This office has asked USCIS already. Ask it what USCIS answered before anybody asks again.',
  parallel: ({ amount }) =>
    `A path beside all others. After its inquiry the Ombudsman waits ${amount('congressional-wait')}, so choose the order.`,

  'keep-fresh': ({ has, amount }) =>
    has('uscis-contact-recent')
      ? `For your next contact: the office wants USCIS to have been asked in the last ${amount('uscis-contact-recent')}, so ask again before that time is over, and keep the proof.`
      : 'Keep on asking USCIS while the office has the request.',
  'care-identity': ({ amount }) =>
    `You may call yourself, from a telephone that nobody else can look into. Have receipt notice and copies in front of you for the questions about who you are. Before any visit in person: with a removal order, or less than ${amount('visit-risk')} in the country, speak with a lawyer first.`,
  'care-telephone':
    'Call from a telephone that nobody else can look into: a call may stay in a list of calls or on a bill.',
  'care-account-call':
    'You may write yourself, from a device and an account that nobody else can open. USCIS then calls to ask who you are: where no call is safe, do not write here.',
  'care-account': 'Use a device, an account and a mailbox that nobody else can open.',
  'care-status':
    'With caution: whoever sees the screen, or knows the receipt number, sees the same. Use a device that nobody else can look into.',
  'care-mailbox':
    'What is sent and answered here stays in a mailbox or a browser: use ones that nobody else can open.',
} as const satisfies Readonly<Record<string, Sentence>>;
