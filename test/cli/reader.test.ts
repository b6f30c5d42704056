import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formWords } from '../../src/content/messages/form-words.ts';
import { readingsFor } from '../../src/content/messages/readings.ts';
import { leavesOf } from '../content/said.ts';
import { sheet } from '../form/cases.ts';
import { drawnText, has, runOn } from '../form/reader.ts';
import { emptyFolder, packageRoot, runProgram } from '../run-program.ts';
import { packetPlace, putScans } from './batch/packets.ts';
import { rowsOf } from './batch/table.ts';
import { readyCase as ready } from './ready-case.ts';

const day = ['--as-of', '2026-11-29'];
const tight = (text: string): string => text.replaceAll(/\s+/g, '');

/** Every kind of paper that is signed or sent is in the packet of one of them. */
const cases = [
  'delay-ready',
  'relative-without-consent',
  'long-story-overflows',
  'refugee-abroad',
  'u-alone-address-differs',
  'hearing-soon-asked-late',
  'document-not-there',
  'not-uscis',
] as const;
const fileOf = (name: string): string => join(packageRoot, 'test', 'corpus', 'cases', `${name}.json`);

/** A packet as it lies in its folder; `read` is what its reading says. */
async function packetOf(name: string, ...more: readonly string[]) {
  const out = join(emptyFolder(), 'papers');
  await runProgram(['packet', fileOf(name), '--out', out, ...day, ...more]);
  const files = existsSync(out) ? readdirSync(out).filter((file) => !file.startsWith('.')) : [];
  const bytesOf = (file: string) => Buffer.from(readFileSync(join(out, file)));
  const read = files.includes('reading.pdf') ? await drawnText(new Uint8Array(bytesOf('reading.pdf'))) : '';
  return { files, bytesOf, read };
}
const inEnglish =
  /^(?:request-sheet|consent-to-helper|cover-letter|draft|exhibits|letter-[a-z]+|message)\.[a-z]+$/;
const titles = (read: string): readonly string[] =>
  [...tight(read).matchAll(/(?<=^|[^a-z-])([a-z-]+\.[a-z]{3}),enespañol/g)].map(([, file]) => file ?? '');

describe.each(cases)('the packet of %s, read in Spanish', (name) => {
  test.each([[[]], [['--anyway']]])(
    'has every paper in English, each marked as not sent %j',
    async (ways) => {
      const { files, read } = await packetOf(name, '--reader', 'es', ...ways);
      expect([...titles(read)].sort()).toEqual(files.filter((file) => inEnglish.test(file)).sort());
      expect(read.match(/NO SE ENVÍA/g) ?? []).toHaveLength(titles(read).length);
    },
  );

  test('says nothing in English but labels of the form', async () => {
    const { read } = await packetOf(name, '--reader', 'es', '--anyway');
    const { sheet: ofForm, sent, letterPages, exhibitPages } = formWords;
    const labels = new Set(Object.values(ofForm.labels));
    const sentences = leavesOf({ sections: ofForm.sections, sent, letterPages, exhibitPages })
      .map(([, leaf]) => leaf)
      .filter((leaf): leaf is string => typeof leaf === 'string' && leaf.split(' ').length > 2)
      .filter((text) => !labels.has(text) && text !== letterPages.agency);
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter((text) => tight(read).includes(tight(text)))).toEqual([]);
  });

  test('leaves every other paper as it is', async () => {
    const [without, within] = [
      await packetOf(name, '--anyway'),
      await packetOf(name, '--anyway', '--reader', 'es'),
    ];
    expect(without.files).not.toContain('reading.pdf');
    expect(within.files.filter((file) => file !== 'reading.pdf')).toEqual(without.files);
    for (const file of without.files.filter((each) => each !== 'read-me.txt'))
      expect(within.bytesOf(file).equals(without.bytesOf(file)), file).toBe(true);
  });
});

test('what was answered is read: days in words, choices as they are asked, texts as they were typed', async () => {
  const { read } = await packetOf('relative-without-consent', '--reader', 'es', '--anyway');
  const text = tight(read);
  for (const said of [
    'Receipt dateFecha de recibo3 de marzo de 2023',
    'How USCIS was contactedCómo se contactó a USCISe-Request',
    'StatusEstatusPendiente',
    'CountryPaísEstados Unidos',
    'What happened, and what is asked forQué pasó y qué se pideI write for my mother.',
  ])
    expect(text).toContain(tight(said));
});

test('the index of exhibits is read, and stays English in a Spanish packet', async () => {
  const cwd = emptyFolder();
  await putScans(cwd);
  const documents = [
    { kind: 'receipt-notice', file: 'scans/notice.pdf', note: 'front and back' },
    { kind: 'identity-document' },
  ];
  writeFileSync(join(cwd, 'case.json'), JSON.stringify({ ...ready, documents }));
  const make = async (out: string, ...ways: readonly string[]) => {
    await runProgram(['packet', 'case.json', '--out', out, ...day, '--anyway', ...ways], { cwd });
    return readFileSync(join(cwd, out, 'exhibits.pdf'));
  };
  const english = await make('in-english');
  expect((await make('in-spanish', '--lang', 'es')).equals(english)).toBe(true);
  const read = tight(await drawnText(new Uint8Array(readFileSync(join(cwd, 'in-spanish', 'reading.pdf')))));
  expect(read).toContain(tight('exhibits.pdf, en español'));
  for (const said of ['A Aviso de recibo front and back 2 páginas 2–4', 'No se incluye'])
    expect(read).toContain(tight(said));
  expect(read).not.toContain(tight('Receipt notice (Form I-797C)'));
});

test('nobody signs on it: where the paper has a line for that, it says what is written there', async () => {
  const { read } = await packetOf('relative-without-consent', '--reader', 'es', '--anyway');
  const signed = tight(read).match(/(.{42})Firma(?:delsolicitanteopeticionario)?,entinta/g) ?? [];
  expect(signed.length).toBeGreaterThan(1);
  for (const each of signed) expect(each).toContain('(Enelpapeleninglésseescribeaquíamano:');
});

test('every label of the sheet has a meaning', () => {
  const labels: Readonly<Record<string, string>> = readingsFor('es')?.sheet.labels ?? {};
  const english = Object.entries(formWords.sheet.labels);
  const lacking = sheet.about.fields.filter(({ label }) => {
    const [name] = english.find(([, text]) => text === label) ?? [];
    return name === undefined || (labels[name] ?? '') === '';
  });
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

test('with --lang es the papers are read without being asked for, and not with --reader en', async () => {
  expect((await packetOf('delay-ready', '--lang', 'es')).files).toContain('reading.pdf');
  expect((await packetOf('delay-ready', '--lang', 'es', '--reader', 'en')).files).not.toContain(
    'reading.pdf',
  );
});

test('the read-me says to read it before anything is signed, and that it is not sent', async () => {
  const { bytesOf } = await packetOf('delay-ready', '--reader', 'es');
  const text = bytesOf('read-me.txt').toString('utf8').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Before anything is signed or sent, whoever signs reads reading.pdf');
  expect(text).toMatch(/(?:Do not send|not sent)[^.]*reading\.pdf/i);
});

test.runIf(has('pdfinfo'))('its pages are Spanish to whoever has them read aloud', async () => {
  const { bytesOf } = await packetOf('long-story-overflows', '--reader', 'es');
  expect(runOn(bytesOf('reading.pdf'), 'pdfinfo', ['-struct-text', '{}'])).toContain('request-sheet.pdf');
  expect(bytesOf('reading.pdf').toString('latin1')).toContain('/Lang(es)');
});

test('the note to the office is read as well', async () => {
  const out = join(emptyFolder(), 'note');
  const update = ['update', fileOf('delay-ready'), '--about', 'address', '--out', out, ...day];
  expect((await runProgram([...update, '--reader', 'es'])).code).toBe(0);
  const read = tight(await drawnText(new Uint8Array(readFileSync(join(out, 'reading.pdf')))));
  expect(read).toContain(tight('Asunto: Solicitud de ayuda __________: dirección nueva'));
  expect(read).toContain(tight('La dirección postal ha cambiado. La dirección nueva es:'));
});

describe('packets of a table', () => {
  const place = () => packetPlace(rowsOf(2).map((row, at) => ({ ...row, id: `row-${at + 1}` })));

  test('are read with --reader, made anew when it comes, and as they were when it goes', async () => {
    const { run, out } = place();
    const reading = join(out, 'row-1', 'reading.pdf');
    await run();
    expect(existsSync(reading)).toBe(false);
    await run({ reader: 'es' });
    expect(existsSync(reading)).toBe(true);
    await run();
    expect(existsSync(reading)).toBe(false);
  });
});

test.each([
  [['batch', 'table.csv', '--out', 'out', '--reader', 'es'], /--packet with it/],
  [['packet', 'case.json', '--out', 'out', '--reader', 'xx'], /--reader: found "xx"/],
])('%j is refused, and nothing is made', async (args, refusal) => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'table.csv'), 'id\n1\n');
  writeFileSync(join(cwd, 'case.json'), '{"caseFile":1}');
  const { code, stderr } = await runProgram(args, { cwd });
  expect([code, existsSync(join(cwd, 'out'))]).toEqual([2, false]);
  expect(stderr).toMatch(refusal);
});
