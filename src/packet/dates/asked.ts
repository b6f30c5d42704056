import type { Day } from '../../content/shape/day.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { type CaseFile, type CasePath, itemsAt, withValue } from '../../core/case-file.ts';
import type { Because } from '../../core/outcome.ts';
import { contactsOf, type DatedContact, periodIn, type Telling, type TimelineEntry } from './entry.ts';

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

/** The newest contact that has been made: one that lies ahead is planned. */
export const newestContact = ({ caseFile, asOf }: Telling): DatedContact | undefined =>
  contactsOf(caseFile).findLast(({ day }) => day <= asOf);

/** What the rule of the last days says, and on which contact. */
export function recently(telling: Telling): Pick<TimelineEntry, 'source' | 'rests'> {
  const newest = newestContact(telling);
  return {
    source: periodIn('uscis-contact-recent', telling.asOf)?.source ?? page,
    rests: newest === undefined ? ['uscisContacts'] : [newest.path],
  };
}
