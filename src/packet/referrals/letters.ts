import { type ContactId, contacts } from '../../content/contacts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { SaidValues } from '../../content/messages/en/packet/referrals.ts';
import { formWords } from '../../content/messages/form-words.ts';
import { toBeAsked } from '../../content/referrals.ts';
import type { Contact } from '../../content/shape/contact.ts';
import type { Day } from '../../content/shape/day.ts';
import type { SourceId } from '../../content/sources.ts';
import { type CaseFile, itemsAt, textAt } from '../../core/case-file.ts';
import { daysMeant, isDay, isMonth } from '../../core/dates.ts';
import type { Outcome, Warning } from '../../core/outcome.ts';
import { doubtOf, fitValues } from '../../core/routing.ts';
import { forPaper, isMaybeProtected, isProtectedAlone, isRepresented } from '../../core/safe-contact.ts';
import { type Scope, scopeOf } from '../../core/scope.ts';
import { kindsOf } from '../../core/verdict.ts';
import { caseDays, formsInWords, type WordsToSay, wordsToSay } from '../../core/what-to-say.ts';
import { isDrawn } from '../../form/refuse.ts';
import { printed } from '../../form/values.ts';
import {
  title as asTitle,
  type Block,
  group,
  list,
  paragraph,
  type Said,
  textOf,
} from '../../render/document.ts';
import { asText, plainText } from '../../render/text.ts';
import { type LetterInputs, letterPdf } from '../channel/letters.ts';
import { addressLines, nameLines, reachLines } from '../channel/parties.ts';
import { type PacketFile, utf8 } from '../packet-file.ts';

/** The letters of a case, and what the user is told of them, which stands on no paper. */
export interface Letters {
  readonly files: readonly PacketFile[];
  readonly told: readonly Warning[];
}

/** What letters are made from, and the words for whoever is told of them. */
type Inputs = LetterInputs & { readonly words: Catalogue };

/** A case as its letters are written. */
interface Writer extends Inputs {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  readonly scope: Scope;
  /** Whoever is or may be protected acts alone: no numbers, no contact data and no place. */
  readonly careful: boolean;
  /** Whoever is or may be protected: where they live stands on no letter, an attorney's either. */
  readonly sheltered: boolean;
  readonly values: SaidValues;
}

/**
 * The letters to USCIS and to a member of Congress, from the answers alone: facts and days, no argument, nothing of what the
 * rules decide, no advice. They are made where a request cannot be made now, or something ends before it helps. For whoever
 * is or may be protected and acts alone their names say nothing either. They never go to the office.
 */
export function lettersOf(said: CaseFile, outcome: Outcome, inputs: Inputs): Letters {
  if (outcome.verdict === 'ready' && outcome.endsFirst === null) return { files: [], told: [] };
  const { asOf } = outcome;
  const caseFile = forPaper(said, asOf);
  const scope = scopeOf(caseFile, asOf);
  const careful = isProtectedAlone(caseFile, asOf);
  const sheltered = isMaybeProtected(caseFile, asOf);
  const writer = { ...inputs, caseFile, outcome, scope, careful, sheltered };
  const values = { ...caseDays(scope, formWords), ...partiesOf(writer) };
  const made = [...toUscis({ ...writer, values }), ...toRepresentative({ ...writer, values })];
  if (made.length === 0) return { files: [], told: [] };
  const files = made.map(({ file }) => file);
  const names = files.map(({ name }) => name).join(', ');
  const { apart, neutral } = inputs.words.packet.letters.told;
  return {
    files,
    told: [
      ...made.flatMap(({ file, told }) => told.map((text) => ({ id: file.part, text }))),
      { id: 'letters-apart', text: apart(names) },
      ...(careful ? [{ id: 'letters-neutral', text: neutral(names) }] : []),
    ],
  };
}

interface Made {
  readonly file: PacketFile;
  readonly told: readonly string[];
}

/** Where USCIS is written to: the first desk of the route that has an address for this person, or the online account. */
function deskOf({ outcome, scope, words }: Writer) {
  for (const { id, from } of outcome.contacts) {
    if (from !== null && from > outcome.asOf) continue;
    if (id === 'uscis-online-account') return { id, lines: undefined, doubt: '' } as const;
    if (!id.startsWith('uscis-')) continue;
    const contact: Contact<SourceId> = contacts[id as ContactId];
    for (const at of fitValues(id as ContactId, scope)) {
      const value = contact.values[at];
      if (value === undefined || (value.type !== 'email' && value.type !== 'post')) continue;
      const doubt = doubtOf(value.certainty, value.cites, contact, words);
      return { id: id as ContactId, type: value.type, lines: value.lines, doubt };
    }
  }
  return undefined;
}

function toUscis(writer: Writer): readonly Made[] {
  const { words, caseFile, outcome, careful, scope, values } = writer;
  const { agency, byEmail, close } = formWords.letterPages;
  const { told } = words.packet.letters;
  const desk = deskOf(writer);
  const spoken = desk && wordsToSay(desk.id, scope, values, formWords);
  const problems = spoken?.problems.filter(({ kind }) => !toBeAsked.includes(kind)) ?? [];
  if (desk === undefined || spoken === undefined || problems.length === 0) return [];
  const sender = isRepresented(caseFile, outcome.asOf) ? 'preparer' : 'person';
  const message = messageOf({ ...spoken, problems }, writer);
  if (desk.lines === undefined) {
    const name = careful ? 'message.txt' : 'letter-uscis.txt';
    const names = nameLines(caseFile, sender).map((line) => paragraph(line));
    const bytes = utf8(asText([...message, group(paragraph(close), ...names)], plainText));
    return [{ file: { part: 'letter-uscis', name, bytes }, told: [told.account(name)] }];
  }
  // The mailbox of a desk can tell what kind of case it is.
  const to = careful ? [agency] : desk.type === 'email' ? [agency, ...desk.lines.map(byEmail)] : desk.lines;
  const name = careful ? 'letter-a.pdf' : 'letter-uscis.pdf';
  const toldOfIt = [
    careful ? told.uscisApart(name) : told.uscis(name),
    ...(desk.doubt === '' || careful ? [] : [told.unsure(name, desk.doubt)]),
  ];
  return [letterFrom(sender, to, message, { part: 'letter-uscis', name, told: toldOfIt }, writer)];
}

function toRepresentative(writer: Writer): readonly Made[] {
  const { words, caseFile, outcome, careful, scope, values } = writer;
  const { ask, enclosed, headings, representative } = formWords.letterPages;
  const { told } = words.packet.letters;
  // Whoever works in such an office writes no letter to it.
  if (textAt(caseFile, 'preparer.role') === 'congressional-office') return [];
  const spoken = wordsToSay('congressional-office', scope, values, formWords);
  if (spoken === undefined || spoken.problems.length === 0) return [];
  const isNew = !spoken.asks.some(({ id }) => id === 'congress-asked');
  const isForUscis = spoken.problems.some(({ kind }) => kind !== 'not-uscis');
  const asks = [
    ...(isNew && isForUscis ? [{ text: ask }] : []),
    // On which day the office shall write is spoken of and never sent.
    ...spoken.asks.filter(({ id }) => id !== 'congress-when'),
  ];
  const message = [
    ...messageOf({ ...spoken, asks }, writer),
    asTitle(headings.enclosed),
    list(enclosed, 'box'),
  ];
  const name = careful ? 'letter-b.pdf' : 'letter-representative.pdf';
  const { endsFirst, verdict } = outcome;
  const canWait = verdict !== 'cannot-help' && (endsFirst === null || endsFirst.kind === 'contact');
  const days = caseDays(scope, words).wait;
  const wait = canWait ? told.representative(name, days) : told.representativeNow(name, days);
  const letter = { part: 'letter-representative', name, told: [wait, told.release] } as const;
  return [letterFrom('person', representative, message, letter, writer)];
}

type Message = Omit<WordsToSay, 'asks'> & { readonly asks: readonly Pick<WordsToSay['asks'][0], 'text'>[] };

/** What is the same on paper and in an account: how it begins, the facts, and what is asked for. */
function messageOf({ opening, problems, asks }: Message, writer: Writer): readonly Block[] {
  const { blank, greeting, headings } = formWords.letterPages;
  const wide = (text: string): string => text.replaceAll(formWords.packet.referrals.blank, blank);
  return [
    paragraph(greeting),
    ...opening.map((text) => paragraph(wide(text))),
    asTitle(headings.facts),
    list([...problems.map(({ text }) => wide(text)), ...factsOf(writer)]),
    asTitle(headings.asks),
    list(asks.map(({ text }) => wide(text))),
  ];
}

/** The facts that have a day. Of a careful case what was asked has its day alone: a way of asking can tell what kind it is. */
function factsOf({ caseFile, outcome, careful }: Writer): readonly string[] {
  const { facts } = formWords.letterPages;
  const { asOf } = outcome;
  const kinds = kindsOf(caseFile) ?? [];
  if (kinds.every((kind) => kind === 'not-uscis')) return [];
  const filings = itemsAt(caseFile, 'filings') ?? [];
  // Of a single form that is late the day is told already.
  const isTold = kinds.includes('delay') && filings.length === 1;
  const filed = (careful || isTold ? [] : filings).flatMap(({ form, receiptDate }) =>
    typeof form === 'string' && typeof receiptDate === 'string' && isDay(receiptDate)
      ? [facts.filed(form, formWords.day(receiptDate))]
      : [],
  );
  const asked = (itemsAt(caseFile, 'uscisContacts') ?? []).flatMap(({ date }, at) => {
    const [, last] = daysMeant(date) ?? [];
    // What may be still to come is no fact.
    if (last === undefined || last > asOf) return [];
    const [how, reference] = ['channel', 'reference'].map((key) =>
      careful ? '' : printed(caseFile, `uscisContacts.${at + 1}.${key}`),
    );
    const said = facts.asked(formWords.day(date as Day), isMonth(date as Day), how ?? '');
    return [reference ? facts.reference(said, reference) : said];
  });
  const hearing = textAt(caseFile, 'removal.hearingDate');
  const ahead =
    hearing !== undefined && isDay(hearing) && hearing >= asOf && !kinds.includes('removal-hearing');
  return [...filed, ...asked, ...(ahead ? [facts.hearing(formWords.day(hearing))] : [])];
}

/** Forms and parties in words; empty lines where they stay off the page. */
function partiesOf({ scope, careful, sheltered, caseFile }: Omit<Writer, 'values'>) {
  const { blank } = formWords.packet.referrals;
  const known = (lines: readonly Said[]): string => lines.map(textOf).join(', ') || blank;
  const named = (whose: string): string => (careful ? blank : known(nameLines(caseFile, whose)));
  const petitions = textAt(caseFile, 'person.role') === 'petitioner';
  return {
    forms: formsInWords(scope, !careful, formWords),
    petitioner: petitions ? named('person') : blank,
    applicant: named(petitions ? 'beneficiary' : 'person'),
    mailing: sheltered ? blank : known(addressLines(caseFile, 'person')),
  };
}

/** A letter as pages: from whom, to whom, the message, and lines to date and sign by hand. */
function letterFrom(
  sender: 'person' | 'preparer',
  to: readonly string[],
  body: readonly Block[],
  { part, name: file, told }: Pick<PacketFile, 'part' | 'name'> & Pick<Made, 'told'>,
  writer: Writer,
): Made {
  const { caseFile, careful, sheltered, words, face } = writer;
  const { title, close, signature, date, answerTo } = formWords.letterPages;
  const { undrawn } = words.packet.letters.told;
  const name = nameLines(caseFile, sender);
  const hidden = careful || (sheltered && sender === 'person');
  const place = hidden ? [] : [addressLines, reachLines].flatMap((of) => of(caseFile, sender));
  const head: readonly Block[] = [
    { kind: 'lines', lines: [...name, ...place] },
    ...(place.length === 0 ? [{ kind: 'by-hand', labels: [answerTo] } as const] : []),
    { kind: 'lines', lines: to },
  ];
  const bytes = letterPdf(writer, { title, head, body, close, byHand: [signature, date], name });
  const isWhole = isDrawn(asText([...head, ...body], plainText), face);
  return { file: { part, name: file, bytes }, told: isWhole ? told : [...told, undrawn(file)] };
}
