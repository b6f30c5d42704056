import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type CaseFile, valueAt } from '../../core/case-file.ts';
import { type ListRows, listRows, textOf, ticked } from '../../form/resolve.ts';
import type { Sheet, SheetField } from '../../form/sheet.ts';
import { items, printed } from '../../form/values.ts';

/** One thing to enter: a text, or a box to tick. `item`: the number of the list's item that it belongs to. */
export type Answer =
  | { readonly kind: 'text'; readonly label: string; readonly text: string; readonly item?: number }
  | { readonly kind: 'tick'; readonly label: string };

/** A section with what is known for it, and who signs there and how. */
export interface AnswerSection {
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly signing: string;
}

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
 * The answers of a case section by section, whole and never cut. What is not known is left out, and so is a section for
 * which nothing is known.
 */
export function answersOf(caseFile: CaseFile, sheet: Sheet, words: Catalogue): readonly AnswerSection[] {
  const lists = listRows(sheet);
  const sections = order.map((id): AnswerSection => {
    const title = words.form.sections[id];
    const fields = sheet.fields.filter((field) => field.section === title);
    const answers = fields.flatMap((field) => answersIn(field, caseFile, sheet, lists, words));
    return { title, answers, signing: signing(id, caseFile, words) };
  });
  return sections.filter(({ answers, signing }) => answers.length > 0 || signing !== '');
}

function answersIn(
  field: SheetField,
  caseFile: CaseFile,
  sheet: Sheet,
  lists: readonly ListRows[],
  words: Catalogue,
): readonly Answer[] {
  const entry = sheet.map[field.name] ?? {};
  if (field.kind === 'check') return ticked(entry, caseFile) ? [{ kind: 'tick', label: field.label }] : [];
  const list = lists.find(({ columns }) => columns[0]?.field === field.name);
  if (list) return listAnswers(list, caseFile, sheet, words);
  const inList = lists.some((each) => entry.facts?.[0]?.startsWith(`${each.list}.`));
  const text = inList ? '' : textOf(entry, caseFile, words);
  return text === '' ? [] : [{ kind: 'text', label: field.label, text }];
}

/** Every item of a list, also those for which the sheet has no row. */
function listAnswers(
  { list, columns }: ListRows,
  caseFile: CaseFile,
  sheet: Sheet,
  words: Catalogue,
): readonly Answer[] {
  const labels = new Map(sheet.fields.map((field) => [field.name, field.label]));
  return items(caseFile, list).flatMap((_, at) =>
    columns.flatMap(({ field, key }): readonly Answer[] => {
      const text = printed(caseFile, `${list}.${at + 1}.${key}`, words);
      return text === '' ? [] : [{ kind: 'text', label: labels.get(field) ?? key, text, item: at + 1 }];
    }),
  );
}

/** Who signs, and how: T, U, VAWA, asylum and refugee cases in ink (the office's page, things to note). */
function signing(section: SectionId, caseFile: CaseFile, words: Catalogue): string {
  const { online } = words.form;
  const role = valueAt(caseFile, 'preparer.role');
  const represented = role === 'attorney' || role === 'accredited-representative';
  if (section === '10') return represented ? online.signAttorney : '';
  if (section !== '9') return '';
  const protection = valueAt(caseFile, 'person.protection');
  return Array.isArray(protection) && protection.length > 0 ? online.signWetInk : online.sign;
}
