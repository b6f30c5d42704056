import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { DecidedPath } from '../../content/timeline/days.ts';
import {
  type CaseFile,
  type CasePath,
  type CaseRecord,
  itemPath,
  itemsAt,
  withValue,
} from '../../core/case-file.ts';
import { isDay } from '../../core/dates.ts';
import { decide } from '../../core/decide.ts';
import { contactCountsUntil } from '../../core/ends-first.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Judged } from '../../core/verdict.ts';

/** What was decided as facts of a case (see `DecidedPath`), and the answers that those facts rest on. */
export interface Decided {
  readonly facts: CaseRecord;
  readonly rests: Readonly<Partial<Record<DecidedPath, readonly CasePath[]>>>;
}

export function decidedOf(caseFile: CaseFile, outcome: Outcome, judged: Judged, words: Catalogue): Decided {
  const { verdict, because, missing, first, earliest, latest, askUscis, asOf } = outcome;
  const newest = newestContact(caseFile, asOf);
  const askOn = verdict === 'uscis-first' ? asOf : earliest && askUscis && (askUscis.until ?? askUscis.from);
  const decideOn = (then: CaseFile, day: Day) => decide(then, day, words, judged.scope.by.law);
  const expedite = because.some(({ rule }) => rule === 'expedite-requested');
  const planned = askOn ? decideOn(expedited(asked(caseFile, askOn), expedite), askOn) : undefined;
  const then = askOn && askUscis ? asked(caseFile, askOn) : caseFile;
  const facts = {
    verdict,
    because: because.map(({ rule }) => rule),
    first: first.map(({ id }) => id),
    earliest,
    latest,
    // The engine leaves aside what can be put right when it counts the first day; that must not be passed over here.
    stillOpen: earliest && earliest !== asOf ? decideOn(then, earliest).verdict === 'incomplete' : null,
    askFrom: askUscis?.from,
    askOn,
    plannedFirst: planned?.askUscis === null ? planned.earliest : null,
    plannedLast: planned?.askUscis === null ? planned.latest : null,
    newestContact: newest?.day,
    contactCounts: contactCountsUntil(judged),
  };
  return {
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([key, value]) => (value == null ? [] : [[key, value]])),
    ),
    rests: {
      'decided.because': [...new Set(because.flatMap((entry) => entry.facts))],
      'decided.missing': missing,
      'decided.newestContact': [newest?.path ?? 'uscisContacts'],
    },
  };
}

/** The newest contact that has been made: one that lies ahead is planned. Of those of one day the last that is named. */
function newestContact(
  caseFile: CaseFile,
  asOf: Day,
): { readonly day: Day; readonly path: CasePath } | undefined {
  const made = (itemsAt(caseFile, 'uscisContacts') ?? []).flatMap(({ date }, at) =>
    typeof date === 'string' && isDay(date) && date <= asOf
      ? [{ day: date, path: itemPath('uscisContacts[].date', at + 1) }]
      : [],
  );
  return made.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).at(-1);
}

/** The case once USCIS has been asked (again) on a day. */
const asked = (caseFile: CaseFile, date: Day): CaseFile =>
  withValue(caseFile, 'uscisContacts', [...(itemsAt(caseFile, 'uscisContacts') ?? []), { date }]);

const expedited = (caseFile: CaseFile, asked: boolean): CaseFile =>
  asked ? withValue(withValue(caseFile, 'expedite.requested', true), 'expedite.result', 'pending') : caseFile;
