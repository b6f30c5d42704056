import { contacts } from './en/contacts.ts';
import { facts } from './en/facts.ts';
import { failures } from './en/failures.ts';
import { form } from './en/form.ts';
import { help } from './en/help.ts';
import { input } from './en/input.ts';
import { interview } from './en/interview.ts';
import { reference } from './en/reference.ts';
import { rules } from './en/rules.ts';
import { surface } from './en/surface.ts';
import { warnings } from './en/warnings.ts';

/** Every sentence in English. */
export const en = {
  facts,
  rules,
  warnings,
  contacts,
  form,
  input,
  interview,
  surface,
  reference,
  help,
  failures,
} as const;
