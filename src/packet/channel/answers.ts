import type { Catalogue, FormWords, PaperWords, Sentences } from '../../content/messages/catalogue.ts';
import { formWords } from '../../content/messages/form-words.ts';
import type { Day } from '../../content/shape/day.ts';
import type { CaseFile } from '../../core/case-file.ts';
import { forPaper, isMaybeProtected, isProtectedAlone, isRepresented } from '../../core/safe-contact.ts';
import { wrap } from '../../core/wrap.ts';
import { type ListRows, listRows, textOf, ticked } from '../../form/resolve.ts';
import type { Sheet } from '../../form/sheet.ts';
import type { KeptField } from '../../form/template/kept-template.ts';
import { items, printed } from '../../form/values.ts';
import { plainText } from '../../render/text.ts';
import { fileNames, type PacketFile, utf8 } from '../packet-file.ts';

/** One thing to enter: a text, or a box to tick. `item`: the number of the list's item that it belongs to. */
export type Answer =
  | { readonly kind: 'text'; readonly label: string; readonly text: string; readonly item?: number }
  | { readonly kind: 'tick'; readonly label: string };

/** A section with what is known for it; `note`: what to see to there, such as who signs and how. */
export interface AnswerSection {
  readonly id: SectionId;
  readonly title: string;
  readonly answers: readonly Answer[];
  readonly note: string;
}

type SectionId = keyof FormWords['sheet']['sections'];

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
 * The answers of a case section by section, whole and never cut. What is not known is left out, and so are a section for
 * which nothing is known and contact data that are not safe. `asOf`: the day decided for. `paper`: other words than those
 * of the form, where it is read to whoever signs it.
 */
export function answersOf(
  said: CaseFile,
  asOf: Day,
  sheet: Sheet,
  words: Sentences,
  paper: PaperWords = formWords,
): readonly AnswerSection[] {
  const caseFile = forPaper(said, asOf);
  const lists = listRows(sheet.map);
  const sections = order.map((id): AnswerSection => {
    const title = paper.sheet.sections[id];
    const fields = sheet.about.fields.filter(({ section }) => section === id);
    const answers = fields.flatMap((field) => answersIn(field, caseFile, sheet, lists, paper));
    return { id, title, answers, note: noteOf(id, caseFile, asOf, words) };
  });
  return sections.filter(({ answers, note }) => answers.length > 0 || note !== '');
}

function answersIn(
  field: KeptField,
  caseFile: CaseFile,
  sheet: Sheet,
  lists: readonly ListRows[],
  paper: PaperWords,
): readonly Answer[] {
  const line = sheet.map.fields[field.name] ?? {};
  if (field.type === 'check') return ticked(line, caseFile) ? [{ kind: 'tick', label: field.label }] : [];
  const list = lists.find(({ columns }) => columns[0]?.field === field.name);
  if (list) return listAnswers(list, caseFile, sheet, paper);
  const inList = lists.some((each) => line.facts?.[0]?.startsWith(`${each.list}.`));
  const text = inList ? '' : textOf(line, caseFile, paper);
  return text === '' ? [] : [{ kind: 'text', label: field.label, text }];
}

/** Every item of a list, also those for which the sheet has no row. */
function listAnswers(
  { list, columns }: ListRows,
  caseFile: CaseFile,
  sheet: Sheet,
  paper: PaperWords,
): readonly Answer[] {
  const labels = new Map(sheet.about.fields.map((field) => [field.name, field.label]));
  return items(caseFile, list).flatMap((_, at) =>
    columns.flatMap(({ field, key }): readonly Answer[] => {
      const text = printed(caseFile, `${list}.${at + 1}.${key}`, paper);
      return text === '' ? [] : [{ kind: 'text', label: labels.get(field) ?? key, text, item: at + 1 }];
    }),
  );
}

/** What to see to in a section. T, U, VAWA, asylum and refugee cases are signed in ink (the office's page, things to note). */
function noteOf(section: SectionId, caseFile: CaseFile, asOf: Day, words: Sentences): string {
  const { online } = words.form;
  switch (section) {
    case '5':
      return isProtectedAlone(caseFile, asOf) ? words.packet.channel.byPost.leftOut : '';
    case '9':
      return isMaybeProtected(caseFile, asOf) ? online.signWetInk : online.sign;
    case '10':
      return isRepresented(caseFile, asOf) ? online.signAttorney : '';
    default:
      return '';
  }
}

/**
 * The answers of a case as plain text for the online form: section by section, label and value, whole and never cut.
 * What is not known is left out; nothing is signed, it says who signs and how. To whom the office may write by post alone
 * it says first to choose that. `asOf`: the day decided for.
 */
export function onlineText(caseFile: CaseFile, asOf: Day, sheet: Sheet, words: Catalogue): string {
  const { byPost } = words.packet.channel;
  const parts = [
    words.form.online.intro,
    ...(isProtectedAlone(caseFile, asOf) ? [wrap(byPost.choose, plainText.width)] : []),
    ...answersOf(caseFile, asOf, sheet, words).map((section) => sectionText(section, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const sectionText = ({ title, answers, note }: AnswerSection, words: Catalogue): string =>
  [
    title,
    ...answers.flatMap((answer, at) => linesOf(answer, answers[at - 1], words)),
    wrap(note.replaceAll('\n', ' '), plainText.width),
  ]
    .filter(Boolean)
    .join('\n');

function linesOf(answer: Answer, before: Answer | undefined, { form }: Catalogue): readonly string[] {
  if (answer.kind === 'tick') return [`${form.online.ticked}: ${answer.label}`];
  const { label, text, item } = answer;
  const line = text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`;
  if (item === undefined) return [line];
  const begins = before?.kind !== 'text' || before.item !== item;
  return [...(begins ? [form.online.number(item)] : []), `  ${line}`];
}

/** `portal.txt`: the answers in the order of the online form, ready to paste. */
export const portalSheet = (caseFile: CaseFile, asOf: Day, sheet: Sheet, words: Catalogue): PacketFile => ({
  part: 'portal-sheet',
  name: fileNames['portal-sheet'],
  bytes: utf8(onlineText(caseFile, asOf, sheet, words)),
});

/** Neighbours of one item of a list, together. */
export function byItem(
  answers: readonly Answer[],
): readonly { readonly item: number | undefined; readonly held: readonly Answer[] }[] {
  const groups: { item: number | undefined; held: Answer[] }[] = [];
  for (const answer of answers) {
    const item = answer.kind === 'text' ? answer.item : undefined;
    const last = groups.at(-1);
    if (last !== undefined && last.item === item) last.held.push(answer);
    else groups.push({ item, held: [answer] });
  }
  return groups;
}
