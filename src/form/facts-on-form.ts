import { type FactPath, facts } from '../content/facts/index.ts';
import { generalPath } from '../core/case-file.ts';
import type { FormToFill } from './fill-form.ts';
import { onceFor } from './once-for.ts';
import { confirmedLines } from './template/confirmation.ts';
import { factsOf } from './template/known-facts.ts';

const all = Object.keys(facts) as FactPath[];

/** Every fact that has a place on a form by its map, whichever the case. */
export const factsOnForm = onceFor((form: FormToFill): ReadonlySet<FactPath> => {
  const shown = new Set<string>(pathsOn(form).map(generalPath));
  // `person.name` is the whole name.
  return new Set(
    all.filter((path) => path.split('.').some((_, at, steps) => shown.has(steps.slice(0, at + 1).join('.')))),
  );
});

const pathsOn = (form: FormToFill): readonly string[] =>
  form.kind === 'sheet'
    ? Object.values(form.sheet.map).flatMap(({ facts: paths = [], each }) =>
        each === undefined ? paths : paths.map((path) => `${each}.1.${path}`),
      )
    : Object.values(confirmedLines(form.kept.map)).flatMap(factsOf);
