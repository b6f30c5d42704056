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
    'A Form I-765 that rests on another pending form has a rule of its own, in the Employment Authorization part of the office’s FAQ page. Its text could not be read: check there before you send.',
  'own-threshold':
    'This category has a waiting time of its own on the Outside Normal Processing Times page of USCIS. The number could not be confirmed (for DACA renewals an old one is 105 days): check there.',
  'asylum-delay':
    'The office has a web alert on delays in affirmative asylum cases. Its text could not be read: look at the Web Alerts page before you send.',
  'age-other-law':
    'Other laws count the age of a child in cases of asylees, refugees and people under T, U or VAWA protection (unconfirmed: their texts, such as 8 U.S.C. 1157, 1158 and 1184, were not read here). They are not carried out here, and neither formula of the Child Status Protection Act refuses the child. Speak with a lawyer or accredited representative: only then is it sure until when the child counts as one.',
  'certain-age-outs': 'The office takes certain age-out cases, not all; it decides which.',
  'certain-hardships': 'The office takes certain emergencies and hardships, not all; it decides which.',
  'slow-channel':
    'A form sent by e-mail or post is typed in by hand, which takes two to three weeks before anybody reads it. The online form is faster.',
  'address-first':
    'Change the address with USCIS before you send anything: a letter of the office goes to the address that USCIS has.',
  'protection-by-form':
    'One of the forms is used for T, U, VAWA, asylee or refugee protection, but it is said that there is no such protection. Check that answer: it decides how the office may write, and about the signature in ink.',
  'watched-device':
    'If somebody may be looking at this device or at your mail, think where you keep the file and which address is safe. Nothing is kept here that you did not ask for.',
  'contact-withheld': (what: string) =>
    `Left out of everything that is pasted or sent, for safety: ${what}. A protected request without an attorney is answered by post alone. If only you can hear or read what comes that way, say so (person.safeToContact), and it is put in.`,
  'contact-in-text': (where: string) =>
    `A telephone number or e-mail address that was left out for safety also stands in your own words: ${where}. Those are not changed for you: take it out there unless it is safe. Look through the papers that you attach, too.`,
  'country-holds':
    'From December 2025 USCIS held decisions for people from certain countries. As last seen on 2026-06-28 a court had vacated those policies and an appeal was pending; check the present state with USCIS.',
  'not-taken': (kinds: string) => `The office will not take this part of the problem: ${kinds}.`,
  'no-single-contact':
    'No single contact with USCIS is 60 to 90 days old. One reading of the rule wants one contact of that age; name every contact with its date.',
  'contact-planned': (day: string) =>
    `A contact with USCIS is planned for ${day}. It counts only once it has been made: give it again with its day and its proof.`,
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
  'office-status':
    'Status of the office, as last seen on 2026-09-20: its page was up and took Form 7001. In March 2025 most of its staff were let go; since May 2025 it has had an Ombudsman again, few staff and unknown response times, and a lawsuit about it was open as last seen. Your member of Congress is the parallel path; an inquiry made there first makes the Ombudsman wait 30 calendar days.',
  'business-days':
    'Business days are counted as Monday to Friday without the eleven federal holidays; no text of the office defines them.',
} as const;
