import { type FactPath, facts } from '../content/facts/index.ts';
import type { PaperWords } from '../content/messages/catalogue.ts';
import { formWords } from '../content/messages/form-words.ts';
import type { Fact } from '../content/shape/fact.ts';
import { type CaseRecord, generalPath, itemsAt, valueAt } from '../core/case-file.ts';
import { showPhone } from '../core/identifiers/contact.ts';
import { clean } from './face.ts';

const byPath: Readonly<Record<string, Fact>> = facts;
const nameParts = ['given', 'middle', 'family', 'suffix'];

/** `A` and nine digits as the form of 2017 writes it: A123-456-789. */
export const aNumberText = (number: string): string =>
  number.replace(/^A?(\d{3})(\d{3})(\d{3})$/, 'A$1-$2-$3');

type Choices = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** A choice as it is printed. */
export const choiceText = (path: string, choice: string, { sheet }: PaperWords): string =>
  (sheet.choices as Choices)[path]?.[choice] ?? choice;

function oneText(path: string, value: string | number | boolean, words: PaperWords): string {
  const text = String(value);
  switch (byPath[path]?.type) {
    case 'day':
      return text === 'none' ? words.sheet.none : words.sheet.day(text);
    case 'a-number':
      return aNumberText(text);
    case 'country':
      return (words.countries as Readonly<Record<string, string>>)[text] ?? text;
    case 'phone':
      return showPhone(text);
    case 'choice':
    case 'choices':
      return choiceText(path, text, words);
    case 'yes-no':
      return value === true ? words.sheet.yes : words.sheet.no;
    default:
      return text;
  }
}

/**
 * What the sheet prints for a fact of a case: composed text, or nothing when it is not known. A path of a name
 * (`person.name`) gives its parts in the order in which they are spoken. `words`: others where a paper is read to whoever
 * signs it.
 */
export function printed(caseFile: CaseRecord, path: string, words: PaperWords = formWords): string {
  if (path.endsWith('.name'))
    return nameParts
      .map((part) => printed(caseFile, `${path}.${part}`, words))
      .filter(Boolean)
      .join(' ');
  const value = valueAt(caseFile, path);
  if (value === undefined || typeof value === 'object') return '';
  return clean(oneText(generalPath(path) as FactPath, value, words));
}

/** The items of a list, none when it is not known. */
export const items = (caseFile: CaseRecord, list: string): readonly CaseRecord[] =>
  itemsAt(caseFile, list) ?? [];
