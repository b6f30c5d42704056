import type { Day } from '../../content/shape/day.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { type CaseFile, itemsAt, withValue } from '../../core/case-file.ts';
import { addDays } from '../../core/dates.ts';
import { decide } from '../../core/decide.ts';
import type { Because, Outcome } from '../../core/outcome.ts';
import {
  contactsOf,
  type EntryKind,
  entryOf,
  type Period,
  periodIn,
  shown,
  type Telling,
  type TimelineEntry,
} from './entry.ts';

const page: Citation<SourceId> = {
  source: 'case-assistance-2023-05-31',
  pinpoint: 'Start by checking the status of your case',
};

/**
 * The days of the request itself, as the rules decide them: the first and the last to send it, and when USCIS has to be
 * asked (again) for that. None where the office cannot help.
 */
export function requestDays(telling: Telling): readonly TimelineEntry[] {
  switch (telling.outcome.verdict) {
    case 'cannot-help':
      return [];
    case 'incomplete':
      return [
        entryOf(
          {
            id: 'first-day',
            kind: 'first-day',
            when: null,
            sentence: telling.text.entries['first-day-unknown'],
            source: sourceOf(telling.outcome.because),
            rests: telling.outcome.missing,
          },
          telling,
        ),
      ];
    case 'uscis-first':
      return [...askNow(telling), ...plannedDays(telling, telling.asOf)];
    case 'not-yet':
    case 'ready':
      return decidedDays(telling);
  }
}

const sourceOf = ([first]: readonly Because[]): Citation<SourceId> =>
  first === undefined ? page : { source: first.source.id as SourceId, pinpoint: first.source.pinpoint };

const pathsOf = (because: readonly Because[]) => [...new Set(because.flatMap(({ facts }) => facts))];

function decidedDays(telling: Telling): readonly TimelineEntry[] {
  const { outcome, text } = telling;
  const { earliest, latest, askUscis } = outcome;
  if (earliest === null) return [];
  const first = entryOf(
    {
      id: 'first-day',
      kind: 'first-day',
      when: { day: earliest },
      sentence: text.entries[firstDaySays(telling, earliest)],
      source: sourceOf(outcome.because),
      rests: pathsOf(outcome.because),
    },
    telling,
  );
  if (askUscis !== null) {
    const contact = askUscis.until ?? askUscis.from;
    const ask = entryOf(
      {
        id: 'ask-uscis',
        kind: 'contact-uscis',
        when: { from: askUscis.from, until: contact },
        sentence: text.entries['ask-uscis'],
        ...recently(telling),
      },
      telling,
    );
    return [first, ask, ...plannedDays(telling, contact).filter(({ kind }) => kind === 'last-day')];
  }
  return latest === null ? [first] : [first, ...lastDay(telling, latest), ...askAgain(telling, latest)];
}

/** The engine leaves aside what can be put right when it counts the first day; that must not be passed over here. */
function firstDaySays({ caseFile, outcome, words }: Telling, earliest: Day) {
  if (earliest === outcome.asOf) return 'first-day-now';
  const { askUscis } = outcome;
  const then = askUscis === null ? caseFile : asked(caseFile, askUscis.until ?? askUscis.from);
  return decide(then, earliest, words).verdict === 'incomplete' ? 'first-day-open' : 'first-day';
}

/** The case once USCIS has been asked (again) on a day. */
const asked = (caseFile: CaseFile, date: Day): CaseFile =>
  withValue(caseFile, 'uscisContacts', [...(itemsAt(caseFile, 'uscisContacts') ?? []), { date }]);

/** What the rule of the last 90 days says, and on which contacts. */
function recently({ asOf, caseFile }: Telling): Pick<TimelineEntry, 'source' | 'rests'> {
  const contacts = contactsOf(caseFile).map(({ path }) => path);
  return {
    source: periodIn('uscis-contact-recent', asOf)?.source ?? page,
    rests: contacts.length === 0 ? ['uscisContacts'] : contacts.slice(-1),
  };
}

/** The last day on which the newest contact with USCIS still counts as recent. */
function recentUntil({ caseFile, asOf }: Telling): Day | undefined {
  const newest = contactsOf(caseFile).at(-1);
  const recent = periodIn('uscis-contact-recent', asOf);
  return newest && recent && addDays(newest.day, recent.value);
}

function lastDay(telling: Telling, latest: Day): readonly TimelineEntry[] {
  const byContact = latest === recentUntil(telling);
  const { because } = telling.outcome;
  return [
    entryOf(
      {
        id: 'last-day',
        kind: 'last-day',
        when: { day: latest },
        sentence: telling.text.entries[byContact ? 'last-day-contact' : 'last-day'],
        ...(byContact ? recently(telling) : { source: sourceOf(because), rests: pathsOf(because) }),
      },
      telling,
    ),
  ];
}

/** How the way stays open after the newest contact with USCIS: by the rule as it is read here, and as strictly as can be. */
function askAgain(telling: Telling, latest: Day): readonly TimelineEntry[] {
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
  const [least, most] = [text.amounts.days(toAct.value), text.amounts.days(recent.value)];
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
      steps: [text.steps.plus(shown(newest), `${most} − ${least}`, shown(strict))],
      ...recently(telling),
    },
    telling,
  );
}

/** What has to be asked of USCIS before anything else. */
function askNow(telling: Telling): readonly TimelineEntry[] {
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

/** The first and the last day once USCIS has been asked on a day: the same rules, held against the case as it will be. */
function plannedDays(telling: Telling, contact: Day): readonly TimelineEntry[] {
  const { outcome, asOf, text } = telling;
  const { earliest, latest } = withContact(telling, contact);
  if (earliest !== null && latest !== null && latest < earliest) return [];
  const recent = periodIn('uscis-contact-recent', asOf);
  const counts = recent && addDays(contact, recent.value);
  const planned = (id: 'planned-first-day' | 'planned-last-day', kind: EntryKind, day: Day): TimelineEntry =>
    entryOf(
      {
        id,
        kind,
        when: { day },
        sentence: text.entries[id](shown(contact)),
        ...(day === counts
          ? recently(telling)
          : { source: sourceOf(outcome.because), rests: pathsOf(outcome.because) }),
      },
      telling,
    );
  return [
    ...(earliest === null ? [] : [planned('planned-first-day', 'first-day', earliest)]),
    ...(latest === null ? [] : [planned('planned-last-day', 'last-day', latest)]),
  ];
}

function withContact({ caseFile, outcome, asOf, words }: Telling, contact: Day): Outcome {
  const expedite = outcome.because.some(({ rule }) => rule === 'expedite-requested');
  return decide(expedited(asked(caseFile, contact), expedite), asOf, words);
}

const expedited = (caseFile: CaseFile, asked: boolean): CaseFile =>
  asked ? withValue(withValue(caseFile, 'expedite.requested', true), 'expedite.result', 'pending') : caseFile;
