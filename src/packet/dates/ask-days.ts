import type { Day } from '../../content/shape/day.ts';
import { itemsAt } from '../../core/case-file.ts';
import { addDays } from '../../core/dates.ts';
import { recently, recentUntil, sourceOf } from './asked.ts';
import {
  contactsOf,
  entryOf,
  type Period,
  periodIn,
  shown,
  type Telling,
  type TimelineEntry,
} from './entry.ts';

/** How the way stays open after the newest contact with USCIS: by the rule as it is read here, and as strictly as can be. */
export function askAgain(telling: Telling, latest: Day): readonly TimelineEntry[] {
  const { asOf, text, caseFile } = telling;
  const newest = contactsOf(caseFile).at(-1);
  const recent = periodIn('uscis-contact-recent', asOf);
  const toAct = periodIn('uscis-time-to-act', asOf);
  if (!newest || !recent || !toAct || latest !== recentUntil(telling)) return [];
  const inDays = text.amounts.days;
  const again = entryOf(
    {
      id: 'ask-again',
      kind: 'contact-uscis',
      when: { from: asOf, until: latest },
      sentence: text.entries['ask-again'](inDays(recent.value)),
      ...recently(telling),
    },
    telling,
  );
  return [again, strictly({ ...telling, newest: newest.day, latest }, recent, toAct)];
}

/** The same where one and the same contact has to be old enough and still recent. */
function strictly(
  telling: Telling & { readonly newest: Day; readonly latest: Day },
  recent: Period,
  toAct: Period,
): TimelineEntry {
  const { asOf, text, newest, latest } = telling;
  const [least, most] = [toAct.value, text.amounts.days(recent.value)];
  const strict = addDays(newest, recent.value - toAct.value);
  const inTime = strict >= asOf;
  const [gapFrom, gapUntil] = [addDays(latest, 1), addDays(asOf, toAct.value - 1)];
  return entryOf(
    {
      id: 'ask-again-strict',
      kind: 'contact-uscis',
      when: { day: inTime ? strict : asOf },
      sentence: inTime
        ? text.entries['ask-again-strict'](least, most)
        : text.entries['ask-again-gap'](least, most, shown(gapFrom), shown(gapUntil)),
      steps: [
        text.steps.plus(
          shown(newest),
          `${text.amounts.days(recent.value - least)} (${recent.value} − ${least})`,
          shown(strict),
        ),
      ],
      ...recently(telling),
    },
    telling,
  );
}

/** While answers are missing nothing else is decided, but the days of USCIS go on. */
export function askMeanwhile(telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  const until = recentUntil(telling);
  if (until !== undefined && until >= asOf) return askAgain(telling, until);
  const recent = periodIn('uscis-contact-recent', asOf);
  const known = itemsAt(caseFile, 'uscisContacts')?.every(({ date }) => date !== undefined) === true;
  if (!known || recent === undefined) return [];
  return [
    entryOf(
      {
        id: 'ask-uscis',
        kind: 'contact-uscis',
        when: { day: asOf },
        sentence: text.entries['ask-uscis-meanwhile'](text.amounts.days(recent.value)),
        ...recently(telling),
      },
      telling,
    ),
  ];
}

/** What has to be asked of USCIS before anything else. */
export function askNow(telling: Telling): readonly TimelineEntry[] {
  const { outcome, asOf, text } = telling;
  return outcome.because.map((entry) => {
    const expedite = entry.rule === 'expedite-requested';
    const id = expedite ? 'request-expedite' : 'ask-uscis';
    return entryOf(
      {
        id,
        kind: 'contact-uscis',
        when: { day: asOf },
        sentence: text.entries[expedite ? 'request-expedite' : 'ask-uscis-now'],
        source: sourceOf([entry]),
        rests: entry.facts,
      },
      telling,
    );
  });
}
