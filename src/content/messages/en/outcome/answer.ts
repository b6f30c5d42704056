import type { LawValues } from '../../../shape/sentence.ts';

/** The three lines that every result begins with: the verdict in plain words, what to do next, and by when. */
export const answer = {
  headline: {
    ready: 'You can ask the CIS Ombudsman now',
    readyUrgent: 'You can ask the CIS Ombudsman now, but do not wait for its answer',
    notBefore: (day: string) => `Not before ${day}: a waiting time is still running`,
    notBeforeUrgent: (day: string) =>
      `Not before ${day} here, but do not wait for that day: something ends before it`,
    noDay: 'Not yet, and no first day is known',
    noDayUrgent: 'Not yet, but do not wait: something ends first',
    askUscis: 'First ask USCIS, today',
    askExpedite: 'First ask USCIS to expedite, today',
    ownAddress: 'First give USCIS your new address',
    conflict: (one: string, other: string) => `Two answers contradict each other: “${one}” and “${other}”`,
    conflicts: (count: number) => `Answers contradict each other, in ${count} places: put that right first`,
    lacks: {
      'address-matches-uscis': 'First give USCIS the right address',
      'section-5-person': 'First have the one who signed the USCIS form make the request',
      consent: 'First have the written consent signed',
      'g-28': 'First file Form G-28 for this very form',
      'error-explanation': 'First write down what the error of USCIS is',
    },
    open: (name: string) => `One answer is missing: ${name}`,
    openMany: (count: number) => `${count} answers are missing`,
    lawyer: 'The CIS Ombudsman cannot help with this: see a lawyer first',
    notice: 'The CIS Ombudsman cannot help with this: read the notice of the decision first',
    nextDoor: (name: string) => `The CIS Ombudsman cannot help with this. The next door: ${name}`,
    laterBook: (day: string) => `The CIS Ombudsman cannot help with this before ${day}`,
  },
  next: (what: string) => `Do this next: ${what}`,
  turnTo: (desk: string) => `Turn to: ${desk}.`,
  desk: (name: string, reach: string) => `${name}: ${reach}`,
  say: (words: string) => `Say or write: “${words}”`,
  by: (when: string) => `By when: ${when}`,
  lastDay: (day: string) => `${day}, the last day for a request on these answers.`,
  askBy: (day: string) => `${day}, the last day to ask USCIS again for this.`,
  askBestBy: (day: string, last: string) =>
    `${day}, the safe day to ask USCIS again for this. By another reading of the rule ${last} is the last one.`,
  today: ({ amount, has }: LawValues) =>
    has('uscis-time-to-act')
      ? `Today. No last day is known, but the ${amount('uscis-time-to-act')} that USCIS has to be given begin only when it is asked.`
      : 'Today. No last day is known, but the office takes nothing before USCIS is asked.',
  noLastDay: 'No last day is known. What a notice of USCIS or of a court says of a day counts all the same.',
  after: 'After that',
  decides: 'The rules are met on these answers; the office decides for itself whether it takes a case.',
  why: 'Why',
  askWhy: 'All rules, the answers that decided and the sources: case-assist check with --why.',
} as const;
