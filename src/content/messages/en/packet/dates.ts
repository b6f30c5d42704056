import type { TimelineValues as Of } from '../../../timeline/days.ts';
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
  steps: {
    plus: (from: string, amount: string, to: string) => `${from} plus ${amount} is ${to}.`,
    minus: (from: string, amount: string, to: string) => `${from} less ${amount} is ${to}.`,
    dayAfter: (day: string) => `The time has passed from the day after on: ${day}.`,
    nextBusinessDay: (day: string) => `The time has passed from the next business day on: ${day}.`,
    holidays: (days: string) =>
      `Business days are Monday to Friday without federal holidays. Not counted here: ${days}.`,
    noHolidays: 'Business days are Monday to Friday without federal holidays; none falls into this time.',
    holiday: (name: string, day: string) => `${day} (${name})`,
  },
  /** Steps that only one kind of day has. */
  told: {
    'strict-day': ({ day, less }: Of) =>
      `${day('newestContact')} plus ${less('uscis-contact-recent', 'uscis-time-to-act')} is ${day('strictDay')}.`,
    pending: ({ day, between }: Of) =>
      `The petition was pending from ${day('petitionFiled')} to ${day('petitionApproved')}: ${between('petitionFiled', 'petitionApproved')}.`,
    'pending-today': ({ day, between }: Of) =>
      `The petition has been pending from ${day('petitionFiled')} to today, ${day('today')}: ${between('petitionFiled', 'today')}.`,
    'put-off': ({ amount, day, between }: Of) =>
      `The child reaches ${amount('child-age')} on ${day('birthday')}; put off by ${between('petitionFiled', 'petitionApproved')}, that is ${day('putOff')}.`,
    'put-off-today': ({ amount, day, between }: Of) =>
      `The child reaches ${amount('child-age')} on ${day('birthday')}. Were the petition approved today, that would be put off by ${between('petitionFiled', 'today')}, to ${day('putOffToday')}.`,
    'visa-day': ({ day }: Of) =>
      `A visa number is available on the later of ${day('visaAvailable')} (priority date current) and ${day('petitionApproved')} (petition approved): ${day('visaDay')}.`,
    'visa-day-less': ({ day, between }: Of) =>
      `${day('visaDay')} less ${between('petitionFiled', 'petitionApproved')} is ${day('reducedVisaDay')}.`,
    'filed-under-age': ({ amount, day, ageOn }: Of) =>
      `The age on ${day('petitionFiled')} is ${ageOn('petitionFiled')}, under ${amount('child-age')}.`,
    'filed-over-age': ({ amount, day, ageOn }: Of) =>
      `The age on ${day('petitionFiled')} is ${ageOn('petitionFiled')}, not under ${amount('child-age')}.`,
    'visa-under-age': ({ amount, day, ageOn }: Of) =>
      `The age on ${day('reducedVisaDay')} is ${ageOn('reducedVisaDay')}, under ${amount('child-age')}.`,
    'visa-over-age': ({ amount, day, ageOn }: Of) =>
      `The age on ${day('reducedVisaDay')} is ${ageOn('reducedVisaDay')}, not under ${amount('child-age')}.`,
    chart: 'Which chart of the Visa Bulletin counts depends on the day of filing; check it with USCIS.',
    relatives: 'Special rules for a parent who becomes a citizen, and after a divorce, are not counted here.',
    unmarried: 'A child must also be unmarried.',
    'other-children':
      'Children in refugee, asylee, T and U cases have other rules, which are not counted here.',
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
  entries: {
    ...clocks,
    'first-day': 'The first day on which the request can be sent.',
    'first-day-now': 'The request can be sent now.',
    'first-day-open':
      'The first day on which the waiting is over. Something must still be answered or put right before the request is sent.',
    'first-day-unknown':
      'The first day cannot be told yet: something is still missing, or must be put right first.',
    'planned-first-day': ({ day }: Of) =>
      `The first day on which the request can be sent, if you ask USCIS on ${day('askOn')}.`,
    'last-day': 'The last day on which the request can be sent, on these answers.',
    'last-day-contact':
      'The last day on which the request can be sent: after it, your newest contact with USCIS no longer counts.',
    'planned-last-day': ({ day }: Of) =>
      `The last day on which the request can be sent, if you ask USCIS on ${day('askOn')}.`,
    'ask-uscis':
      'Ask USCIS about the problem once more on one of these days, and keep the proof. A contact on any of them counts on the first day.',
    'ask-uscis-now': 'Ask USCIS about the problem now, and keep the proof. The times below begin that day.',
    'ask-uscis-meanwhile': ({ amount }: Of) =>
      `Ask USCIS about the problem meanwhile, and keep the proof: no request is taken without a contact in the last ${amount('uscis-contact-recent')}.`,
    'ask-again': ({ amount }: Of) =>
      `If the request is not sent by then, ask USCIS again on one of these days, and keep the proof. That contact then counts for ${amount('uscis-contact-recent')}.`,
    'ask-again-strict': ({ amount, value }: Of) =>
      `The safest day to ask USCIS again at the latest. The rule may be read so that one and the same contact must be ${value('uscis-time-to-act')} to ${amount('uscis-contact-recent')} old; asking by this day leaves no gap even then.`,
    'ask-again-gap': ({ amount, day, value }: Of) =>
      `To be safest, ask USCIS again now unless you send the request before the last day. The rule may be read so that one and the same contact must be ${value('uscis-time-to-act')} to ${amount('uscis-contact-recent')} old. By that reading there is a gap from ${day('contactCounts', 1)} to ${day('nextContactOldEnough', -1)} even if you ask USCIS again now; each day later makes it longer.`,
    'request-expedite':
      'Ask USCIS now to expedite: only USCIS can decide on that, and it must be asked first.',
    contact: ({ number }: Of) => `USCIS was contacted (no. ${number}).`,
    'contact-planned': ({ number }: Of) => `A contact with USCIS that lies ahead (no. ${number}).`,
    'service-request-goal': ({ number }: Of) =>
      `By this day USCIS wants to have answered the service request (no. ${number}). It is a goal, not a duty.`,
    receipt: ({ form }: Of) => `USCIS received ${form}.`,
    decision: ({ form }: Of) => `USCIS decided on ${form}.`,
    'receipt-for-inquiry': ({ form, day }: Of) =>
      `USCIS publishes a receipt date, not a day to come, for ${form}. Look at the page again until the date there is later than ${day('receipt')}.`,
    daca: ({ form, amount }: Of) =>
      `By this day ${amount('daca-renewal-inquiry')} have passed since USCIS received ${form}. An old text lets one ask USCIS about a DACA renewal from then on; look at the Outside Normal Processing Times page for the number of today.`,
    hearing: 'The hearing in immigration court. A request does not move it.',
    'expedite-result': 'USCIS decided on the request to expedite.',
    'turns-21': ({ amount }: Of) => `The child reaches the age of ${amount('child-age')}.`,
    'turns-21-runs': ({ amount }: Of) =>
      `The child reaches the age of ${amount('child-age')}. Which formula counts, and from when, is not settled by these answers.`,
    'age-fixed': ({ amount }: Of) =>
      `Immediate relatives: the petition was filed under the age of ${amount('child-age')}. The age was fixed on this day and no longer runs.`,
    'filed-too-late': ({ amount }: Of) =>
      `The petition was filed at the age of ${amount('child-age')} or later. By neither formula is the child still under that age for it.`,
    'put-off-birthday': ({ between }: Of) =>
      `Preference categories: the child ages out on this day, if no visa number is available before it. ${between('petitionFiled', 'petitionApproved')} for which the petition was pending are taken off the age.`,
    'put-off-birthday-past': ({ amount, between }: Of) =>
      `Preference categories: the day on which the child reaches ${amount('child-age')}, put off by the ${between('petitionFiled', 'petitionApproved')} for which the petition was pending. The age was settled before it.`,
    'put-off-open':
      'Preference categories: the petition is still pending, and each day of that will be taken off the age. The day on which the child ages out is known only with the approval.',
    'visa-under': ({ amount }: Of) =>
      `Preference categories: a visa number became available, and by the formula the child was under ${amount('child-age')} that day.`,
    'visa-over': ({ amount }: Of) =>
      `Preference categories: a visa number became available, and by the formula the child was no longer under ${amount('child-age')} that day.`,
    'seek-by': ({ amount }: Of) =>
      `Preference categories: the last day to seek permanent residence, ${amount('seek-to-acquire')} after the visa became available. Later the age counts as it is.`,
    'sought-in-time': ({ amount }: Of) =>
      `Preference categories: the last day to seek permanent residence, ${amount('seek-to-acquire')} after the visa became available. It was sought.`,
    'sought-late': ({ amount }: Of) =>
      `Preference categories: the last day to seek permanent residence, ${amount('seek-to-acquire')} after the visa became available. It was sought only after it.`,
    'age-other-law':
      'Another law counts the age of a child in this case, and its day is not counted here. A lawyer or accredited representative can say until when the child counts as one.',
    'nothing-moves':
      'A request to the CIS Ombudsman extends no deadline and keeps no right of appeal or motion. Each notice says itself until when to answer.',
    appeal: ({ form }: Of) =>
      `The decision on ${form} says itself whether, where and until when it can be appealed, or a motion filed. That time runs, whatever the office does.`,
    'appeal-notice':
      'The decision says itself whether, where and until when it can be appealed, or a motion filed. That time runs, whatever the office does.',
    rejection: ({ form }: Of) =>
      `The rejection notice of ${form} says itself how to file again. A new filing may have a deadline of its own.`,
    evidence: ({ number }: Of) =>
      `The request for evidence (document no. ${number}) says itself until when to answer. That time runs, whatever the office does.`,
    'hearing-notice': 'The hearing notice says itself when the hearing is. A request does not move it.',
    address: ({ amount }: Of) =>
      `A change of address has to be told to USCIS within ${amount('address-change')} of moving.`,
    'address-safe': ({ amount }: Of) =>
      `A change of address has to be told to USCIS within ${amount('address-change')} of moving, in the way that keeps an address safe.`,
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
