import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CaseFile, valueAt } from '../core/case-file.ts';
import { type ListRows, listRows, textOf, ticked } from '../form/resolve.ts';
import type { Sheet, SheetField } from '../form/sheet.ts';
import { items, printed } from '../form/values.ts';

type SectionId = keyof Catalogue['form']['sections'];

/** The order of DHS Form 7001's sections, with this sheet's own headings where they belong. */
const order: readonly SectionId[] = [
  '1A',
  'congressional',
  'filings',
  '2',
  'expedite',
  'removal',
  'military',
  '5',
  'beneficiary',
  'preparer',
  '8',
  'online',
  '9',
  '10',
];

/**
 * The answers of a case as plain text for the online form: section by section, label and value, whole and never cut.
 * What is not known is left out; nothing is signed, it says who signs and how.
 */
export function onlineText(caseFile: CaseFile, sheet: Sheet, words: Catalogue): string {
  const lists = listRows(sheet);
  const parts = order.map((id) => {
    const title = words.form.sections[id];
    const fields = sheet.fields.filter((field) => field.section === title);
    const lines = fields.flatMap((field) => lineOf(field, caseFile, sheet, lists, words));
    if (id === '9' || id === '10') lines.push(...signing(id, caseFile, words));
    return lines.length === 0 ? '' : [title, ...lines].join('\n');
  });
  return `${[words.form.online.intro, ...parts.filter(Boolean)].join('\n\n')}\n`;
}

function lineOf(
  field: SheetField,
  caseFile: CaseFile,
  sheet: Sheet,
  lists: readonly ListRows[],
  words: Catalogue,
): readonly string[] {
  const entry = sheet.map[field.name] ?? {};
  if (field.kind === 'check')
    return ticked(entry, caseFile) ? [`${words.form.online.ticked}: ${field.label}`] : [];
  const list = lists.find(({ columns }) => columns[0]?.field === field.name);
  if (list) return listLines(list, caseFile, sheet, words);
  const inList = lists.some((each) => entry.facts?.[0]?.startsWith(`${each.list}.`));
  const text = inList ? '' : textOf(entry, caseFile, words);
  return text === '' ? [] : [labelled(field.label, text)];
}

/** Every item of a list, also those for which the sheet has no row. */
function listLines(
  { list, columns }: ListRows,
  caseFile: CaseFile,
  sheet: Sheet,
  words: Catalogue,
): readonly string[] {
  const labels = new Map(sheet.fields.map((field) => [field.name, field.label]));
  return items(caseFile, list).flatMap((_, at) => {
    const lines = columns.flatMap(({ field, key }) => {
      const text = printed(caseFile, `${list}.${at + 1}.${key}`, words);
      return text === '' ? [] : [`  ${labelled(labels.get(field) ?? key, text)}`];
    });
    return lines.length === 0 ? [] : [words.form.online.number(at + 1), ...lines];
  });
}

const labelled = (label: string, text: string): string =>
  text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`;

/** Who signs, and how: T, U, VAWA, asylum and refugee cases in ink (the office's page, things to note). */
function signing(section: '9' | '10', caseFile: CaseFile, words: Catalogue): readonly string[] {
  const { online } = words.form;
  const role = valueAt(caseFile, 'preparer.role');
  const represented = role === 'attorney' || role === 'accredited-representative';
  if (section === '10') return represented ? [online.signAttorney] : [];
  const protection = valueAt(caseFile, 'person.protection');
  const inInk = Array.isArray(protection) && protection.length > 0;
  return [inInk ? online.signWetInk : online.sign];
}
