import { batch } from './en/batch.ts';
import { batchReport } from './en/batch-report.ts';
import { batchTable } from './en/batch-table.ts';
import { book } from './en/book.ts';
import { completion } from './en/completion.ts';
import { contacts } from './en/contacts.ts';
import { day } from './en/counted.ts';
import { countries } from './en/countries.ts';
import { facts } from './en/facts.ts';
import { failures } from './en/failures.ts';
import { form } from './en/form.ts';
import { help } from './en/help.ts';
import { input } from './en/input.ts';
import { interview } from './en/interview.ts';
import { outcome } from './en/outcome.ts';
import { packet } from './en/packet.ts';
import { reference } from './en/reference.ts';
import { rules } from './en/rules.ts';
import { sources } from './en/sources.ts';
import { template } from './en/template.ts';
import { warnings } from './en/warnings.ts';

/** Every sentence in English. */
export const en = {
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
} as const;
