import type { PaperWords, Sentences } from '../../content/messages/catalogue.ts';
import { formWords } from '../../content/messages/form-words.ts';
import { valueAt } from '../../core/case-file.ts';
import { kindsOf } from '../../core/verdict.ts';
import { drawsAll, type Face, regular } from '../../form/face.ts';
import { items, printed } from '../../form/values.ts';
import {
  type Block,
  group,
  heading,
  paragraph,
  quiet,
  type Said,
  strong,
  textOf,
} from '../../render/document.ts';
import type { PagesDocument } from '../../render/pdf/lay-out.ts';
import { pageCount, pagesPdf } from '../../render/pdf/write.ts';
import { fileNames, type PacketFile } from '../packet-file.ts';
import type { ChannelInputs } from './channel.ts';
import {
  addressLines,
  byPostOnly,
  filingsText,
  nameLines,
  needsConsent,
  officeLines,
  reachLines,
  senderOf,
} from './parties.ts';

/** `address-label.pdf`: from whom and to whom, to be cut out. */
export function addressLabel(inputs: ChannelInputs): PacketFile {
  const { caseFile, outcome } = inputs;
  const { title, from, to } = formWords.sent.label;
  const sender = senderOf(caseFile, outcome);
  const blocks: readonly Block[] = [
    paragraph(quiet(from)),
    { kind: 'lines', lines: [nameLines, addressLines].flatMap((of) => of(caseFile, sender)) },
    { kind: 'space', height: 110 },
    paragraph(quiet(to)),
    { kind: 'lines', lines: officeLines(caseFile, sender), look: 'large' },
  ];
  const bytes = pagesPdf({ ...documentOf(inputs, title, blocks), headed: false, numbered: false });
  return { part: 'address-label', name: fileNames['address-label'], bytes };
}

/** What every letter is made from. */
export type LetterInputs = Pick<ChannelInputs, 'faces' | 'face'>;
/** What the two pages are made from. */
export type ConsentInputs = LetterInputs & Pick<ChannelInputs, 'caseFile'>;

/**
 * `consent.pdf`: what stands in section 9 and how to sign it, for whoever has to sign in ink. It is not sent, and nothing
 * is signed on it: the official form carries the statement that counts.
 */
export function consentPage(inputs: ConsentInputs & Pick<ChannelInputs, 'words'>): PacketFile {
  const { words } = inputs;
  const { section9: text, consentHeads } = words.packet.channel;
  const blocks: readonly Block[] = [
    { kind: 'caution', text: text.notSent },
    tableOf(consentHeads, [
      [text.person, joined(nameLines(inputs.caseFile, 'person'), 'person.name')],
      [text.filings, { text: filingsText(inputs.caseFile), path: 'filings' }],
      [text.to, helperOf(inputs) ?? text.nobody],
    ]),
    heading(text.howTo),
    { kind: 'list', mark: 'step', items: text.steps },
  ];
  const bytes = pagesPdf({ ...documentOf(inputs, text.title, blocks), words });
  return { part: 'consent', name: fileNames.consent, bytes };
}

/**
 * `consent-to-helper.pdf`: the consent of the person to the help of somebody else, for these forms and this issue (the
 * office's page: "the specific form and issue"), to be signed by hand; it goes with the request. It says no more of the
 * case than that. What cannot be drawn is an empty line to be written on.
 */
export const consentToHelper = (inputs: ConsentInputs): PacketFile => ({
  part: 'consent-to-helper',
  name: fileNames['consent-to-helper'],
  bytes: pagesPdf(consentDocument(inputs)),
});

/** How many pages that consent takes. */
export const consentPages = (inputs: ConsentInputs): number => pageCount(consentDocument(inputs));

const consentDocument = (inputs: ConsentInputs): PagesDocument =>
  documentOf(inputs, formWords.sent.consentToHelper.title, consentBlocks(inputs, formWords));

/** What stands on the consent to a helper. */
export function consentBlocks(inputs: ConsentInputs, words: PaperWords): readonly Block[] {
  const { caseFile, face } = inputs;
  const { consentToHelper: text } = words.sent;
  const byHand = (said: Said = ''): Said => drawnOrByHand(said, text.blank, face);
  return [
    paragraph(text.statement),
    tableOf(words.packet.channel.consentHeads, [
      [text.person, byHand(joined(nameLines(caseFile, 'person'), 'person.name'))],
      [text.helper, byHand(helperOf(inputs))],
      [text.filings, byHand(formsOf(inputs, words))],
      [text.issue, byHand(issueOf(inputs, words))],
    ]),
    paragraph(text.free),
    { kind: 'by-hand', labels: [text.signature, text.date] },
    { kind: 'space', height: 10 },
    paragraph(quiet(text.own)),
  ];
}

/** A text, or an empty line to be written on where there is none, or where the face cannot draw it. */
const drawnOrByHand = (said: Said, blank: string, face: Face = regular): Said =>
  textOf(said) === '' || !drawsAll(textOf(said), face) ? blank : said;

/** Every form of the case with its receipt number, a line each. */
function formsOf({ caseFile }: ConsentInputs, words: PaperWords): string {
  const { form, blank } = words.packet.referrals;
  return items(caseFile, 'filings')
    .map((_, at) => {
      const [name, receipt] = ['form', 'receiptNumber'].map((key) =>
        printed(caseFile, `filings.${at + 1}.${key}`),
      );
      return form(name || blank, receipt || blank);
    })
    .join('\n');
}

const documentOf = (
  { faces, face }: LetterInputs,
  title: string,
  blocks: readonly Block[],
): PagesDocument => ({ title, blocks, words: formWords, faces, face });

const tableOf = (
  { what, answer }: Sentences['packet']['channel']['consentHeads'],
  rows: readonly (readonly [what: string, answer: Said])[],
): Block => ({ kind: 'table', head: [what, answer], shares: [1, 1.7], rows });

/** Several lines of one origin as one text of a cell. */
const joined = (lines: readonly Said[], path: string): Said => ({ text: lines.map(textOf).join('\n'), path });

/** Who helps; undefined where the person asks alone, or it is not said. */
function helperOf({ caseFile }: ConsentInputs): Said | undefined {
  const role = valueAt(caseFile, 'preparer.role');
  if (role === undefined || role === 'self') return undefined;
  return joined(nameLines(caseFile, 'preparer'), 'preparer.name');
}

/** The kinds of problem by the names of their boxes on the form; a decision with a clear error has none among them. */
function issueOf({ caseFile }: ConsentInputs, words: PaperWords): string {
  const boxes: Readonly<Record<string, string>> = words.sheet.labels;
  const { clearError } = words.sent.consentToHelper;
  const issues = (kindsOf(caseFile) ?? []).flatMap((kind) =>
    kind === 'change-decision' && valueAt(caseFile, 'problem.clearError') === true
      ? clearError
      : (boxes[`reason-${kind}`] ?? []),
  );
  return issues.join('\n');
}

/** What lies in the envelope, with the pages of each; those of the official form are not known when it is not filled here. */
function enclosed(inputs: ChannelInputs, { sent }: PaperWords): readonly (readonly Said[])[] {
  const { form, exhibits, outcome } = inputs;
  const { enclosures, letter } = sent;
  const rows = [
    { title: enclosures.form, pages: form.official ? String(form.pages) : letter.unknownPages },
    ...(needsConsent(outcome)
      ? [{ title: enclosures['consent-to-helper'], pages: String(consentPages(inputs)) }]
      : []),
    ...exhibits.map(({ file, pages }) => ({
      title: file.part === 'exhibits' ? enclosures.exhibits : enclosures.other,
      pages: String(pages),
    })),
  ];
  return rows.map(({ title, pages }, at) => [String(at + 1), title, pages]);
}

/** A letter: from whom and to whom, what it says, and how it ends. */
export interface Letter {
  readonly title: string;
  /** From whom and to whom. */
  readonly head: readonly Block[];
  readonly body: readonly Block[];
  readonly close: string;
  /** The lines under the close that are filled in by hand. */
  readonly byHand: readonly string[];
  readonly name: readonly Said[];
}

/** A letter as it stands on paper, without its title. */
export function letterBlocks({ head, body, close, byHand, name }: Letter): readonly Block[] {
  const signed = group(paragraph(close), { kind: 'by-hand', labels: byHand }, { kind: 'lines', lines: name });
  const space: Block = { kind: 'space', height: 8 };
  return [...head, space, ...body, space, signed];
}

/** A letter as pages; its title is not printed. */
export const letterPdf = (inputs: LetterInputs, letter: Letter): Uint8Array =>
  pagesPdf({ ...documentOf(inputs, letter.title, letterBlocks(letter)), headed: false });

/**
 * `cover-letter.pdf`: whose request it is and what lies under the letter; no argument. The line for the signature stays
 * empty.
 */
export const coverLetter = (inputs: ChannelInputs): PacketFile => ({
  part: 'cover-letter',
  name: fileNames['cover-letter'],
  bytes: letterPdf(inputs, coverLetterOf(inputs, formWords)),
});

/** What that letter says. */
export function coverLetterOf(inputs: ChannelInputs, words: PaperWords): Letter {
  const { caseFile, outcome } = inputs;
  const { letter } = words.sent;
  const sender = senderOf(caseFile, outcome);
  const [person] = nameLines(caseFile, 'person');
  const filings = filingsText(caseFile);
  return {
    title: letter.title,
    head: [
      {
        kind: 'lines',
        lines: [nameLines, addressLines, reachLines].flatMap((of) => of(caseFile, sender)),
      },
      { kind: 'space', height: 8 },
      { kind: 'lines', lines: [words.day(outcome.asOf)] },
      { kind: 'space', height: 8 },
      { kind: 'lines', lines: officeLines(caseFile, sender) },
    ],
    body: [
      paragraph(strong(letter.about)),
      {
        kind: 'lines',
        lines: [
          letter.concerning,
          ...(person === undefined ? [] : [person]),
          ...(filings === '' ? [] : [{ text: filings, path: 'filings' }]),
        ],
      },
      paragraph(letter.greeting),
      paragraph(sender === 'person' ? letter.opening : letter.openingFor),
      {
        kind: 'table',
        head: [letter.heads.number, letter.heads.what, letter.heads.pages],
        shares: [1, 9, 1.4],
        rows: enclosed(inputs, words),
      },
      ...(inputs.exhibits.length > 0 ? [paragraph(letter.copies)] : []),
      paragraph(byPostOnly(outcome) ? letter.byPost : letter.number),
    ],
    close: letter.close,
    byHand: [letter.signature],
    name: nameLines(caseFile, sender),
  };
}
