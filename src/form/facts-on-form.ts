import { type FactPath, facts } from '../content/facts/index.ts';
import { generalPath } from '../core/case-file.ts';
import { onceFor } from './lazily.ts';
import { confirmedLines } from './template/confirmation.ts';
import type { Template } from './template/kept-template.ts';
import { factsOf } from './template/known-facts.ts';

const all = Object.keys(facts) as FactPath[];

/** Every fact that has a place on a form by its map, whichever the case. */
export const factsOnForm = onceFor(({ map }: Pick<Template, 'map'>): ReadonlySet<FactPath> => {
  const paths = Object.values(confirmedLines(map)).flatMap((line) =>
    factsOf(line).map((path) => (line.each === undefined ? path : `${line.each}.1.${path}`)),
  );
  const shown = new Set<string>(paths.map(generalPath));
  // `person.name` is the whole name.
  return new Set(
    all.filter((path) => path.split('.').some((_, at, steps) => shown.has(steps.slice(0, at + 1).join('.')))),
  );
});
