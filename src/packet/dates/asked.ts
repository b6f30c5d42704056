import type { Day } from '../../content/shape/day.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { type CaseFile, type CasePath, itemsAt, withValue } from '../../core/case-file.ts';
import { addDays } from '../../core/dates.ts';
import type { Because } from '../../core/outcome.ts';
import { contactsOf, periodIn, type Telling, type TimelineEntry } from './entry.ts';

const page: Citation<SourceId> = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'Start by checking the status of your case',
};

/** Where the first of the rules that decided comes from. */
export const sourceOf = ([first]: readonly Because[]): Citation<SourceId> =>
  first === undefined ? page : { source: first.source.id as SourceId, pinpoint: first.source.pinpoint };

/** The answers that decided. */
export const pathsOf = (because: readonly Because[]): readonly CasePath[] => [
  ...new Set(because.flatMap(({ facts }) => facts)),
];

/** The case once USCIS has been asked (again) on a day. */
export const asked = (caseFile: CaseFile, date: Day): CaseFile =>
  withValue(caseFile, 'uscisContacts', [...(itemsAt(caseFile, 'uscisContacts') ?? []), { date }]);

/** What the rule of the last 90 days says, and on which contacts. */
export function recently({ asOf, caseFile }: Telling): Pick<TimelineEntry, 'source' | 'rests'> {
  const contacts = contactsOf(caseFile).map(({ path }) => path);
  return {
    source: periodIn('uscis-contact-recent', asOf)?.source ?? page,
    rests: contacts.length === 0 ? ['uscisContacts'] : contacts.slice(-1),
  };
}

/** The last day on which the newest contact with USCIS still counts as recent. */
export function recentUntil({ caseFile, asOf }: Telling): Day | undefined {
  const newest = contactsOf(caseFile).at(-1);
  const recent = periodIn('uscis-contact-recent', asOf);
  return newest && recent && addDays(newest.day, recent.value);
}
