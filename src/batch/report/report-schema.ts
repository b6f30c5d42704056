import type { Catalogue } from '../../content/messages/catalogue.ts';
import { dayShape, type Json } from '../../core/case-schema.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { RowReport } from '../row.ts';
import { rowVerdicts } from './tally.ts';

const text: Json = { type: 'string' };
const yesNo: Json = { type: 'boolean' };
const texts: Json = { type: 'array', items: text };
const orNull = (shape: Json): Json => ({ anyOf: [shape, { type: 'null' }] });
const oneOf = (...values: readonly string[]): Json => ({ type: 'string', enum: values });
const listOf = (items: Json): Json => ({ type: 'array', items });

/** An object with just these keys, all of them there unless they are named. */
const objectOf = (properties: Readonly<Record<string, Json>>, optional: readonly string[] = []): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const verdicts = rowVerdicts.filter((verdict) => verdict !== 'bad');

const outcome: Readonly<Record<keyof Outcome, Json>> = {
  outcome: { const: 1 },
  asOf: dayShape,
  ruleBook: text,
  verdict: oneOf(...verdicts),
  first: listOf(objectOf({ id: text, text, due: orNull(dayShape) })),
  because: listOf(
    objectOf({
      rule: text,
      result: oneOf('met', 'not-met', 'unknown'),
      text,
      facts: texts,
      source: objectOf({
        id: text,
        title: text,
        date: text,
        address: text,
        certainty: oneOf('confirmed', 'dated', 'unconfirmed', 'not-found'),
        pinpoint: text,
      }),
    }),
  ),
  missing: texts,
  conflicts: listOf(objectOf({ facts: texts, text })),
  earliest: orNull(dayShape),
  latest: orNull(dayShape),
  askUscis: orNull(objectOf({ from: dayShape, until: orNull(dayShape) })),
  endsFirst: orNull(
    objectOf({ kind: oneOf('hearing', 'age-out', 'appeal', 'contact'), day: orNull(dayShape), text }),
  ),
  ageOut: orNull(objectOf({ day: orNull(dayShape), formula: orNull(oneOf('1151(f)', '1153(h)')) })),
  requirements: listOf(objectOf({ id: text, met: orNull(yesNo), onPaper: yesNo, remedy: text, text })),
  documents: listOf(
    objectOf({ kind: text, text, have: orNull(yesNo), notFound: { const: true } }, ['notFound']),
  ),
  channel: oneOf('online', 'email', 'mail'),
  contacts: listOf(objectOf({ id: text, reason: text, from: orNull(dayShape), value: orNull(text) })),
  warnings: listOf(objectOf({ id: text, text })),
  wouldChange: listOf(
    objectOf({
      changes: listOf(objectOf({ path: text, to: listOf({ anyOf: [text, yesNo] }), deed: yesNo })),
      verdict: oneOf(...verdicts),
    }),
  ),
  stale: yesNo,
};

const report: Readonly<Record<keyof RowReport, Json>> = {
  report: { const: 1 },
  row: { type: 'integer', minimum: 1 },
  id: text,
  verdict: oneOf(...rowVerdicts),
  action: text,
  due: orNull(dayShape),
  file: orNull(text),
  sha256: orNull({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
  packet: orNull(text),
  problems: listOf(objectOf({ at: text, column: text, path: text, text }, ['at'])),
  outcome: orNull(objectOf(outcome)),
};

/** The JSON Schema (draft 2020-12) of the report of a row: a line of `report.jsonl` and of `batch --json`. */
export const reportSchema = (words: Catalogue): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...words.batchReport.schema,
  ...objectOf(report),
});
