import { en } from '../../src/content/messages/en.ts';
import { caseOfCells } from '../../src/core/case-cells.ts';
import { readCaseValue } from '../../src/core/read-case.ts';
import { planForm } from '../../src/form/fill-form.ts';
import { form } from '../form/cases.ts';

/** What each field of the sheet is to hold for a row of a table: the work of rules and words is done for other engines. */
export function fieldsOfRow(cells: Readonly<Record<string, string>>): Record<string, string | true> {
  const { id: _, ...columns } = cells;
  const caseFile = readCaseValue(caseOfCells(Object.entries(columns)), en);
  return Object.fromEntries(planForm(form, caseFile).values) as Record<string, string | true>;
}
