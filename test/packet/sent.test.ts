import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preparePacket } from '../../src/app/packet.ts';
import { en } from '../../src/content/messages/en.ts';
import { answerOf } from '../../src/core/answer.ts';
import { type CaseFile, withValue } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { readCase } from '../../src/core/read-case.ts';
import { facesOf } from '../../src/form/blank/compiled-blank.ts';
import { fillForm } from '../../src/form/fill-form.ts';
import { base64Lines } from '../../src/packet/channel/mail-draft.ts';
import type { PacketPart } from '../../src/packet/packet-file.ts';
import { doNotSendPages } from '../../src/render/do-not-send.ts';
import { form, sheet } from '../form/cases.ts';
import { readFields } from '../form/reader.ts';
import { packageRoot } from '../run-program.ts';

const folder = join(packageRoot, 'test/corpus/cases');
const asOf = '2026-12-01';

/** Every sample case that reads, by each way to send it. */
const cases = readdirSync(folder).flatMap((name): readonly (readonly [string, CaseFile, Outcome])[] => {
  try {
    const caseFile = readCase(readFileSync(join(folder, name)), en);
    return ['online', 'email', 'mail'].map((channel) => {
      const sent = withValue(caseFile, 'submission.channel', channel);
      return [`${name} ${channel}`, sent, decide(sent, asOf, en)];
    });
  } catch {
    return [];
  }
});

/** The sentences of verdicts, remedies and warnings: what is said to the person alone. */
function toThePerson(outcome: Outcome, caseFile: CaseFile): readonly string[] {
  const { headline, next, by, after } = answerOf(outcome, caseFile, en);
  return [
    headline,
    ...next,
    by,
    ...after,
    ...outcome.first.map((each) => each.text),
    ...outcome.because.map((each) => each.text),
    ...outcome.conflicts.map((each) => each.text),
    ...outcome.requirements.flatMap((each) => [each.text, each.remedy]),
    ...outcome.warnings.map((each) => each.text),
    outcome.endsFirst?.text ?? '',
    ...Object.values(en.outcome.doNotSend),
  ].filter((each) => each !== '');
}

const flat = (text: string): string => text.replace(/=\r\n/g, '').replace(/\s+/g, '');
/** The pages one by one, and what the fields hold. */
const textsOf = async (name: string, bytes: Uint8Array): Promise<readonly string[]> => {
  if (!name.endsWith('.pdf')) return [new TextDecoder().decode(bytes)];
  const { fields, pages } = await readFields(bytes);
  return [...pages, ...fields.map(({ value }) => value)];
};

async function papersOf(caseFile: CaseFile, outcome: Outcome, official = false) {
  const front = outcome.verdict === 'ready' ? [] : doNotSendPages(outcome, caseFile, en);
  const filled = fillForm(form, caseFile, outcome, en, { front, leavesUndrawn: true });
  const sent = fillForm(form, caseFile, outcome, en, { leavesUndrawn: true }).bytes;
  const inputs = {
    sheet,
    documents: [],
    readApart: () => Promise.reject(new Error('nothing is read')),
    form: { ...filled, name: 'form.pdf', official, warnings: [], sent: () => sent },
  };
  const faces = facesOf(form.blank);
  const { files } = await preparePacket(
    caseFile,
    outcome,
    { words: en, faces, letters: true },
    async () => inputs,
  );
  return { files, front: front.length, sent };
}

/** What is sent or pasted. */
const leaving: ReadonlySet<string> = new Set<PacketPart>([
  'form',
  'consent-to-helper',
  'cover-letter',
  'address-label',
  'exhibits',
  'portal-page',
  'portal-sheet',
  'mail-draft',
  'letter-uscis',
  'letter-representative',
]);

describe('nothing that is sent carries our verdict, advice or warnings', () => {
  test('there are cases of every verdict', () => {
    expect([...new Set(cases.map(([, , { verdict }]) => verdict))].sort()).toEqual(
      ['cannot-help', 'incomplete', 'not-yet', 'ready', 'uscis-first'].sort(),
    );
  });

  test.each(cases)('%s', async (way, caseFile, outcome) => {
    const { files, front } = await papersOf(caseFile, outcome);
    const sentences = toThePerson(outcome, caseFile);
    for (const { part, name, bytes } of files) {
      // Whichever way it goes, the form is the same.
      if (!leaving.has(part) || (part === 'form' && !way.endsWith('online'))) continue;
      const texts = await textsOf(name, bytes);
      const own = part === 'form' ? front : 0;
      for (const page of texts.slice(0, own)) expect(page).toContain('DO NOT SEND');
      const text = flat(texts.slice(own).join('\n'));
      const found = sentences.filter((each) => text.includes(flat(each)));
      expect([name, found]).toEqual([name, []]);
    }
  });

  test('the form that a draft carries has no page in front of it', async () => {
    const [, caseFile, outcome] =
      cases.find(([name, , { verdict }]) => name.endsWith('email') && verdict === 'not-yet') ??
      cases[0] ??
      [];
    const { files, sent } = await papersOf(caseFile as CaseFile, outcome as Outcome, true);
    const of = (part: string) => files.find((each) => each.part === part)?.bytes ?? new Uint8Array();
    expect((await textsOf('form.pdf', of('form')))[0]).toContain('DO NOT SEND');
    expect((await textsOf('form.pdf', sent)).join('')).not.toContain('DO NOT SEND');
    expect(new TextDecoder().decode(of('mail-draft'))).toContain(base64Lines(sent));
  });
});
