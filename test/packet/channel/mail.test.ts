import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { withValue } from '../../../src/core/case-file.ts';
import { draftOf, mailDraft } from '../../../src/packet/channel/mail-draft.ts';
import { has } from '../../form/reader.ts';
import { employer, groundOf, largeExhibits, official, survivor } from './cases.ts';
import { readMessage } from './check-message.ts';

const ground = groundOf(employer, { form: official });
const draft = mailDraft(ground).file.bytes;

describe('the draft to the office', () => {
  test('is a draft to the office’s address, without sender, day or id', () => {
    const { headers } = readMessage(draft);
    expect(Object.fromEntries(headers)).toEqual({
      'x-unsent': '1',
      to: 'cisombudsman@hq.dhs.gov',
      subject: 'DHS Form 7001: request for case assistance',
      'mime-version': '1.0',
      'content-type': 'multipart/mixed; boundary="=_papers"',
    });
  });

  test('holds the form and the papers, byte for byte, under their names', () => {
    const [text, ...attached] = readMessage(draft).parts;
    expect(text?.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(attached.map(({ headers }) => headers.get('content-disposition'))).toEqual([
      'attachment; filename="form-7001.pdf"',
      'attachment; filename="exhibits.pdf"',
    ]);
    expect(attached.map(({ bytes }) => new Uint8Array(bytes))).toEqual([
      official.file.bytes,
      ...ground.exhibits.map(({ file }) => file.bytes),
    ]);
    const said = text?.bytes.toString('utf8') ?? '';
    expect(said).toContain('1. DHS Form 7001, completed and signed (form-7001.pdf, 6 pages)');
    expect(said).toMatch(/the Form G-28 is\s+among the papers/);
    expect(said).toMatch(/Sincerely,\r?\nZoë Ångström\r?\nÅngström & Partners LLP$/);
  });

  test('the built-in sheet is not sent as if it were the form', () => {
    const { parts } = readMessage(mailDraft(groundOf(employer)).file.bytes);
    expect(parts.slice(1).map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/pdf; name="exhibits.pdf"',
    ]);
    expect(parts[0]?.bytes.toString()).not.toContain('completed and signed');
  });

  test('without papers it speaks of the request alone', () => {
    const said = (more: object) =>
      readMessage(
        mailDraft(groundOf(employer, { exhibits: [], ...more })).file.bytes,
      ).parts[0]?.bytes.toString();
    for (const more of [{}, { form: official }]) {
      expect(said(more)).toMatch(/Attached is a request for case assistance/);
      expect(said(more)).not.toMatch(/papers that support/);
    }
  });

  test('a protected person’s names nobody, and asks for answers by post', () => {
    const byEmail = withValue(survivor, 'submission.channel', 'email');
    const { headers, parts } = readMessage(mailDraft(groundOf(byEmail, { form: official })).file.bytes);
    expect(headers.get('subject')).toBe('Request for case assistance');
    const said = parts[0]?.bytes.toString('utf8') ?? '';
    expect(said).toMatch(/answer by U\.S\. mail/);
    expect(said).toMatch(/Sincerely,$/);
    expect(said).not.toMatch(/Nguyễn|I-918|LIN21|petition/i);
  });

  test('the same case gives the same bytes', () =>
    expect(mailDraft(groundOf(employer, { form: official })).file.bytes).toEqual(draft));

  test.each([
    [5_000_000, []],
    [9_000_000, ['large-message']],
  ])('of %i bytes of papers', (size, ids) => {
    const { cautions } = mailDraft(groundOf(employer, { form: official, exhibits: largeExhibits(size) }));
    expect(cautions.map(({ id }) => id)).toEqual(ids);
    for (const { text } of cautions) expect(text).toMatch(/about 12\.\d MB .*unconfirmed/);
  });
});

describe('a message', () => {
  const hard = {
    to: 'a@example.org',
    subject: 'Ayuda: número de recibo, ¿qué pasó? Nguyễn Thị Ánh Tuyết Đặng, Щербаков Дмитрий 🙂',
    text: `line with blank at its end \n\n=41 a = b\n.\nFrom me\n${'ünd so weiter '.repeat(30)}`,
    attachments: [
      { name: 'Añexo "1".pdf', bytes: Uint8Array.from({ length: 1000 }, (_, at) => at & 255) },
      { name: 'quote"back\\.pdf', bytes: new Uint8Array(0) },
    ],
  };

  test('in other letters is read back by the rules', () => {
    const { parts } = readMessage(draftOf(hard));
    expect(parts[0]?.bytes.toString('utf8').replace(/\r\n/g, '\n')).toBe(hard.text);
    expect(parts[1]?.bytes).toEqual(Buffer.from(hard.attachments[0]?.bytes ?? []));
    expect(parts[1]?.headers.get('content-disposition')).toBe(
      "attachment; filename*=utf-8''A%C3%B1exo%20%221%22.pdf",
    );
    expect(parts[2]?.headers.get('content-disposition')).toBe('attachment; filename="quote\\"back\\\\.pdf"');
  });

  test('is read the same by Python', () => {
    if (!has('python3')) return;
    const program = `
import email, email.policy, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = list(m.iter_parts())
print(json.dumps([str(m['subject']), m.defects == [], [p.get_filename() for p in parts], parts[0].get_content().replace(chr(13), ''), len(parts[1].get_content()), [p.defects == [] for p in parts]]))`;
    const told = JSON.parse(
      execFileSync('python3', ['-c', program], { input: draftOf(hard), encoding: 'utf8' }),
    );
    expect(told).toEqual([
      hard.subject,
      true,
      [null, 'Añexo "1".pdf', 'quote"back\\.pdf'],
      hard.text,
      1000,
      [true, true, true],
    ]);
  });

  test('a name or subject cannot begin a header of its own', () => {
    const bytes = draftOf({
      ...hard,
      subject: 'a\r\nBcc: x@example.org',
      attachments: [{ name: 'a\r\nX: y.pdf', bytes: new Uint8Array(3) }],
    });
    const { headers, parts } = readMessage(bytes);
    expect([...headers.keys()]).toEqual(['x-unsent', 'to', 'subject', 'mime-version', 'content-type']);
    expect(parts[1]?.headers.size).toBe(3);
  });
});
