import type { BackgroundId } from '../content/contacts/background.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { contactCenterCites, contactCenterTiers } from '../content/reference/contact-center.ts';
import { expediteCites, expediteCriteria } from '../content/reference/expedite-criteria.ts';
import { formHistory } from '../content/reference/form-history.ts';
import { internationalCases, internationalOfficeLists } from '../content/reference/international-offices.ts';
import type { Notice } from '../content/reference/notice.ts';
import { officeHistory } from '../content/reference/office-history.ts';
import { otherDesks } from '../content/reference/other-desks.ts';
import { otherPeriods, ownThresholds } from '../content/reference/own-thresholds.ts';
import { uscisChanges } from '../content/reference/uscis-changes.ts';
import type { Citation } from '../content/shape/source.ts';
import type { SourceId } from '../content/sources.ts';
import type { Out } from '../context.ts';
import { showDay } from '../core/dates.ts';
import { shownSource } from '../core/explain.ts';
import { wrap } from './wrap.ts';

type Words = Catalogue['reference'];

/** One thing that is told, with the day it was told where it is a notice. */
interface Told extends Partial<Pick<Notice, 'day' | 'certainty'>> {
  readonly id: string;
  readonly text: string;
  readonly cites: readonly Citation<SourceId>[];
}

/** A part of the reference data as text under its heading; every notice begins with its day. */
export function renderBackground(id: BackgroundId, words: Words, out: Pick<Out, 'width' | 'style'>): string {
  const lines = toldOf(id, words).map((one) =>
    wrap(sentence(one, words), out.width, { first: '  - ', rest: '    ' }),
  );
  return [out.style.bold(wrap(words.headings[id], out.width)), ...lines].join('\n');
}

/** The same as data, for `--json`. */
export const backgroundData = (id: BackgroundId, words: Words) => ({
  id,
  heading: words.headings[id],
  entries: toldOf(id, words).map(({ cites, ...told }) => ({ ...told, sources: cites.map(shownSource) })),
});

function sentence({ day, certainty, text }: Told, words: Words): string {
  if (day === undefined || certainty === undefined) return text;
  const when = day === 'undated' ? words.undated : showDay(day, 'en-US');
  return words.told(when, words.certainty[certainty], text);
}

const notices = <Id extends string>(
  entries: Readonly<Record<Id, Notice>>,
  texts: Readonly<Record<Id, string>>,
) =>
  (Object.keys(entries) as Id[]).map((id): Told => {
    const { day, certainty, cites } = entries[id];
    return { id, day, certainty, text: texts[id], cites };
  });

function toldOf(id: BackgroundId, words: Words): readonly Told[] {
  const told: Readonly<Record<BackgroundId, () => readonly Told[]>> = {
    tiers: () =>
      contactCenterTiers.map((tier) => {
        const { name, does, say } = words.tiers[tier];
        return { id: tier, text: words.tier(name, does, say), cites: contactCenterCites };
      }),
    criteria: () =>
      expediteCriteria.map((one) => ({ id: one, text: words.criteria[one], cites: expediteCites })),
    office: () => notices(officeHistory, words.office),
    form: () => notices(formHistory, words.form),
    uscis: () => notices(uscisChanges, words.uscis),
    thresholds: () => notices(ownThresholds, words.thresholds),
    periods: () => notices(otherPeriods, words.periods),
    desks: () => notices(otherDesks, words.desks),
    internationalOffices: () =>
      internationalOfficeLists.map((list) => ({
        id: list.day,
        day: list.day,
        certainty: list.certainty,
        text: words.offices('count' in list ? list.count : undefined, list.offices.join(', ')),
        cites: list.cites,
      })),
    internationalCases: () =>
      internationalCases.map((one) => ({
        id: one,
        text: words.international[one],
        cites: internationalOfficeLists[0].cites,
      })),
  };
  return told[id]();
}
