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

const contactPage = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'Before you request assistance from us',
} as const;

/** The contacts with USCIS, and the goals that it has set itself for them. */
export const contactDays = (telling: Telling): readonly TimelineEntry[] =>
  contactsOf(telling.caseFile).flatMap((contact) => [madeOn(contact, telling), ...goalOf(contact, telling)]);

function madeOn({ number, day, path }: DatedContact, telling: Telling): TimelineEntry {
  const { asOf, text } = telling;
  const source = periodIn('uscis-contact-recent', asOf)?.source ?? contactPage;
  const sentence = text.entries[day > asOf ? 'contact-planned' : 'contact'](number);
  return entryOf(
    { id: `contact-${number}`, kind: 'event', when: { day }, sentence, source, rests: [path] },
    telling,
  );
}

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
