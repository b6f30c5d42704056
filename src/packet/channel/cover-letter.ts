import { showDay } from '../../core/dates.ts';
import { printed } from '../../form/values.ts';
import type { PacketFile } from '../packet-file.ts';
import { type PageBlock, pagesPdf, type Said } from '../pages/pages-pdf.ts';
import type { ChannelGround } from './ground.ts';
import { addressLines, byPostOnly, filingsText, inInk, nameLines, officeLines, senderOf } from './parties.ts';
import { fileNames } from './plan.ts';

/** What lies in the envelope, with the pages of each; those of the official form are not known when it is not filled here. */
function enclosed({ form, exhibits, outcome, words }: ChannelGround): readonly (readonly Said[])[] {
  const { enclosures, letter } = words.packet.channel;
  const rows = [
    { title: enclosures.form, pages: form.official ? String(form.pages) : letter.unknownPages },
    ...(inInk(outcome) ? [{ title: enclosures.consent, pages: '1' }] : []),
    ...exhibits.map(({ file, pages }) => ({
      title: file.part === 'exhibits' ? enclosures.exhibits : enclosures.other,
      pages: String(pages),
    })),
  ];
  return rows.map(({ title, pages }, at) => [String(at + 1), title, pages]);
}

/** The name by which the sender signs; nothing where none is known. */
const signer = ({ caseFile, words }: ChannelGround, sender: string): readonly Said[] =>
  nameLines(caseFile, sender, words);

/**
 * `cover-letter.pdf`: whose request it is and what lies under the letter; no argument. The line for the signature stays
 * empty. Throws `InputError` when a character cannot be drawn.
 */
export function coverLetter(ground: ChannelGround): PacketFile {
  const { caseFile, outcome, words, faces, face } = ground;
  const { letter } = words.packet.channel;
  const sender = senderOf(caseFile, outcome);
  const reach = byPostOnly(outcome)
    ? []
    : [`${sender}.phone`, `${sender}.email`].flatMap((path): Said[] => {
        const text = printed(caseFile, path, words);
        return text === '' ? [] : [{ text, path }];
      });
  const [person = { text: '', path: 'person.name' }] = [
    ...nameLines(caseFile, 'person', words).slice(0, 1),
  ] as { text: string; path: string }[];
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
        ...(person.text === '' ? [] : [{ text: `${letter.concerning}: ${person.text}`, path: person.path }]),
        ...(filings === '' ? [] : [{ text: `${letter.filings}: ${filings}`, path: 'filings' }]),
      ],
    },
    { kind: 'paragraph', text: letter.greeting },
    {
      kind: 'paragraph',
      text:
        sender === 'person' || person.text === ''
          ? letter.opening
          : { text: letter.openingFor(person.text), path: person.path },
    },
    {
      kind: 'table',
      head: [letter.heads.number, letter.heads.what, letter.heads.pages],
      shares: [1, 9, 1.4],
      rows: enclosed(ground),
    },
    { kind: 'paragraph', text: letter.copies },
    { kind: 'paragraph', text: byPostOnly(outcome) ? letter.byPost : letter.number },
    { kind: 'paragraph', text: letter.close },
    { kind: 'by-hand', labels: [letter.signature] },
    { kind: 'lines', lines: signer(ground, sender) },
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
