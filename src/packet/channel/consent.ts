import { valueAt } from '../../core/case-file.ts';
import type { PacketFile } from '../packet-file.ts';
import { type PageBlock, type PagesDocument, pageCount, pagesPdf, type Said } from '../pages/pages-pdf.ts';
import type { ChannelGround } from './ground.ts';
import { filingsText, nameLines } from './parties.ts';
import { fileNames } from './plan.ts';

/** Several lines of one origin as one text of a cell. */
function joined(lines: readonly Said[], path: string, otherwise = ''): Said {
  const text = lines.map((line) => (typeof line === 'string' ? line : line.text)).join('\n');
  return { text: text || otherwise, path };
}

/** The words of 28 U.S.C. 1746: (2) within the United States, (1) outside; both where it is not known which. */
function declaration({ caseFile, words }: ChannelGround): readonly PageBlock[] {
  const { within, without, either, inUs, abroad } = words.packet.channel.consent;
  const outside = valueAt(caseFile, 'person.outsideUs');
  if (outside === true) return [{ kind: 'paragraph', text: without }];
  if (outside === false) return [{ kind: 'paragraph', text: within }];
  return [
    { kind: 'paragraph', text: either },
    { kind: 'list', mark: 'box', items: [inUs(within), abroad(without)] },
  ];
}

/** How many pages the consent takes. */
export const consentPages = (ground: ChannelGround): number => pageCount(documentOf(ground));

/**
 * `consent.pdf`: the consent of the built-in sheet as a page of its own, to be signed by hand. It says that it is not the
 * official form; nothing is drawn on the line. Throws `InputError` when a character cannot be drawn.
 */
export const consentPage = (ground: ChannelGround): PacketFile => ({
  part: 'consent',
  name: fileNames.consent,
  bytes: pagesPdf(documentOf(ground)),
});

function documentOf(ground: ChannelGround): PagesDocument {
  const { caseFile, words, faces, face } = ground;
  const { consent } = words.packet.channel;
  const { notes } = words.form;
  const alone = ['self', undefined].includes(valueAt(caseFile, 'preparer.role') as string | undefined);
  const helper = alone ? [] : nameLines(caseFile, 'preparer', words);
  const blocks: readonly PageBlock[] = [
    { kind: 'caution', text: consent.notOfficial },
    { kind: 'paragraph', text: notes.consent },
    {
      kind: 'table',
      head: [consent.heads.what, consent.heads.answer],
      shares: [1, 1.7],
      rows: [
        [consent.person, joined(nameLines(caseFile, 'person', words), 'person.name')],
        [consent.filings, { text: filingsText(caseFile, words), path: 'filings' }],
        [consent.to, joined(helper, 'preparer.name', alone ? consent.nobody : '')],
      ],
    },
    { kind: 'heading', text: consent.declaration },
    ...declaration(ground),
    { kind: 'by-hand', labels: [consent.signature, consent.executed] },
    { kind: 'space', height: 10 },
    { kind: 'paragraph', text: consent.how, look: 'quiet' },
    { kind: 'paragraph', text: notes.consentOwn, look: 'quiet' },
  ];
  return { title: consent.title, blocks, words, faces, ...(face ? { face } : {}) };
}
