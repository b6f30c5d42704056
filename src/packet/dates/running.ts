import type { FactPath } from '../../content/facts/index.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { type CasePath, itemPath, textAt, valueAt } from '../../core/case-file.ts';
import { kindsOf } from '../../core/verdict.ts';
import { dayAt, entryOf, numbersOf, periodIn, type Telling, type TimelineEntry } from './entry.ts';

const note: Citation<SourceId> = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'NOTE (appeal and motion rights, USCIS deadlines)',
};

/**
 * Deadlines that no request moves and whose day no answer of the case gives: it is told that the notice itself does.
 * None is ever counted here.
 */
export const runningDeadlines = (telling: Telling): readonly TimelineEntry[] => [
  running(telling, 'nothing-moves', telling.text.entries['nothing-moves'], []),
  ...decided(telling),
  ...documents(telling),
  ...address(telling),
];

const running = (
  telling: Telling,
  id: string,
  sentence: string,
  rests: readonly CasePath[],
  source = note,
): TimelineEntry => entryOf({ id, kind: 'deadline-that-runs', when: null, sentence, source, rests }, telling);

const filingPath = (key: 'status' | 'form', number: number): CasePath =>
  itemPath(`filings[].${key}` satisfies FactPath, number);

function decided(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, text } = telling;
  const of = numbersOf(caseFile, 'filings').flatMap((number) => {
    const path = filingPath('status', number);
    const form = textAt(caseFile, filingPath('form', number));
    const name = form === undefined ? text.noForm(number) : text.form(form, number);
    const status = textAt(caseFile, path);
    if (status === 'denied')
      return [running(telling, `filing-${number}.appeal`, text.entries.appeal(name), [path])];
    if (status === 'rejected')
      return [running(telling, `filing-${number}.rejection`, text.entries.rejection(name), [path])];
    return [];
  });
  const changes = kindsOf(caseFile)?.includes('change-decision') === true;
  if (of.length > 0 || !changes) return of;
  return [running(telling, 'appeal', text.entries['appeal-notice'], ['problem.kinds'])];
}

function documents(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, text } = telling;
  const courtDay = dayAt(caseFile, 'removal.hearingDate');
  return numbersOf(caseFile, 'documents').flatMap((number) => {
    const path = itemPath('documents[].kind', number);
    const kind = textAt(caseFile, path);
    const id = `document-${number}`;
    if (kind === 'request-for-evidence') return [running(telling, id, text.entries.evidence(number), [path])];
    if (kind === 'hearing-notice' && courtDay === undefined)
      return [running(telling, id, text.entries['hearing-notice'], [path])];
    return [];
  });
}

/** People under 8 U.S.C. 1367 change their address another way, so that nobody else learns it. */
const keptSafe = ['t', 'u', 'vawa', 'i-751-waiver'];

function address(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text, amount } = telling;
  const period = periodIn('address-change', asOf);
  if (valueAt(caseFile, 'person.addressMatchesUscis') !== false || period === undefined) return [];
  const protection = valueAt(caseFile, 'person.protection');
  const safe = Array.isArray(protection) && protection.some((kind) => keptSafe.includes(String(kind)));
  const days = amount(period);
  const rests = ['person.addressMatchesUscis'];
  return [
    safe
      ? running(telling, 'address', text.entries['address-safe'](days), [...rests, 'person.protection'], {
          source: 'uscis-safe-address-alert',
          pinpoint: 'safe address',
        })
      : running(telling, 'address', text.entries.address(days), rests, period.source),
  ];
}
