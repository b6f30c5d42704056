/** Why a contact is named for a case; the ids are those of the routing rows. */
export const reasons = {
  'address-confidential':
    'USCIS does not have this address. In a protected case the ordinary page is not used: call, answer the questions about who you are, and have it changed first, because answers go by post to the address that USCIS has.',
  'address-differs': 'USCIS does not have this address. Put it right first, for every pending case.',
  'decision-is-appealed':
    'Only USCIS, or the court above it, can change a decision. An appeal or a motion has its own deadline, which is printed on the decision and goes on running; the Contact Center can say which form it is, but does not decide.',
  'expedite-denied':
    'USCIS alone decides expedite requests, and has said no. This page says what it accepts.',
  'third-party-mistake':
    'The Ombudsman cannot put right what a lawyer, a school official or another person did wrong. USCIS has the file: ask what it still needs.',
  'no-advice':
    'Nobody in this directory gives legal advice. For general questions there is Emma; the USCIS pages have a section "Find Legal Services" under "Avoid Scams".',
  'still-with-uscis': 'The case itself is still with USCIS, and questions about it are answered there.',
  'other-agency':
    'Neither USCIS nor its Ombudsman can act for another agency. The office of a representative or senator can ask other agencies too.',
  'no-receipt-notice':
    'No receipt notice came, and there is no receipt number that others could look up. From 30 business days after delivery, or after the fee was charged, the lockbox can be asked.',
  'vawa-by-hotline': 'Attorneys and accredited representatives in VAWA cases must ask by this hotline.',
  't-u-by-hotline': 'Attorneys and accredited representatives in T and U cases must ask by this hotline.',
  'u-at-nebraska': 'For a U case that the Nebraska Service Center has; check the address first.',
  refugee: 'Refugee cases have a mailbox of their own.',
  'refugee-status': 'The center of the region can tell the status of a refugee case.',
  military: 'There is a line for service members, veterans and their families.',
  adoption: 'Adoption petitions with a case number that begins with SIM have a line of their own.',
  premium: 'A case with premium processing has a contact of its own, named on its receipt notice.',
  'expedite-approved': 'The request was approved: ask by the way in which it was made what has become of it.',
  expedite:
    'The reasons that USCIS accepts, and how to ask. The office can look at a request only after that.',
  'look-first': 'See what USCIS did last before you ask.',
  'inquiry-date': 'See from which day on USCIS takes a question about this case, and write that day down.',
  'account-identity':
    'A secure message is the best way to ask about this case. You may write yourself once USCIS knows who you are; use a device that nobody else can open.',
  'account-first':
    'A secure message is the best way to ask about this case, and leaves proof that you asked.',
  'service-request':
    'A service request goes to the office that has the case, and has a number that proves it.',
  'call-identity':
    'You may call yourself. Have receipt notice and copies in front of you for the questions about who you are. Before any visit in person: with a removal order, or less than two years in the country, speak with a lawyer first.',
  call: 'When writing did not help; ask for the number of the service request.',
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
  parallel:
    'A path beside all others. After its inquiry the Ombudsman waits 30 calendar days, so choose the order.',
} as const;
