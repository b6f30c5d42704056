import { checks, contactsOfCases, fills, packets, updates } from './plan/cases.ts';
import { interviews } from './plan/interviews.ts';
import { batches } from './plan/tables.ts';
import { templates } from './plan/templates.ts';
import type { Transcript } from './plan/transcript.ts';
import { reference, usage } from './plan/words.ts';

/** Every golden text. */
export const plan: readonly Transcript[] = [
  ...checks,
  ...fills,
  ...packets,
  ...updates,
  ...contactsOfCases,
  ...reference,
  ...batches,
  ...templates,
  ...usage,
  ...interviews,
];
