import type { Day } from '../../content/shape/day.ts';
import { contactCountsUntil } from '../../core/ask-uscis.ts';
import { itemsAt } from '../../core/case-file.ts';
import { addDays } from '../../core/dates.ts';
import { newestContact, recently, sourceOf } from './asked.ts';
import { entryOf, type Period, periodIn, shown, type Telling, type TimelineEntry } from './entry.ts';

/** How the way stays open after the newest contact with USCIS: by the rule as it is read here, and as strictly as can be. */
export function askAgain(telling: Telling, latest: Day): readonly TimelineEntry[] {
  const { asOf, text, amount } = telling;
  const newest = newestContact(telling);
  const recent = periodIn('uscis-contact-recent', asOf);
  const toAct = periodIn('uscis-time-to-act', asOf);
  if (!newest || !recent || !toAct || latest !== contactCountsUntil(telling.judged)) return [];
  const again = entryOf(
    {
      id: 'ask-again',
      kind: 'contact-uscis',
      when: { from: asOf, until: latest },
      sentence: text.entries['ask-again'](amount(recent)),
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
  const { asOf, text, newest, latest, amount } = telling;
  const [least, most] = [toAct.value, amount(recent)];
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
          `${amount({ ...recent, value: recent.value - least })} (${recent.value} − ${least})`,
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
  const { caseFile, asOf, text, amount } = telling;
  const until = contactCountsUntil(telling.judged);
  if (until !== undefined) return askAgain(telling, until);
  const recent = periodIn('uscis-contact-recent', asOf);
  const known = itemsAt(caseFile, 'uscisContacts')?.every(({ date }) => date !== undefined) === true;
  if (!known || recent === undefined) return [];
  return [
    entryOf(
      {
        id: 'ask-uscis',
        kind: 'contact-uscis',
        when: { day: asOf },
        sentence: text.entries['ask-uscis-meanwhile'](amount(recent)),
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
