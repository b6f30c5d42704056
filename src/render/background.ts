import type { BackgroundId } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import {
  formHistory,
  type Notice,
  officeHistory,
  otherDesks,
  otherPeriods,
  ownThresholds,
  uscisChanges,
} from '../content/reference/notices.ts';
import { internationalCases, internationalOfficeLists } from '../content/reference/offices-abroad.ts';
import {
  contactCenterCites,
  contactCenterTiers,
  expediteCites,
  expediteCriteria,
} from '../content/reference/practice.ts';
import type { Day } from '../content/shape/day.ts';
import type { Sentence } from '../content/shape/sentence.ts';
import type { Citation } from '../content/shape/source.ts';
import type { SourceId } from '../content/sources.ts';
import type { Out } from '../core/context.ts';
import { showDay } from '../core/dates.ts';
import { shownSource } from '../core/explain.ts';
import { lawValuesOn, said } from '../core/in-force.ts';
import { asLastSeen } from '../core/warnings.ts';
import { wrap } from '../core/wrap.ts';

/** One thing that is told, with the day it was told where it is a notice. */
interface Message extends Partial<Pick<Notice, 'day' | 'certainty'>> {
  readonly id: string;
  readonly text: string;
  readonly cites: readonly Citation<SourceId>[];
}

/** A part of the reference data as text under its heading, as it is told on a day; every notice begins with its own. */
export function renderBackground(
  id: BackgroundId,
  asOf: Day,
  words: Catalogue,
  out: Pick<Out, 'width' | 'style'>,
): string {
  const lines = messagesOf(id, asOf, words).map((one) =>
    wrap(sentence(one, words), out.width, { first: '  - ', rest: '    ' }),
  );
  return [out.style.bold(wrap(words.reference.headings[id], out.width)), ...lines].join('\n');
}

/** The same as data, for `--json`. */
export const backgroundData = (id: BackgroundId, asOf: Day, words: Catalogue) => ({
  id,
  heading: words.reference.headings[id],
  entries: messagesOf(id, asOf, words).map(({ cites, ...told }) => ({
    ...told,
    sources: cites.map(shownSource),
  })),
});

function sentence({ day, certainty, text }: Message, { reference }: Catalogue): string {
  if (day === undefined || certainty === undefined) return text;
  const when = day === 'undated' || day === 'law' ? reference[day] : showDay(day, 'en-US');
  return reference.told(when, reference.certainty[certainty], text);
}

/** The notices that had been given by a day. */
function notices<Id extends string>(
  entries: Readonly<Record<Id, Notice>>,
  texts: Readonly<Record<Id, Sentence>>,
  asOf: Day,
  words: Catalogue,
): readonly Message[] {
  const law = lawValuesOn(asOf, words);
  const given = (Object.keys(entries) as Id[]).filter((id) => {
    const { day } = entries[id];
    return day === 'undated' || day === 'law' || day <= asOf;
  });
  return given.map((id) => {
    const { day, certainty, cites, state } = entries[id];
    const text = said(texts[id], law);
    return {
      id,
      day,
      certainty,
      cites,
      text: state === undefined ? text : asLastSeen(text, state, asOf, words),
    };
  });
}

function messagesOf(id: BackgroundId, asOf: Day, words: Catalogue): readonly Message[] {
  const text = words.reference;
  const told: Readonly<Record<BackgroundId, () => readonly Message[]>> = {
    tiers: () =>
      contactCenterTiers.map((tier) => {
        const { name, does, say } = text.tiers[tier];
        return { id: tier, text: text.tier(name, does, say), cites: contactCenterCites };
      }),
    criteria: () =>
      expediteCriteria.map((one) => ({ id: one, text: text.criteria[one], cites: expediteCites })),
    office: () => notices(officeHistory, text.office, asOf, words),
    form: () => notices(formHistory, text.form, asOf, words),
    uscis: () => notices(uscisChanges, text.uscis, asOf, words),
    thresholds: () => notices(ownThresholds, text.thresholds, asOf, words),
    periods: () => notices(otherPeriods, text.periods, asOf, words),
    desks: () => notices(otherDesks, text.desks, asOf, words),
    internationalOffices: () =>
      internationalOfficeLists.map((list) => ({
        id: list.day,
        day: list.day,
        certainty: list.certainty,
        text: text.offices('count' in list ? list.count : undefined, list.offices.join(', ')),
        cites: list.cites,
      })),
    internationalCases: () =>
      internationalCases.map((one) => ({
        id: one,
        text: text.international[one],
        cites: internationalOfficeLists[0].cites,
      })),
  };
  return told[id]();
}
