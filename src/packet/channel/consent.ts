import { valueAt } from '../../core/case-file.ts';
import { drawsAll, regular } from '../../form/face.ts';
import type { PacketFile } from '../packet-file.ts';
import { textOf } from '../pages/document.ts';
import { type PageBlock, type PagesDocument, pageCount, pagesPdf, type Said } from '../pages/pages-pdf.ts';
import type { ChannelGround } from './ground.ts';
import { filingsText, nameLines } from './parties.ts';
import { fileNames } from './plan.ts';

/** What the two pages are made from. */
export type ConsentGround = Pick<ChannelGround, 'caseFile' | 'words' | 'faces' | 'face'>;

/**
 * `consent.pdf`: what stands in section 9 and how to sign it, for whoever has to sign in ink. It is not sent, and nothing
 * is signed on it: the official form carries the statement that counts. Throws `InputError` when a character cannot be
 * drawn.
 */
export function consentPage(ground: ConsentGround): PacketFile {
  const { words } = ground;
  const { section9: text } = words.packet.channel;
  const blocks: readonly PageBlock[] = [
    { kind: 'caution', text: text.notSent },
    tableOf(ground, [
      [text.person, joined(nameLines(ground.caseFile, 'person', words), 'person.name')],
      [text.filings, { text: filingsText(ground.caseFile, words), path: 'filings' }],
      [text.to, helperOf(ground) ?? text.nobody],
    ]),
    { kind: 'heading', text: text.howTo },
    { kind: 'list', mark: 'number', items: text.steps },
  ];
  const bytes = pagesPdf(documentOf(ground, text.title, blocks));
  return { part: 'consent', name: fileNames.consent, bytes };
}

/**
 * `written-consent.pdf`: the written consent of the person to the help of somebody else, for this form and this issue, to
 * be signed by hand; it goes with the request. What cannot be drawn is an empty line to be written on.
 */
export const writtenConsentPage = (ground: ConsentGround): PacketFile => ({
  part: 'written-consent',
  name: fileNames['written-consent'],
  bytes: pagesPdf(writtenConsent(ground)),
});

/** How many pages the written consent takes. */
export const writtenConsentPages = (ground: ConsentGround): number => pageCount(writtenConsent(ground));

function writtenConsent(ground: ConsentGround): PagesDocument {
  const { caseFile, words, face = regular } = ground;
  const { writtenConsent: text } = words.packet.channel;
  const byHand = (said: Said | undefined): Said =>
    said === undefined || textOf(said) === '' || !drawsAll(textOf(said), face) ? text.blank : said;
  return documentOf(ground, text.title, [
    { kind: 'paragraph', text: text.statement },
    tableOf(ground, [
      [text.person, byHand(joined(nameLines(caseFile, 'person', words), 'person.name'))],
      [text.helper, byHand(helperOf(ground))],
      [text.filings, byHand(filingsText(caseFile, words))],
      [text.issue, byHand(issueOf(ground))],
    ]),
    { kind: 'by-hand', labels: [text.signature, text.date] },
    { kind: 'space', height: 10 },
    { kind: 'paragraph', text: text.how, look: 'quiet' },
  ]);
}

const documentOf = (
  { words, faces, face }: ConsentGround,
  title: string,
  blocks: readonly PageBlock[],
): PagesDocument => ({ title, blocks, words, faces, ...(face ? { face } : {}) });

const tableOf = (
  { words }: ConsentGround,
  rows: readonly (readonly [what: string, answer: Said])[],
): PageBlock => {
  const { what, answer } = words.packet.channel.consentHeads;
  return { kind: 'table', head: [what, answer], shares: [1, 1.7], rows };
};

/** Several lines of one origin as one text of a cell. */
const joined = (lines: readonly Said[], path: string): Said => ({ text: lines.map(textOf).join('\n'), path });

/** Who helps; undefined where the person asks alone, or it is not said. */
function helperOf({ caseFile, words }: ConsentGround): Said | undefined {
  const role = valueAt(caseFile, 'preparer.role');
  if (role === undefined || role === 'self') return undefined;
  return joined(nameLines(caseFile, 'preparer', words), 'preparer.name');
}

/** The kinds of problem that the form has a box for, by the names of those boxes. */
function issueOf({ caseFile, words }: ConsentGround): string {
  const kinds = valueAt(caseFile, 'problem.kinds');
  if (!Array.isArray(kinds)) return '';
  const boxes: Readonly<Record<string, string>> = words.form.labels;
  return kinds.flatMap((kind) => boxes[`reason-${kind}`] ?? []).join('; ');
}
