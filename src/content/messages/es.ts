import type { Catalogue } from './catalogue.ts';
import { batch } from './es/batch.ts';
import { batchReport } from './es/batch-report.ts';
import { batchTable } from './es/batch-table.ts';
import { book } from './es/book.ts';
import { completion } from './es/completion.ts';
import { contacts } from './es/contacts.ts';
import { day } from './es/counted.ts';
import { countries } from './es/countries.ts';
import { facts } from './es/facts.ts';
import { failures } from './es/failures.ts';
import { form } from './es/form.ts';
import { help } from './es/help.ts';
import { input } from './es/input.ts';
import { interview } from './es/interview.ts';
import { outcome } from './es/outcome.ts';
import { packet } from './es/packet.ts';
import { reference } from './es/reference.ts';
import { rules } from './es/rules.ts';
import { sources } from './es/sources.ts';
import { template } from './es/template.ts';
import { warnings } from './es/warnings.ts';

/** Every sentence in Spanish that a person reads. */
export const es: Catalogue = {
  day,
  batch,
  batchReport,
  batchTable,
  book,
  completion,
  facts,
  rules,
  warnings,
  contacts,
  countries,
  form,
  input,
  interview,
  outcome,
  packet,
  reference,
  sources,
  template,
  help,
  failures,
};
