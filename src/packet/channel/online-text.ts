import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Sheet } from '../../form/sheet.ts';
import { type Answer, type AnswerSection, answersOf } from './answers.ts';

/**
 * The answers of a case as plain text for the online form: section by section, label and value, whole and never cut.
 * What is not known is left out; nothing is signed, it says who signs and how.
 */
export function onlineText(caseFile: CaseFile, sheet: Sheet, words: Catalogue): string {
  const parts = answersOf(caseFile, sheet, words).map((section) => sectionText(section, words));
  return `${[words.form.online.intro, ...parts].join('\n\n')}\n`;
}

const sectionText = ({ title, answers, signing }: AnswerSection, words: Catalogue): string =>
  [title, ...answers.flatMap((answer, at) => linesOf(answer, answers[at - 1], words)), signing]
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
