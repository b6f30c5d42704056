import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { CaseFile } from '../../core/case-file.ts';
import { isProtectedAlone } from '../../core/safe-contact.ts';
import type { Sheet } from '../../form/sheet.ts';
import { type Answer, type AnswerSection, answersOf } from './answers.ts';
import { paragraph } from './plain-text.ts';

/**
 * The answers of a case as plain text for the online form: section by section, label and value, whole and never cut.
 * What is not known is left out; nothing is signed, it says who signs and how. To whom the office may write by post alone
 * it says first to choose that. `asOf`: the day decided for.
 */
export function onlineText(caseFile: CaseFile, asOf: Day, sheet: Sheet, words: Catalogue): string {
  const { byPost } = words.packet.channel;
  const parts = [
    words.form.online.intro,
    ...(isProtectedAlone(caseFile, asOf) ? [paragraph(byPost.choose)] : []),
    ...answersOf(caseFile, asOf, sheet, words).map((section) => sectionText(section, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const sectionText = ({ title, answers, note }: AnswerSection, words: Catalogue): string =>
  [
    title,
    ...answers.flatMap((answer, at) => linesOf(answer, answers[at - 1], words)),
    paragraph(note.replaceAll('\n', ' ')),
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
