/** The first thing that waiting loses. */
export const endsFirst = {
  hearing: (day: string) =>
    `A hearing in immigration court is on ${day}. No request here moves it, and waiting for one does not help against it.`,
  'age-out': (day: string) =>
    `A child in this case may no longer count as a child from ${day} on. No request here stops that day.`,
  appeal:
    'A decision is in this case that may be open to an appeal or a motion. The last day for that is printed on its notice, and no request here moves it.',
  contact: (day: string) => `The newest contact with USCIS counts until ${day}, and no longer after it.`,
};

/** What comes first, and by when. */
export const first = {
  lawyer: {
    hearing: 'Speak with a lawyer or accredited representative today, and take the hearing notice along.',
    'age-out':
      'Speak with a lawyer or accredited representative at once: that is who can say how the age counts.',
    appeal:
      'Read on the notice today until when an appeal or a motion can be filed, and speak with a lawyer or accredited representative before that day.',
  },
  lawyerCourt:
    'A hearing in immigration court lies ahead: speak with a lawyer or accredited representative, who can say what helps there. This request does not stand in for that.',
  lawyerOtherLaw:
    'Speak with a lawyer or accredited representative now: another law counts the age of a child in this case, and until when the child counts as one is not counted here.',
  notice: 'Read on the notice today until when an appeal or a motion can be filed.',
  expedite: {
    hearing:
      'Ask USCIS to expedite at once, and name the hearing. USCIS alone decides on that; this office need not be asked first.',
    'age-out':
      'Ask USCIS to expedite at once, and name the day on which the child ages out. USCIS alone decides on that; this office need not be asked first.',
    appeal: 'Ask USCIS to expedite a form that is still pending at once, and say why it is urgent.',
  },
  expediteAgain:
    'Ask USCIS at once what has become of the expedite request, and send it what is new and urgent.',
  congress: (wait: string) =>
    `Have your member of Congress ask USCIS at once. It costs ${wait} here, for which the CIS Ombudsman waits after such an inquiry; do not hold it back for that.`,
  congressAsked:
    'Ask the office of your member of Congress at once what USCIS answered, and tell it what is urgent.',
  askExpedite: 'Ask USCIS to expedite, and keep the proof: USCIS alone decides on that.',
  askNow: (day: string) =>
    `Ask USCIS about this today (${day}), and keep the proof. Whatever else is open, this office wants USCIS asked first.`,
  askAgain: {
    between: (from: string, until: string) =>
      `Ask USCIS about this again between ${from} and ${until}, and keep the proof.`,
    best: (from: string, until: string, best: string) =>
      `Ask USCIS about this again from ${from} on, best by ${best}, and keep the proof. By another reading of the rule ${until} is early enough.`,
    today: (until: string) =>
      `Ask USCIS about this again, best today, and keep the proof. By another reading of the rule ${until} is early enough.`,
  },
  askUnlessSent: {
    between: (from: string, until: string) =>
      `Ask USCIS about this again between ${from} and ${until}, and keep the proof, unless the request is sent before.`,
    best: (from: string, until: string, best: string) =>
      `Ask USCIS about this again from ${from} on, best by ${best}, and keep the proof, unless the request is sent before. By another reading of the rule ${until} is early enough.`,
    today: (until: string) =>
      `Ask USCIS about this again, best today, and keep the proof, unless the request is sent before. By another reading of the rule ${until} is early enough.`,
  },
  send: 'Send the request.',
  sendBy: (day: string) => `Send the request on or before ${day}.`,
  sendFrom: (from: string, until: string) => `Send the request from ${from} on, and on or before ${until}.`,
  otherReading: (from: string, until: string) =>
    `Those days are safe by both readings of the rule on contacts with USCIS; by one of them any day from ${from} to ${until} will do.`,
  notBefore: (day: string) =>
    `Send the request on ${day}, and not before: one that comes too early is turned away.`,
  noDay: 'No day on which a request can be made is known on these answers.',
  nothingLost: 'On these answers nothing is lost by waiting with the request until then.',
  answer: (open: number) => `Give the ${open} answers that are still open.`,
  answerOne: (name: string, find: string) => `Give the answer that is still open, “${name}”. ${find}`,
  lawyerAdvice:
    'Speak with a lawyer or accredited representative: nobody else may give legal advice. The USCIS pages have a section “Find Legal Services” under “Avoid Scams” (its address could not be confirmed; start at uscis.gov).',
  byLaterBook: (day: string) => `From ${day} on another rule book counts, by which a request can be made.`,
} as const;
