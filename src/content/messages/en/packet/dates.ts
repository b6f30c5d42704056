import { counted } from '../counted.ts';
import { clocks } from './clocks.ts';

/** The time line: entries, how they were counted, and the calendar file. */
export const dates = {
  title: (day: string) => `Dates around the request, seen from ${day}`,
  headings: {
    act: 'What to do, and by when',
    running: 'Deadlines that a request does not move',
    ahead: 'Waiting times and other days',
    past: 'In the past',
    sources: 'Sources',
  },
  span: (from: string, until: string) => `${from} to ${until}`,
  today: 'today',
  noDay: 'No day can be told here',
  restsOn: (answers: string) => `Rests on: ${answers}`,
  source: (number: number, pinpoint: string, sure: string) => `Source ${number}: ${pinpoint} (${sure})`,
  closing: 'All days are calendar days, wherever you are. No legal advice.',
  amounts: {
    hours: counted('hour', 'hours'),
    days: counted('day', 'days'),
    'business-days': counted('business day', 'business days'),
    weeks: counted('week', 'weeks'),
    months: counted('month', 'months'),
    years: counted('year', 'years'),
    birthdays: counted('year', 'years'),
    percent: counted('percent', 'percent'),
  },
  steps: {
    plus: (from: string, amount: string, to: string) => `${from} plus ${amount} is ${to}.`,
    minus: (from: string, amount: string, to: string) => `${from} less ${amount} is ${to}.`,
    dayAfter: (day: string) => `The time has passed from the day after on: ${day}.`,
    nextBusinessDay: (day: string) => `The time has passed from the next business day on: ${day}.`,
    holidays: (days: string) =>
      `Business days are Monday to Friday without federal holidays. Not counted here: ${days}.`,
    noHolidays: 'Business days are Monday to Friday without federal holidays; none falls into this time.',
    holiday: (name: string, day: string) => `${day} (${name})`,
    pending: (from: string, to: string, days: string) =>
      `The petition was pending from ${from} to ${to}: ${days}.`,
    pendingToday: (from: string, to: string, days: string) =>
      `The petition has been pending from ${from} to today, ${to}: ${days}.`,
    putOff: (age: string, birthday: string, days: string, to: string) =>
      `The child reaches ${age} on ${birthday}; put off by ${days}, that is ${to}.`,
    putOffToday: (age: string, birthday: string, days: string, to: string) =>
      `The child reaches ${age} on ${birthday}. Were the petition approved today, that would be put off by ${days}, to ${to}.`,
    visaDay: (visa: string, approved: string, later: string) =>
      `A visa number is available on the later of ${visa} (priority date current) and ${approved} (petition approved): ${later}.`,
    less: (visa: string, days: string, to: string) => `${visa} less ${days} is ${to}.`,
    ageThen: (day: string, years: number, age: string, under: boolean) =>
      under
        ? `The age on ${day} is ${years}, under ${age}.`
        : `The age on ${day} is ${years}, not under ${age}.`,
    chart: 'Which chart of the Visa Bulletin counts depends on the day of filing; check it with USCIS.',
    relatives: 'Special rules for a parent who becomes a citizen, and after a divorce, are not counted here.',
    unmarried: 'A child must also be unmarried.',
    otherChildren: 'Children in refugee, asylee, T and U cases have other rules, which are not counted here.',
  },
  holidays: {
    'new-year': 'New Year’s Day',
    'martin-luther-king': 'Birthday of Martin Luther King, Jr.',
    washington: 'Washington’s Birthday',
    memorial: 'Memorial Day',
    juneteenth: 'Juneteenth',
    independence: 'Independence Day',
    labor: 'Labor Day',
    columbus: 'Columbus Day',
    veterans: 'Veterans Day',
    thanksgiving: 'Thanksgiving Day',
    christmas: 'Christmas Day',
  },
  form: (form: string, number: number) => `Form ${form} (no. ${number})`,
  noForm: (number: number) => `the filing no. ${number}`,
  clocks,
  entries: {
    'first-day': 'The first day on which the request can be sent.',
    'first-day-now': 'The request can be sent now.',
    'first-day-open':
      'The first day on which the waiting is over. Something must still be answered or put right before the request is sent.',
    'first-day-unknown':
      'The first day cannot be told yet: something is still missing, or must be put right first.',
    'planned-first-day': (contact: string) =>
      `The first day on which the request can be sent, if you ask USCIS on ${contact}.`,
    'last-day': 'The last day on which the request can be sent, on these answers.',
    'last-day-contact':
      'The last day on which the request can be sent: after it, your newest contact with USCIS no longer counts.',
    'planned-last-day': (contact: string) =>
      `The last day on which the request can be sent, if you ask USCIS on ${contact}.`,
    'ask-uscis':
      'Ask USCIS about the problem once more on one of these days, and keep the proof. A contact on any of them counts on the first day.',
    'ask-uscis-now': 'Ask USCIS about the problem now, and keep the proof. The times below begin that day.',
    'ask-uscis-meanwhile': (days: string) =>
      `Ask USCIS about the problem meanwhile, and keep the proof: no request is taken without a contact in the last ${days}.`,
    'ask-again': (days: string) =>
      `If the request is not sent by then, ask USCIS again on one of these days, and keep the proof. That contact then counts for ${days}.`,
    'ask-again-strict': (least: number, most: string) =>
      `The safest day to ask USCIS again at the latest. The rule may be read so that one and the same contact must be ${least} to ${most} old; asking by this day leaves no gap even then.`,
    'ask-again-gap': (least: number, most: string, from: string, until: string) =>
      `To be safest, ask USCIS again now unless you send the request before the last day. The rule may be read so that one and the same contact must be ${least} to ${most} old. By that reading there is a gap from ${from} to ${until} even if you ask USCIS again now; each day later makes it longer.`,
    'request-expedite':
      'Ask USCIS now to expedite: only USCIS can decide on that, and it must be asked first.',
    contact: (number: number) => `USCIS was contacted (no. ${number}).`,
    'contact-planned': (number: number) => `A contact with USCIS that lies ahead (no. ${number}).`,
    'service-request-goal': (number: number) =>
      `By this day USCIS wants to have answered the service request (no. ${number}). It is a goal, not a duty.`,
    receipt: (form: string) => `USCIS received ${form}.`,
    decision: (form: string) => `USCIS decided on ${form}.`,
    'receipt-for-inquiry': (form: string, receipt: string) =>
      `USCIS publishes a receipt date, not a day to come, for ${form}. Look at the page again until the date there is later than ${receipt}.`,
    daca: (form: string, days: string) =>
      `By this day ${days} have passed since USCIS received ${form}. An old text lets one ask USCIS about a DACA renewal from then on; look at the Outside Normal Processing Times page for the number of today.`,
    hearing: 'The hearing in immigration court. A request does not move it.',
    'expedite-result': 'USCIS decided on the request to expedite.',
    'turns-21': (age: string) => `The child reaches the age of ${age}.`,
    'turns-21-runs': (age: string) =>
      `The child reaches the age of ${age}. Which formula counts, and from when, is not settled by these answers.`,
    'age-fixed': (age: string) =>
      `Immediate relatives: the petition was filed under the age of ${age}. The age was fixed on this day and no longer runs.`,
    'filed-too-late': (age: string) =>
      `The petition was filed at the age of ${age} or later. By neither formula is the child still under that age for it.`,
    'put-off-birthday': (days: string) =>
      `Preference categories: the child ages out on this day, if no visa number is available before it. ${days} for which the petition was pending are taken off the age.`,
    'put-off-birthday-past': (days: string, age: string) =>
      `Preference categories: the day on which the child reaches ${age}, put off by the ${days} for which the petition was pending. The age was settled before it.`,
    'put-off-open':
      'Preference categories: the petition is still pending, and each day of that will be taken off the age. The day on which the child ages out is known only with the approval.',
    'visa-under': (age: string) =>
      `Preference categories: a visa number became available, and by the formula the child was under ${age} that day.`,
    'visa-over': (age: string) =>
      `Preference categories: a visa number became available, and by the formula the child was no longer under ${age} that day.`,
    'seek-by': (time: string) =>
      `Preference categories: the last day to seek permanent residence, ${time} after the visa became available. Later the age counts as it is.`,
    'sought-in-time': (time: string) =>
      `Preference categories: the last day to seek permanent residence, ${time} after the visa became available. It was sought.`,
    'sought-late': (time: string) =>
      `Preference categories: the last day to seek permanent residence, ${time} after the visa became available. It was sought only after it.`,
    'age-other-law':
      'Another law counts the age of a child in this case, and its day is not counted here. A lawyer or accredited representative can say until when the child counts as one.',
    'nothing-moves':
      'A request to the CIS Ombudsman extends no deadline and keeps no right of appeal or motion. Each notice says itself until when to answer.',
    appeal: (form: string) =>
      `The decision on ${form} says itself whether, where and until when it can be appealed, or a motion filed. That time runs, whatever the office does.`,
    'appeal-notice':
      'The decision says itself whether, where and until when it can be appealed, or a motion filed. That time runs, whatever the office does.',
    rejection: (form: string) =>
      `The rejection notice of ${form} says itself how to file again. A new filing may have a deadline of its own.`,
    evidence: (number: number) =>
      `The request for evidence (document no. ${number}) says itself until when to answer. That time runs, whatever the office does.`,
    'hearing-notice': 'The hearing notice says itself when the hearing is. A request does not move it.',
    address: (days: string) => `A change of address has to be told to USCIS within ${days} of moving.`,
    'address-safe': (days: string) =>
      `A change of address has to be told to USCIS within ${days} of moving, in the way that keeps an address safe.`,
  },
  calendar: {
    /** Titles as they show on a locked screen: they say nothing of what the request is about. */
    titles: {
      'first-day': 'Request: first day to send',
      'last-day': 'Request: last day to send',
      'contact-uscis': 'Request: ask by this day',
      'contact-uscis-from': 'Request: ask from this day on',
      'deadline-that-runs': 'A deadline: see your papers',
      'do-now': 'A deadline: see your papers',
      waiting: 'Request: a waiting time is over',
      event: 'A date: see your papers',
    },
  },
} as const;
