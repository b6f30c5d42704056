import { type ClockRow, clockRows } from '../../content/timeline.ts';
import { type Clock, clocksOf, type Step, within } from '../../core/clock.ts';
import { fromNumber } from '../../core/dates.ts';
import { evaluate } from '../../core/evaluate.ts';
import { holidayOn } from '../../core/holidays.ts';
import { bindsKind, kindsOf } from '../../core/verdict.ts';
import { certaintyOf, entryOf, periodIn, shown, type Telling, type TimelineEntry } from './entry.ts';
import { nameOfFiling } from './filing.ts';

/** The days that the rules of the case count, as the rules themselves count them. */
export function clockDays(telling: Telling): readonly TimelineEntry[] {
  const clocks = clocksOf(telling.judged);
  return clockRows.flatMap((row) =>
    chosen(
      clocks.filter(
        (clock) => clock.rule.id === row.rule && clock.period === row.period && counts(row, clock, telling),
      ),
      row,
    ).map((clock) => entryOfClock(row, clock, telling)),
  );
}

function counts({ when }: ClockRow, { rule }: Clock, { judged }: Telling): boolean {
  if (when === 'always') return true;
  if (when !== undefined) return evaluate(when, judged.scope).status === 'met';
  const kinds = kindsOf(judged.scope.caseFile) ?? [];
  return rule.binds === 'every-case' || kinds.some((kind) => bindsKind(rule, kind));
}

/** Of the clocks of several items only the one that a row wants. */
function chosen(clocks: readonly Clock[], { only }: ClockRow): readonly Clock[] {
  if (only === undefined) return clocks;
  const inOrder = [...clocks].sort((a, b) => (a.day < b.day ? -1 : 1));
  return inOrder.slice(...(only === 'first' ? [0, 1] : [-1]));
}

function entryOfClock(row: ClockRow, clock: Clock, telling: Telling): TimelineEntry {
  const { text, judged } = telling;
  const { item, day, rests, lawOf } = clock;
  const period = row.period && periodIn(row.period, lawOf, judged.scope.by.law);
  const source = period?.source ?? clock.rule.cites[row.source ?? 0] ?? clock.rule.cites[0];
  const ofFiling = item !== undefined && row.only === undefined;
  if (source === undefined) throw new Error(`${clock.rule.id} cites nothing`);
  return entryOf(
    {
      id: ofFiling ? `filing-${item}.${row.id}` : row.id,
      kind: row.kind,
      when: { day },
      sentence: text.clocks[row.id]({
        amount: period === undefined ? '' : telling.amount(period),
        form: ofFiling ? nameOfFiling(item, telling) : '',
      }),
      steps: stepsOf(clock, telling),
      source,
      certainty: period === undefined ? certaintyOf(source) : period.certainty,
      rests,
    },
    telling,
  );
}

function stepsOf({ steps, after, day }: Clock, telling: Telling): readonly string[] {
  const { text } = telling;
  return [
    ...steps.flatMap((step) => stepInWords(step, steps, telling)),
    ...(after ? [text.steps.dayAfter(shown(day))] : []),
  ];
}

function stepInWords(step: Step, all: readonly Step[], { text, amount }: Telling): readonly string[] {
  if ('nextBusinessDay' in step) {
    const start = all[0]?.from ?? step.from;
    return [holidays(start, step.to, text), text.steps.nextBusinessDay(shown(step.to))];
  }
  const say = step.back ? text.steps.minus : text.steps.plus;
  return [say(shown(step.from), amount(step.amount), shown(step.to))];
}

function holidays(after: Step['from'], before: Step['from'], text: Telling['text']): string {
  const named = within(after, before).flatMap((n) => {
    const holiday = holidayOn(fromNumber(n));
    return holiday === undefined ? [] : [text.steps.holiday(text.holidays[holiday], shown(fromNumber(n)))];
  });
  return named.length === 0 ? text.steps.noHolidays : text.steps.holidays(named.join('; '));
}
