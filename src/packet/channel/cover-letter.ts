import { showDay } from '../../core/dates.ts';
import { printed } from '../../form/values.ts';
import type { PacketFile } from '../packet-file.ts';
import { type PageBlock, pagesPdf, type Said } from '../pages/pages-pdf.ts';
import { writtenConsentPages } from './consent.ts';
import type { ChannelGround } from './ground.ts';
import {
  addressLines,
  byPostOnly,
  filingsText,
  nameLines,
  needsConsent,
  officeLines,
  senderOf,
} from './parties.ts';
import { fileNames } from './plan.ts';

/** What lies in the envelope, with the pages of each; those of the official form are not known when it is not filled here. */
function enclosed(ground: ChannelGround): readonly (readonly Said[])[] {
  const { form, exhibits, outcome, words } = ground;
  const { enclosures, letter } = words.packet.channel;
  const rows = [
    { title: enclosures.form, pages: form.official ? String(form.pages) : letter.unknownPages },
    ...(needsConsent(outcome)
      ? [{ title: enclosures['written-consent'], pages: String(writtenConsentPages(ground)) }]
      : []),
    ...exhibits.map(({ file, pages }) => ({
      title: file.part === 'exhibits' ? enclosures.exhibits : enclosures.other,
      pages: String(pages),
    })),
  ];
  return rows.map(({ title, pages }, at) => [String(at + 1), title, pages]);
}

/**
 * `cover-letter.pdf`: whose request it is and what lies under the letter; no argument. The line for the signature stays
 * empty. Throws `InputError` when a character cannot be drawn.
 */
export function coverLetter(ground: ChannelGround): PacketFile {
  const { caseFile, outcome, words, faces, face } = ground;
  const { letter } = words.packet.channel;
  const sender = senderOf(caseFile, outcome);
  const reach = [`${sender}.phone`, `${sender}.email`].flatMap((path): Said[] => {
    const text = printed(caseFile, path, words);
    return text === '' ? [] : [{ text, path }];
  });
  const [person] = nameLines(caseFile, 'person', words);
  const filings = filingsText(caseFile, words);
  const blocks: readonly PageBlock[] = [
    {
      kind: 'lines',
      lines: [...nameLines(caseFile, sender, words), ...addressLines(caseFile, sender, words), ...reach],
    },
    { kind: 'space', height: 8 },
    { kind: 'lines', lines: [showDay(outcome.asOf, 'en-US')] },
    { kind: 'space', height: 8 },
    { kind: 'lines', lines: officeLines(caseFile, sender, words) },
    { kind: 'space', height: 8 },
    { kind: 'paragraph', text: letter.about, look: 'strong' },
    {
      kind: 'lines',
      lines: [
        letter.concerning,
        ...(person === undefined ? [] : [person]),
        ...(filings === '' ? [] : [{ text: filings, path: 'filings' }]),
      ],
    },
    { kind: 'paragraph', text: letter.greeting },
    { kind: 'paragraph', text: sender === 'person' ? letter.opening : letter.openingFor },
    {
      kind: 'table',
      head: [letter.heads.number, letter.heads.what, letter.heads.pages],
      shares: [1, 9, 1.4],
      rows: enclosed(ground),
    },
    ...(ground.exhibits.length > 0 ? [{ kind: 'paragraph', text: letter.copies } as const] : []),
    { kind: 'paragraph', text: byPostOnly(outcome) ? letter.byPost : letter.number },
    {
      kind: 'together',
      blocks: [
        { kind: 'paragraph', text: letter.close },
        { kind: 'by-hand', labels: [letter.signature] },
        { kind: 'lines', lines: nameLines(caseFile, sender, words) },
      ],
    },
  ];
  const bytes = pagesPdf({
    title: letter.title,
    headed: false,
    blocks,
    words,
    faces,
    ...(face ? { face } : {}),
  });
  return { part: 'cover-letter', name: fileNames['cover-letter'], bytes };
}
