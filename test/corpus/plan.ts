import { batchFlows } from './plan/batches.ts';
import { checks, contactsOfCases, fills, packets, updates } from './plan/cases.ts';
import { exhibitBundles } from './plan/exhibits.ts';
import { interviews } from './plan/interviews.ts';
import { keptTemplates } from './plan/kept.ts';
import { law, packetsOfVariants } from './plan/law.ts';
import { inSpanish } from './plan/spanish.ts';
import { tableKinds } from './plan/table-kinds.ts';
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
  ...packetsOfVariants,
  ...exhibitBundles,
  ...law,
  ...contactsOfCases,
  ...reference,
  ...batches,
  ...batchFlows,
  ...tableKinds,
  ...templates,
  ...keptTemplates,
  ...usage,
  ...interviews,
  ...inSpanish,
];
