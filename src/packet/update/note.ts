import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type CaseFile, textAt, valueAt } from '../../core/case-file.ts';
import { items, printed } from '../../form/values.ts';
import { addressLines, nameLines } from '../channel/parties.ts';
import { textOf } from '../pages/document.ts';
import type { UpdateTopic } from './topics.ts';

/** What a note is written from. `discreet`: names and addresses of the person stay off it. */
export interface NoteGround {
  readonly caseFile: CaseFile;
  readonly about: readonly UpdateTopic[];
  readonly discreet: boolean;
  readonly byPost: boolean;
  readonly words: Catalogue;
}

/** The note, the request number first: paragraphs with blank lines between, ready to be pasted. */
export function noteText(ground: NoteGround): string {
  const { caseFile, about, discreet, byPost, words } = ground;
  const text = words.packet.update;
  const parts: Readonly<Record<UpdateTopic, readonly string[]>> = {
    resolved: [text.resolved, text.resolvedWhen],
    address: addressPart(ground),
    attorney: attorneyPart(ground),
  };
  const whose = discreet
    ? []
    : [
        ...nameLines(caseFile, 'person', words).map((line) => text.name(textOf(line))),
        ...formsLine(caseFile, words),
      ];
  const paragraphs = [
    [text.requestNumber(textAt(caseFile, 'submission.requestNumber') ?? text.blank), ...whose].join('\n'),
    text.greeting,
    ...about.flatMap((topic) => parts[topic]),
    ...(byPost ? [text.byPost] : []),
    [text.close, text.blank].join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function formsLine(caseFile: CaseFile, words: Catalogue): readonly string[] {
  const text = words.packet.update;
  const forms = items(caseFile, 'filings').flatMap((_, at) => {
    const of = (key: string): string => printed(caseFile, `filings.${at + 1}.${key}`, words);
    return of('form') === '' ? [] : [text.form(of('form'), of('receiptNumber')).trim()];
  });
  return forms.length === 0 ? [] : [text.about(forms.join('; '))];
}

/** Whether USCIS knows the new address is said only where the case says so. */
function addressPart({ caseFile, discreet, words }: NoteGround): readonly string[] {
  const text = words.packet.update;
  const lines = addressLines(caseFile, 'person', words).map(textOf);
  const shown = [text.address, ...(lines.length === 0 ? [text.blank] : lines)].join('\n');
  const known = valueAt(caseFile, 'person.addressMatchesUscis') === true;
  return [discreet ? text.addressKept : shown, known ? text.uscisHasIt : text.uscisToldOn];
}

function attorneyPart({ caseFile, words }: NoteGround): readonly string[] {
  const text = words.packet.update;
  const values: readonly (readonly [string, string])[] = [
    [text.attorneyParts.name, printed(caseFile, 'preparer.name', words)],
    [text.attorneyParts.organization, printed(caseFile, 'preparer.organization', words)],
    [text.attorneyParts.address, addressLines(caseFile, 'preparer', words).map(textOf).join(', ')],
    [text.attorneyParts.phone, printed(caseFile, 'preparer.phone', words)],
    [text.attorneyParts.email, printed(caseFile, 'preparer.email', words)],
  ];
  const acts = actingAttorney(caseFile);
  const lines = values.map(([what, value]) =>
    text.forAttorney(what, acts && value !== '' ? value : text.blank),
  );
  const onFile = acts && valueAt(caseFile, 'preparer.g28OnFile') === true;
  return [[text.attorney, ...lines].join('\n'), onFile ? text.g28Attached : text.g28Follows];
}

/** Whether the case file itself names an attorney or accredited representative; another helper is none. */
export const actingAttorney = (caseFile: CaseFile): boolean =>
  ['attorney', 'accredited-representative'].includes(textAt(caseFile, 'preparer.role') ?? '');
