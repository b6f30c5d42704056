import { itemPath, textAt } from '../../core/case-file.ts';
import {
  contactsOf,
  counted,
  type DatedContact,
  entryOf,
  periodIn,
  type Telling,
  type TimelineEntry,
} from './entry.ts';

/** The contacts with USCIS, its time to act on them, and until when the newest counts. */
export function contactDays(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  const contacts = contactsOf(caseFile);
  const [oldest, newest] = [contacts[0], contacts.at(-1)];
  const toAct = periodIn('uscis-time-to-act', asOf);
  const recent = periodIn('uscis-contact-recent', asOf);
  const source = recent?.source ?? contactPage;
  const made = contacts.map(({ number, day, path }) => {
    const sentence = text.entries[day > asOf ? 'contact-planned' : 'contact'](number);
    return entryOf(
      { id: `contact-${number}`, kind: 'event', when: { day }, sentence, source, rests: [path] },
      telling,
    );
  });
  const acts = oldest && toAct && counted(oldest.day, toAct, telling);
  const counts = newest && recent && counted(newest.day, recent, telling);
  const { latest, askUscis } = telling.outcome;
  // Where it is the last day of the request it has been said.
  const told = askUscis === null && counts?.day === latest;
  return [
    ...made,
    ...(acts
      ? [
          entryOf(
            {
              id: 'time-to-act',
              kind: 'waiting',
              when: { day: acts.day },
              sentence: text.entries['time-to-act'](text.amounts.days(toAct.value)),
              steps: [acts.step],
              source: toAct.source,
              rests: [oldest.path],
            },
            telling,
          ),
        ]
      : []),
    ...(counts && !told
      ? [
          entryOf(
            {
              id: 'contact-counts',
              kind: 'event',
              when: { day: counts.day },
              sentence: text.entries['contact-counts'](text.amounts.days(recent.value)),
              steps: [counts.step],
              source: recent.source,
              rests: [newest.path],
            },
            telling,
          ),
        ]
      : []),
    ...contacts.flatMap((contact) => goalOf(contact, telling)),
  ];
}

const contactPage = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'Before you request assistance from us',
} as const;

/** The goal that USCIS has set itself for service requests. */
function goalOf({ number, day, path }: DatedContact, telling: Telling): readonly TimelineEntry[] {
  const channel = itemPath('uscisContacts[].channel', number);
  const goal = periodIn('service-request-goal', telling.asOf);
  if (goal === undefined || textAt(telling.caseFile, channel) !== 'e-request') return [];
  const { day: until, step } = counted(day, goal, telling);
  return [
    entryOf(
      {
        id: `contact-${number}.goal`,
        kind: 'waiting',
        when: { day: until },
        sentence: telling.text.entries['service-request-goal'](number),
        steps: [step],
        source: goal.source,
        rests: [path, channel],
      },
      telling,
    ),
  ];
}
