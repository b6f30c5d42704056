import { type ContactId, contacts } from '../../content/contacts/index.ts';
import type { Catalogue, PaperWords, ReadingWords, Sentences } from '../../content/messages/catalogue.ts';
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
import { type Letter, type LetterInputs, letterBlocks, letterPdf } from '../channel/letters.ts';
import { addressLines, nameLines, reachLines } from '../channel/parties.ts';
import { type PacketFile, type Reading, utf8 } from '../packet-file.ts';

/** The letters of a case, and what the user is told of them, which stands on no paper. */
export interface Letters {
  readonly files: readonly PacketFile[];
  readonly told: readonly Warning[];
}

/** What letters are made from, and the words for whoever is told of them. */
type Inputs = LetterInputs & { readonly words: Catalogue };

/** A case as its letters are written. */
interface Writer {
  /** The words for whoever is told of them, and those of the letters. */
  readonly words: Sentences;
  readonly paper: PaperWords;
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  readonly scope: Scope;
  /** Whoever is or may be protected acts alone: no numbers, no contact data and no place. */
  readonly careful: boolean;
  /** Whoever is or may be protected: where they live stands on no letter, an attorney's either. */
  readonly sheltered: boolean;
  readonly values: SaidValues;
}

/** A letter before it is written: as pages, or as a message to be pasted. */
type Draft = Pick<PacketFile, 'part' | 'name'> & {
  readonly told: readonly string[];
} & ({ readonly letter: Letter } | { readonly message: readonly Block[] });

/**
 * The letters to USCIS and to a member of Congress, from the answers alone: facts and days, no argument, nothing of what the
 * rules decide, no advice. They are made where a request cannot be made now, or something ends before it helps. For whoever
 * is or may be protected and acts alone their names say nothing either. They never go to the office.
 */
export function lettersOf(said: CaseFile, outcome: Outcome, inputs: Inputs): Letters {
  const made = draftsOf(said, outcome, inputs.words, formWords).map((draft) => fileOf(draft, inputs));
  if (made.length === 0) return { files: [], told: [] };
  const files = made.map(({ file }) => file);
  const names = files.map(({ name }) => name).join(', ');
  const { apart, neutral } = inputs.words.packet.letters.told;
  return {
    files,
    told: [
      ...made.flatMap(({ file, told }) => told.map((text) => ({ id: file.part, text }))),
      { id: 'letters-apart', text: apart(names) },
      ...(isProtectedAlone(said, outcome.asOf) ? [{ id: 'letters-neutral', text: neutral(names) }] : []),
    ],
  };
}

/** What the letters of a case say to whoever signs or sends them. */
export const readLetters = (said: CaseFile, outcome: Outcome, paper: ReadingWords): readonly Reading[] =>
  draftsOf(said, outcome, paper, paper).map((draft) => ({ file: draft.name, blocks: blocksOf(draft) }));

function draftsOf(said: CaseFile, outcome: Outcome, words: Sentences, paper: PaperWords): readonly Draft[] {
  if (outcome.verdict === 'ready' && outcome.endsFirst === null) return [];
  const { asOf } = outcome;
  const caseFile = forPaper(said, asOf);
  const scope = scopeOf(caseFile, asOf);
  const careful = isProtectedAlone(caseFile, asOf);
  const sheltered = isMaybeProtected(caseFile, asOf);
  const writer = { words, paper, caseFile, outcome, scope, careful, sheltered };
  const values = { ...caseDays(scope, paper), ...partiesOf(writer) };
  return [...toUscis({ ...writer, values }), ...toRepresentative({ ...writer, values })];
}

const blocksOf = (draft: Draft): readonly Block[] =>
  'letter' in draft ? letterBlocks(draft.letter) : draft.message;

interface Made {
  readonly file: PacketFile;
  readonly told: readonly string[];
}

/** A letter as a file; what cannot be drawn on it is told. */
function fileOf(draft: Draft, inputs: Inputs): Made {
  const { part, name, told } = draft;
  if ('message' in draft) {
    return { file: { part, name, bytes: utf8(asText(draft.message, plainText)) }, told };
  }
  const { head, body } = draft.letter;
  const isWhole = isDrawn(asText([...head, ...body], plainText), inputs.face);
  const { undrawn } = inputs.words.packet.letters.told;
  const bytes = letterPdf(inputs, draft.letter);
  return { file: { part, name, bytes }, told: isWhole ? told : [...told, undrawn(name)] };
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

function toUscis(writer: Writer): readonly Draft[] {
  const { words, paper, caseFile, outcome, careful, scope, values } = writer;
  const { agency, byEmail, close } = paper.letterPages;
  const { told } = words.packet.letters;
  const desk = deskOf(writer);
  const spoken = desk && wordsToSay(desk.id, scope, values, paper);
  const problems = spoken?.problems.filter(({ kind }) => !toBeAsked.includes(kind)) ?? [];
  if (desk === undefined || spoken === undefined || problems.length === 0) return [];
  const sender = isRepresented(caseFile, outcome.asOf) ? 'preparer' : 'person';
  const message = messageOf({ ...spoken, problems }, writer);
  if (desk.lines === undefined) {
    const name = careful ? 'message.txt' : 'letter-uscis.txt';
    const names = nameLines(caseFile, sender).map((line) => paragraph(line));
    const whole = [...message, group(paragraph(close), ...names)];
    return [{ part: 'letter-uscis', name, message: whole, told: [told.account(name)] }];
  }
  // The mailbox of a desk can tell what kind of case it is.
  const to = careful ? [agency] : desk.type === 'email' ? [agency, ...desk.lines.map(byEmail)] : desk.lines;
  const name = careful ? 'letter-a.pdf' : 'letter-uscis.pdf';
  const toldOfIt = [
    careful ? told.uscisApart(name) : told.uscis(name),
    ...(desk.doubt === '' || careful ? [] : [told.unsure(name, desk.doubt)]),
  ];
  const letter = letterFrom(sender, to, message, writer);
  return [{ part: 'letter-uscis', name, letter, told: toldOfIt }];
}

function toRepresentative(writer: Writer): readonly Draft[] {
  const { words, paper, caseFile, outcome, careful, scope, values } = writer;
  const { ask, enclosed, headings, representative } = paper.letterPages;
  const { told } = words.packet.letters;
  // Whoever works in such an office writes no letter to it.
  if (textAt(caseFile, 'preparer.role') === 'congressional-office') return [];
  const spoken = wordsToSay('congressional-office', scope, values, paper);
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
  const letter = letterFrom('person', representative, message, writer);
  return [{ part: 'letter-representative', name, letter, told: [wait, told.release] }];
}

type Message = Omit<WordsToSay, 'asks'> & { readonly asks: readonly Pick<WordsToSay['asks'][0], 'text'>[] };

/** What is the same on paper and in an account: how it begins, the facts, and what is asked for. */
function messageOf({ opening, problems, asks }: Message, writer: Writer): readonly Block[] {
  const { paper } = writer;
  const { blank, greeting, headings } = paper.letterPages;
  const wide = (text: string): string => text.replaceAll(paper.packet.referrals.blank, blank);
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
function factsOf({ caseFile, outcome, careful, paper }: Writer): readonly string[] {
  const { facts } = paper.letterPages;
  const { asOf } = outcome;
  const kinds = kindsOf(caseFile) ?? [];
  if (kinds.every((kind) => kind === 'not-uscis')) return [];
  const filings = itemsAt(caseFile, 'filings') ?? [];
  // Of a single form that is late the day is told already.
  const isTold = kinds.includes('delay') && filings.length === 1;
  const filed = (careful || isTold ? [] : filings).flatMap(({ form, receiptDate }) =>
    typeof form === 'string' && typeof receiptDate === 'string' && isDay(receiptDate)
      ? [facts.filed(form, paper.day(receiptDate))]
      : [],
  );
  const asked = (itemsAt(caseFile, 'uscisContacts') ?? []).flatMap(({ date }, at) => {
    const [, last] = daysMeant(date) ?? [];
    // What may be still to come is no fact.
    if (last === undefined || last > asOf) return [];
    const [how, reference] = ['channel', 'reference'].map((key) =>
      careful ? '' : printed(caseFile, `uscisContacts.${at + 1}.${key}`, paper),
    );
    const said = facts.asked(paper.day(date as Day), isMonth(date as Day), how ?? '');
    return [reference ? facts.reference(said, reference) : said];
  });
  const hearing = textAt(caseFile, 'removal.hearingDate');
  const ahead =
    hearing !== undefined && isDay(hearing) && hearing >= asOf && !kinds.includes('removal-hearing');
  return [...filed, ...asked, ...(ahead ? [facts.hearing(paper.day(hearing))] : [])];
}

/** Forms and parties in words; empty lines where they stay off the page. */
function partiesOf({ scope, careful, sheltered, caseFile, paper }: Omit<Writer, 'values'>) {
  const { blank } = paper.packet.referrals;
  const known = (lines: readonly Said[]): string => lines.map(textOf).join(', ') || blank;
  const named = (whose: string): string => (careful ? blank : known(nameLines(caseFile, whose)));
  const petitions = textAt(caseFile, 'person.role') === 'petitioner';
  return {
    forms: formsInWords(scope, !careful, paper),
    petitioner: petitions ? named('person') : blank,
    applicant: named(petitions ? 'beneficiary' : 'person'),
    mailing: sheltered ? blank : known(addressLines(caseFile, 'person')),
  };
}

/** A letter: from whom, to whom, the message, and lines to date and sign by hand. */
function letterFrom(
  sender: 'person' | 'preparer',
  to: readonly string[],
  body: readonly Block[],
  { caseFile, careful, sheltered, paper }: Writer,
): Letter {
  const { title, close, signature, date, answerTo } = paper.letterPages;
  const name = nameLines(caseFile, sender);
  const hidden = careful || (sheltered && sender === 'person');
  const place = hidden ? [] : [addressLines, reachLines].flatMap((of) => of(caseFile, sender));
  const head: readonly Block[] = [
    { kind: 'lines', lines: [...name, ...place] },
    ...(place.length === 0 ? [{ kind: 'by-hand', labels: [answerTo] } as const] : []),
    { kind: 'lines', lines: to },
  ];
  return { title, head, body, close, byHand: [signature, date], name };
}
