import { en } from '../../src/content/messages/en.ts';
import { type CaseFile, itemsAt, textAt, valueAt } from '../../src/core/case-file.ts';
import type { Outcome } from '../../src/core/outcome.ts';

/** Somebody who reads: the case, and what was decided for it. */
export interface Reader {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  /** All that they read. */
  readonly text: string;
}

/** A sentence that calms, holds back, or calls something settled, and who may read it. */
export interface Calming {
  readonly says: string;
  readonly mayRead: (reader: Reader) => boolean;
}

const kinds = ({ caseFile }: Reader): readonly string[] =>
  (valueAt(caseFile, 'problem.kinds') ?? []) as readonly string[];
const statuses = ({ caseFile }: Reader): readonly unknown[] =>
  (itemsAt(caseFile, 'filings') ?? []).map((filing) => filing['status']);
const forms = ({ caseFile }: Reader): readonly string[] =>
  (itemsAt(caseFile, 'filings') ?? []).map((filing) => String(filing['form']));

/** Nobody who may have a hearing, a child who ages, a decision, an emergency or a permission that runs out. */
const losesNothing = (reader: Reader): boolean =>
  reader.outcome.verdict === 'not-yet' &&
  reader.outcome.endsFirst === null &&
  reader.outcome.missing.length === 0 &&
  textAt(reader.caseFile, 'removal.hearingDate') === undefined &&
  valueAt(reader.caseFile, 'removal.inProceedings') !== true &&
  valueAt(reader.caseFile, 'ageOut.birthDate') === undefined &&
  valueAt(reader.caseFile, 'expedite.requested') !== true &&
  !kinds(reader).some((kind) =>
    [
      'removal-hearing',
      'age-out',
      'change-decision',
      'improper-rejection',
      'expedite',
      'expedite-approved',
      'military',
    ].includes(kind),
  ) &&
  !statuses(reader).some((status) => status === 'denied' || status === 'rejected') &&
  !forms(reader).some((form) => ['I-765', 'I-821D', 'I-131'].includes(form));

/** One whose age no law but the two formulas can count: no protection, and no form of those who have it. */
const byTheFormulas = (reader: Reader): boolean => {
  const protection = valueAt(reader.caseFile, 'person.protection');
  const organization = valueAt(reader.caseFile, 'person.kind') === 'organization';
  const none = Array.isArray(protection) ? protection.length === 0 : organization;
  const other = ['I-730', 'I-589', 'I-590', 'I-914', 'I-918', 'I-929'];
  return none && !forms(reader).some((form) => other.includes(form));
};

const isUrgent = ({ outcome: { endsFirst } }: Reader): boolean =>
  endsFirst !== null && endsFirst.kind !== 'contact';

/** Every sentence of the catalogue that calms. */
export const calming: Readonly<Record<string, Calming>> = {
  'nothing is lost by waiting': {
    says: 'nothing is lost by waiting',
    mayRead: losesNothing,
  },
  'no other answer would change it': {
    says: en.packet.referrals.nothingChanges,
    mayRead: ({ outcome }) =>
      outcome.verdict === 'cannot-help' &&
      outcome.missing.length + outcome.conflicts.length + outcome.wouldChange.length === 0,
  },
  'the age is fixed': { says: 'The age was fixed on this day and no longer runs.', mayRead: byTheFormulas },
  'a visa came in time': { says: 'by the formula the child was under', mayRead: byTheFormulas },
  'the age was settled': { says: 'The age was settled before it.', mayRead: byTheFormulas },
  'residence was sought in time': {
    says: 'after the visa became available. It was sought.',
    mayRead: byTheFormulas,
  },
  'the child has not aged out': { says: 'the child has not aged out', mayRead: byTheFormulas },
  'do not ask Congress yet': {
    says: 'Please do not write to USCIS before',
    mayRead: (reader) => !isUrgent(reader),
  },
  'the processing time does not matter': {
    says: 'the processing time does not matter any more',
    // It is told of a form that has a deadline of a statute alone.
    mayRead: (reader) => forms(reader).some((form) => ['N-400', 'I-360', 'I-129'].includes(form)),
  },
  'others can still act': {
    says: 'That is an answer about one office, not about your case',
    // What comes first stands before it; see the test of the order.
    mayRead: ({ outcome }) => outcome.verdict === 'cannot-help',
  },
  'nobody need write meanwhile': {
    says: 'obody need write',
    mayRead: ({ text }) => text.includes('extends no deadline'),
  },
};
