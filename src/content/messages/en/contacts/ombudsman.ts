import type { ombudsmanContacts } from '../../../contacts/ombudsman.ts';
import type { ContactWords } from '../../../shape/contact.ts';

const who =
  'Whoever signed the USCIS form, or that person’s attorney or accredited representative; others with written consent.';

export const ombudsmanWords = {
  'cis-ombudsman-online': {
    name: 'CIS Ombudsman, online form',
    purpose: 'A request for case assistance (DHS Form 7001). The office strongly prefers this way.',
    who,
    hours: ({ amount }) => `Requests are looked at within ${amount('office-review')} of being in the system.`,
    have: 'The prepared answers, proof that USCIS was asked, and the papers that support the request.',
    say: 'Name the petitioner or applicant as the person with the difficulty, never the beneficiary or the attorney.',
    notes: [
      'A message with the request number comes at once, and repeats all that was entered, unless U.S. mail only was asked for. Papers that are asked for later can be uploaded on the same page.',
      'T, U, VAWA, asylee and refugee cases: print the form, sign section 9 in ink, scan it and upload it. Without an attorney or accredited representative choose U.S. mail only.',
      'The office is part of the Department of Homeland Security and independent of USCIS. It can bring a problem to USCIS and recommend how to solve it; it cannot urge USCIS to act, and USCIS alone approves or denies.',
      'Before you send, read its Web Alerts (dhs.gov/cis-ombudsman-web-alerts): they say what it does not take for the time being. Its page on case assistance also links a tip sheet on how to fill in the form, which could not be read here.',
      'The office writes when it has contacted USCIS, and again when USCIS has answered. Nobody need write to it meanwhile, unless the matter is solved, the address changes or a new attorney takes over. A request extends no deadline of USCIS or of a court.',
    ],
  },
  'cis-ombudsman-email': {
    name: 'CIS Ombudsman, e-mail',
    purpose: 'DHS Form 7001 by e-mail, and news about a request that was made.',
    who,
    hours: ({ amount }) =>
      `It takes ${amount('office-entry')} until a form sent by e-mail is typed in; nobody looks at it before.`,
    have: 'The completed and signed form, and the papers that support it; the request number if there is one.',
    say: 'For news, put the request number first and say what changed: solved, new address, new attorney.',
    notes: ['Add this address to your contacts so that answers are not filtered out.'],
  },
  'cis-ombudsman-mail': {
    name: 'CIS Ombudsman, post',
    purpose: 'DHS Form 7001 on paper.',
    who,
    hours: ({ amount }) =>
      `It takes ${amount('office-entry')} until a form on paper is typed in, even by express mail; nobody looks at it before.`,
    have: 'The completed and signed form, and copies of the papers that support it.',
    say: '',
    notes: [
      'An older post code with four more digits, and a fax number, are still found: they are out of date.',
    ],
  },
  'cis-ombudsman-phone': {
    name: 'CIS Ombudsman, telephone',
    purpose: 'Trouble with the form or the online portal.',
    who: 'Anybody who cannot get the form through.',
    hours: '',
    have: 'The request number, if there is one.',
    say: 'Say what the form or the portal does. A case is not decided by telephone.',
    notes: [],
  },
  'congressional-office': {
    name: 'Office of your representative or senator',
    purpose: 'An inquiry to USCIS about the case, beside the other ways.',
    who: 'People who live in the district or state. The office will want a signed permission.',
    hours: '',
    have: 'Receipt number, a short account of the case, and what USCIS answered so far.',
    say: 'Ask for the staff that help with immigration cases, and for their privacy release form.',
    notes: [
      'Find the office at house.gov or senate.gov by the place where you live; each has its own telephone, so none is given here.',
      ({ amount }) =>
        `After such an inquiry the Ombudsman waits: it cannot help for ${amount('congressional-wait')}.`,
      'In a T, U or VAWA case the information is protected by law: ask first how the office keeps it safe, and give it a safe address.',
    ],
    values: ['Telephone numbers of the offices'],
  },
} as const satisfies Record<keyof typeof ombudsmanContacts, ContactWords>;
