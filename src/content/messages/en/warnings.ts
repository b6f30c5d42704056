import type { LawValues } from '../../shape/sentence.ts';

/** What else the person should know. */
export const warnings = {
  'other-deadlines':
    'A request to the CIS Ombudsman extends no deadline and keeps no right of appeal or motion. Answer every request for evidence and every notice of USCIS in time all the same.',
  'already-requested':
    'There is a request number already. A second request for the same problem is a duplicate; write to the office only when something has changed.',
  'no-receipt-number':
    'No receipt number is given. Whether the office takes a request without one is not settled in any text at hand: say in the description why there is none.',
  'filing-decided':
    'A filing is marked as decided. There is no delay in a form that has been approved, denied or rejected; look at the other kinds of problem.',
  'lockbox-has-receipt':
    'A receipt number is given. The lockbox mailbox is only for packages without one; with a receipt number ask the Contact Center or through the online account.',
  'other-benefit-pending':
    'A Form I-765 that rests on another pending form has a rule of its own, in the Employment Authorization part of the office’s FAQ page. Its text could not be read (an earlier one, as told by a law firm, was that the case inquiry date of the other form counts): check there before you send.',
  'own-threshold': ({ amount }: LawValues) =>
    `This category has a waiting time of its own on the Outside Normal Processing Times page of USCIS. The number could not be confirmed (for DACA renewals an old text says ${amount('daca-renewal-inquiry')}): check there.`,
  'asylum-delay':
    'The office has a web alert on delays in affirmative asylum cases. Its text could not be read: read it before you send.',
  'age-other-law':
    'Other laws count the age of a child in cases of asylees, refugees and people under T, U or VAWA protection (unconfirmed: their texts, such as 8 U.S.C. 1157, 1158 and 1184, were not read here). They are not carried out here, and neither formula of the Child Status Protection Act refuses the child. Speak with a lawyer or accredited representative: only then is it sure until when the child counts as one.',
  'certain-age-outs': 'The office takes certain age-out cases, not all; it decides which.',
  'certain-hardships': 'The office takes certain emergencies and hardships, not all; it decides which.',
  'certain-military':
    'The office takes certain cases of service members and their families, not all; it decides which.',
  'criterion-of-its-own': (criteria: string) =>
    `The ground of the expedite request is none that USCIS publishes. Those are: ${criteria}. The office takes cases that fall under one of them: name the one that fits, and what proves it.`,
  'adjustment-slower':
    'Officers are told to treat adjustment of status (Form I-485) as a matter of discretion, which may bring more requests for evidence and longer waits. For this office the case inquiry date counts all the same.',
  'new-editions':
    'USCIS announced that it rejects Forms I-765 and I-539 of editions older than 09/15/26, without a time of grace. Look at the edition date at the foot of the form that came back before you call the rejection an error.',
  'visa-pause':
    'A pause of immigrant visas for people of many countries at the Department of State was set aside by a court. If a consulate still names it, keep that answer: it is not something that USCIS or this office can solve.',
  'slow-channel': ({ amount }: LawValues) =>
    `A form sent by e-mail or post is typed in by hand, which takes ${amount('office-entry')} before anybody reads it. The online form is faster.`,
  'address-first':
    'Change the address with USCIS before you send anything: a letter of the office goes to the address that USCIS has.',
  'protection-by-form':
    'One of the forms is used for T, U, VAWA, asylee or refugee protection, but it is said that there is no such protection. Check that answer: it decides how the office may write, and about the signature in ink.',
  'watched-device':
    'If somebody may be looking at this device or at your mail, think where you keep the file and which address is safe. Nothing is kept here that you did not ask for.',
  'story-not-english':
    'What happened seems not to be told in English, and the office works in English. Have somebody whom you trust put it into English (problem.descriptionEnglish): the form takes that, and the original follows among the exhibits. Without it the office gets the original alone.',
  'error-not-english':
    'Why it is an error seems not to be told in English. The office works in English: have somebody whom you trust put it into English (problem.errorExplanation).',
  'contact-withheld': (what: string) =>
    `Left out of everything that is pasted or sent, for safety: ${what}. A protected request without an attorney is answered by post alone. If only you can hear or read what comes that way, say so (person.safeToContact), and it is put in.`,
  'contact-in-text': (where: string) =>
    `A telephone number or e-mail address that was left out for safety also stands in your own words: ${where}. Those are not changed for you: take it out there unless it is safe. Look through the papers that you attach, too.`,
  'country-holds':
    'For a time USCIS held decisions for people of certain countries, and on asylum. Courts have set these holds aside, and USCIS said that it complies. If an answer of USCIS still names such a hold, keep it as a document.',
  'not-taken': (kinds: string) => `The office will not take this part of the problem: ${kinds}.`,
  'contact-planned': (day: string) =>
    `A contact with USCIS is planned for ${day}. It counts only once it has been made: give it again with its day and its proof.`,
  'no-single-contact': ({ amount }: LawValues) =>
    `No single contact with USCIS is both at least ${amount('uscis-time-to-act')} and at most ${amount('uscis-contact-recent')} old. One reading of the rule wants one contact of that age; name every contact with its date.`,
  'contact-goes-stale': (day: string) =>
    `The newest contact with USCIS counts until ${day}. Contact USCIS again by then, or the request comes too late.`,
  'window-closes-first': (last: string, first: string) =>
    `The newest contact with USCIS counts until ${last}, but the waiting is over only on ${first}. Contact USCIS once more before you send the request, and keep the proof.`,
  'day-ahead': (path: string, day: string) =>
    `${path} is ${day}, which lies after the day decided for. Check whether it is right.`,
  'unknown-prefix': (prefix: string, path: string) =>
    `The receipt number in ${path} begins with ${prefix}, which is no prefix that USCIS is known to use. Compare it with the notice.`,
  'unknown-form': (form: string, path: string) =>
    `${form} in ${path} is not in the USCIS list of forms. Compare it with the notice.`,
  'same-receipt': (path: string) => `The receipt number in ${path} is given twice.`,
  'rules-age': (days: number, day: string) =>
    `The rules were last held against their sources on ${day}, ${days} days before. Look at the office’s page and its Web Alerts before you send.`,
  'rules-stale': (days: number, day: string) =>
    `These rules are old: they were last held against their sources on ${day}, ${days} days before. Do not rely on them without looking at the office’s page.`,
  'older-book': (day: string) =>
    `From ${day} on another rule book counts; days from then on are judged by it.`,
  'office-status': ({ amount }: LawValues) =>
    `Your member of Congress is a path beside this one; after an inquiry made there the CIS Ombudsman waits for ${amount('congressional-wait')}. How the office stands: its page was up and took DHS Form 7001, most of its staff had been let go, an Ombudsman was in office again, and how long an answer takes was not known.`,
  'book-attested-later': (day: string, year: string, recent: string, toAct: string) =>
    `The next rule book is attested from ${day} on, but it may have been in force since some day in ${year}. To be safe, see that USCIS was contacted in the last ${recent}, and that it had ${toAct} to act.`,
  'business-days':
    'Business days are counted as Monday to Friday without federal holidays; no text of the office defines them.',
} as const;
