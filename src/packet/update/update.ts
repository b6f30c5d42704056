import { contacts } from '../../content/contacts/index.ts';
import type { Catalogue, PaperWords } from '../../content/messages/catalogue.ts';
import type { ToldValues, update } from '../../content/messages/en/packet/update.ts';
import { formWords } from '../../content/messages/form-words.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Certainty, Citation } from '../../content/shape/source.ts';
import { type SourceId, sources } from '../../content/sources.ts';
import { type TellId, tellRows, type UpdateTopic } from '../../content/update.ts';
import { type CaseFile, textAt, valueAt } from '../../core/case-file.ts';
import { evaluate } from '../../core/evaluate.ts';
import { periodOn, said } from '../../core/in-force.ts';
import type { Warning } from '../../core/outcome.ts';
import { contactCenterLine } from '../../core/routing.ts';
import { forPaper, isRepresented, safeContactWarnings } from '../../core/safe-contact.ts';
import { type Scope, scopeOf } from '../../core/scope.ts';
import { items, printed } from '../../form/values.ts';
import { textOf } from '../../render/document.ts';
import { addressLines, nameLines, office } from '../channel/parties.ts';
import { careOf } from '../referrals/referrals.ts';

/** Somebody else who has to be told, and what of it is not sure. */
export interface ToInform {
  readonly id: TellId;
  readonly who: string;
  readonly what: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/** Who else has to be told of this news, first things first. What could not be confirmed says so in its words. */
function whomToInform(about: readonly UpdateTopic[], scope: Scope, words: Catalogue): readonly ToInform[] {
  const text = words.packet.update;
  const values: ToldValues = {
    days: text.days(periodOn('address-change', scope.asOf).value),
    page: contacts['uscis-change-of-address'].values[0].lines[0],
    line: contactCenterLine(scope.caseFile, words),
  };
  return tellRows
    .filter((row) => row.about.some((topic) => about.includes(topic)))
    .filter(({ when }) => when === undefined || evaluate(when, scope).status === 'met')
    .map(({ id, certainty, cites }) => {
      const { who, what } = text.tell[id];
      const sentence = said(what, values);
      return {
        id,
        who,
        what: certainty === 'confirmed' ? sentence : text.unconfirmed(sentence),
        certainty,
        source: cites.map((cite) => sourceOf(cite, words)).join('; '),
      };
    });
}

function sourceOf({ source, pinpoint }: Citation<SourceId>, words: Catalogue): string {
  const { title, dated } = sources[source];
  const day = dated === 'undated' ? words.sources.undated : words.day(dated);
  return words.contacts.source(title, day, pinpoint);
}

type Note = PaperWords['note'];

/** What a note is written from. */
interface NoteInputs {
  readonly caseFile: CaseFile;
  readonly about: readonly UpdateTopic[];
  /** Names and addresses of the person stay off it. */
  readonly discreet: boolean;
  readonly byPost: boolean;
  /** The case file itself names an attorney or accredited representative; another helper is none. */
  readonly represented: boolean;
}

function subjectOf({ caseFile, about }: NoteInputs, { note }: PaperWords): string {
  const what = about.map((topic) => note.subjectParts[topic]).join(note.and);
  return note.subject(textAt(caseFile, 'submission.requestNumber') ?? note.blank, what);
}

/** The note, the request number first: paragraphs with blank lines between, ready to be pasted. */
function noteText(inputs: NoteInputs, { note: text }: PaperWords): string {
  const { caseFile, about, discreet, byPost } = inputs;
  const parts: Readonly<Record<UpdateTopic, readonly string[]>> = {
    resolved: [text.resolved, text.resolvedWhen],
    address: addressPart(inputs, text),
    attorney: attorneyPart(inputs, text),
  };
  const whose = discreet
    ? []
    : [...nameLines(caseFile, 'person').map((line) => text.name(textOf(line))), ...formsLine(caseFile, text)];
  const paragraphs = [
    [text.requestNumber(textAt(caseFile, 'submission.requestNumber') ?? text.blank), ...whose].join('\n'),
    text.greeting,
    ...about.flatMap((topic) => parts[topic]),
    ...(byPost ? [text.byPost] : []),
    [text.close, text.blank].join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function formsLine(caseFile: CaseFile, text: Note): readonly string[] {
  const forms = items(caseFile, 'filings').flatMap((_, at) => {
    const of = (key: string): string => printed(caseFile, `filings.${at + 1}.${key}`);
    return of('form') === '' ? [] : [text.form(of('form'), of('receiptNumber')).trim()];
  });
  return forms.length === 0 ? [] : [text.about(forms.join('; '))];
}

/** Whether USCIS knows the new address is said only where the case says so. */
function addressPart({ caseFile, discreet }: NoteInputs, text: Note): readonly string[] {
  const lines = addressLines(caseFile, 'person').map(textOf);
  const shown = [text.address, ...(lines.length === 0 ? [text.blank] : lines)].join('\n');
  const known = valueAt(caseFile, 'person.addressMatchesUscis') === true;
  return [discreet ? text.addressKept : shown, known ? text.uscisHasIt : text.uscisToldOn];
}

function attorneyPart({ caseFile, represented }: NoteInputs, text: Note): readonly string[] {
  const { attorneyParts: parts } = text;
  const values = [
    [parts.name, printed(caseFile, 'preparer.name')],
    [parts.organization, printed(caseFile, 'preparer.organization')],
    [parts.address, addressLines(caseFile, 'preparer').map(textOf).join(', ')],
    [parts.phone, printed(caseFile, 'preparer.phone')],
    [parts.email, printed(caseFile, 'preparer.email')],
  ] as const;
  const lines = values.map(([what, value]) => text.forAttorney(what, (represented && value) || text.blank));
  const onFile = represented && valueAt(caseFile, 'preparer.g28OnFile') === true;
  return [[text.attorney, ...lines].join('\n'), onFile ? text.g28Attached : text.g28Follows];
}

/** The note in the words of the office, or as it is read to whoever sends it. */
export function noteOf(
  said: CaseFile,
  about: readonly UpdateTopic[],
  asOf: Day,
  words: PaperWords,
): Pick<Update, 'subject' | 'text'> {
  const care = careOf(scopeOf(said, asOf));
  const inputs = {
    caseFile: forPaper(said, asOf),
    about,
    discreet: care !== undefined,
    byPost: care === 'sure',
    represented: isRepresented(said, asOf),
  };
  return { subject: subjectOf(inputs, words), text: noteText(inputs, words) };
}

type CautionId = keyof typeof update.cautions;

/** A note to the office after a request, where it goes, and what else has to be done. */
export interface Update {
  readonly about: readonly UpdateTopic[];
  readonly subject: string;
  readonly text: string;
  /** By post alone where the law keeps the case confidential and no attorney acts: then there is no e-mail. */
  readonly way: 'email' | 'post';
  readonly email: string;
  readonly post: readonly string[];
  /** Paths that leave an empty line in the note. */
  readonly missing: readonly string[];
  readonly tell: readonly ToInform[];
  readonly cautions: readonly Warning[];
}

/**
 * The note for news about a request: solved, a new address, a new attorney. Pure; what the case does not say is an empty
 * line in the note. A person whom the law may protect is not named, and the new address is left out.
 */
export function updateOf(said: CaseFile, about: readonly UpdateTopic[], asOf: Day, words: Catalogue): Update {
  const text = words.packet.update;
  const scope = scopeOf(said, asOf);
  const caseFile = forPaper(said, asOf);
  const care = careOf(scope);
  const way = care === 'sure' ? 'post' : 'email';
  const [discreet, byPost, represented] = [care !== undefined, way === 'post', isRepresented(said, asOf)];
  const missing = missingOf(caseFile, about, discreet);
  const told: readonly (readonly [boolean, CautionId])[] = [
    [byPost, 'by-post'],
    [
      byPost && about.includes('address') && valueAt(caseFile, 'person.addressMatchesUscis') !== true,
      'address-first',
    ],
    [care === 'unsaid', 'may-be-protected'],
    [!byPost, 'email-not-private'],
    [about.includes('address') && !discreet, 'new-address'],
    [about.includes('attorney') && !represented, 'no-attorney'],
    [about.includes('attorney') && valueAt(caseFile, 'preparer.g28OnFile') === true, 'g-28'],
  ];
  return {
    about,
    ...noteOf(said, about, asOf, formWords),
    way,
    email: office.email,
    post: office.post,
    missing,
    tell: whomToInform(about, scope, words),
    cautions: [
      ...(missing.includes('submission.requestNumber')
        ? [{ id: 'number-lacks', text: text.numberLacks }]
        : []),
      ...safeContactWarnings(scope, words),
      ...told.flatMap(([applies, id]) => (applies ? [{ id, text: text.cautions[id] }] : [])),
    ],
  };
}

const needed: Readonly<Record<UpdateTopic, readonly string[]>> = {
  resolved: [],
  address: ['person.address.street', 'person.address.city', 'person.address.country'],
  attorney: ['preparer.role', 'preparer.name.family', 'preparer.email'],
};

/** What the note wants and the case does not say. The address of somebody whom the note must not give away is not wanted. */
function missingOf(caseFile: CaseFile, about: readonly UpdateTopic[], discreet: boolean): readonly string[] {
  const wanted = about
    .filter((topic) => !(topic === 'address' && discreet))
    .flatMap((topic) => needed[topic]);
  return ['submission.requestNumber', ...wanted].filter((path) => valueAt(caseFile, path) === undefined);
}
