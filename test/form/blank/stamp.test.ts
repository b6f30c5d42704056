import { describe, expect, test } from 'vitest';
import type { CompiledBlank } from '../../../src/form/blank/compiled-blank.ts';
import type { StampValue } from '../../../src/form/blank/lay-out-fields.ts';
import { StampError } from '../../../src/form/blank/refusal.ts';
import { stamp } from '../../../src/form/blank/stamp.ts';
import { copied, everyByte, has, readFields, runOn } from '../reader.ts';
import { compiledFrom, everyKind } from './make-blank.ts';

const blank = await compiledFrom(everyKind);
const story = 'USCIS said in May that a decision would come, and nothing has come. '.repeat(9).trim();

/** A case with every kind of field. */
const client = new Map<string, StampValue>([
  ['family', 'Nguyễn'],
  ['given', 'Zoë “Q”'],
  ['number', '012345678'],
  ['middle', 'O’Brien (Żółć) \\ x'],
  ['sum', '€ 1,200'],
  ['story', `${story}\n\nWe ask the office to look.`],
  ['auto', 'Юлия Άλφα M̄aria'],
  ['yes', true],
  ['no', false],
  ['state', 'NY'],
  ['SignatureDate', '11/22/2026'],
  ['turned', 'turned'],
  ['second', 'page two'],
]);
const fill = (values: ReadonlyMap<string, StampValue>, options = {}, of: CompiledBlank = blank) =>
  stamp(of, values, options);
const refusedBy = (values: ReadonlyMap<string, StampValue>) => {
  try {
    fill(values);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(StampError);
    return (error as StampError).refused;
  }
};

describe('a stamped form', () => {
  test('holds every value, as another library reads it', async () => {
    const { bytes, report } = fill(client);
    const { fields, pages } = await readFields(bytes);
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      family: 'Nguyễn',
      given: 'Zoë “Q”',
      number: '012345678',
      middle: 'O’Brien (Żółć) \\ x',
      sum: '€ 1,200',
      story: `${story}\n\nWe ask the office to look.`,
      auto: 'Юлия Άλφα M̄aria',
      yes: '[x]',
      no: '[ ]',
      turned: 'turned',
      second: 'page two',
    });
    expect([values['state']].flat()).toEqual(['NY']);
    expect(pages).toHaveLength(2);
    expect(report).toEqual({
      applied: [...client.keys()].filter((name) => name !== 'no'),
      overflow: [],
      blank: 3,
      pages: 2,
    });
  });

  test.skipIf(!has('pdftotext'))('draws every value, so that it shows in print', () => {
    for (const flatten of [false, true]) {
      const drawn = copied(fill(client, { flatten }).bytes).replace(/\s+/g, ' ');
      for (const text of [
        'Nguyễn',
        'Zoë “Q”',
        'O’Brien (Żółć) \\ x',
        '€ 1,200',
        'look.',
        'Юлия',
        'New York',
        'page two',
      ])
        expect(drawn, `${text} ${flatten}`).toContain(text);
      expect(drawn.replaceAll(' ', '')).toContain('012345678');
    }
  });

  test.skipIf(!has('qpdf'))('is sound, filled, flattened, blank and with pages behind', () => {
    const pages = [{ content: 'BT /NotoSans 9 Tf 40 700 Td <0041> Tj ET', width: 612, height: 792 }];
    for (const values of [client, new Map<string, StampValue>()])
      for (const options of [{}, { flatten: true }, { pages }, { flatten: true, pages }]) {
        const { bytes, report } = fill(values, options);
        expect(runOn(bytes, 'qpdf', ['--check', '{}'])).toContain('No syntax or stream encoding errors');
        expect(report.pages).toBe('pages' in options ? 3 : 2);
      }
  });

  test('gives the same bytes for the same values, whatever was stamped in between', () => {
    const once = fill(client).bytes;
    fill(new Map([['family', 'Somebody else']]));
    fill(client, { flatten: true });
    const order = new Map([...client].reverse());
    expect(Buffer.compare(fill(order).bytes, once)).toBe(0);
    expect(Buffer.compare(fill(client, { reuse: true }).bytes, once)).toBe(0);
  });

  test('knows no clock, host, user or path', () => {
    const all = everyByte(fill(client).bytes);
    for (const key of ['Author', 'Producer', 'Creator', 'CreationDate', 'ModDate', 'Metadata'])
      expect(all, key).not.toMatch(new RegExp(`/${key}[^A-Za-z0-9]`));
  });

  test('flattened has no fields and no annotations of fields left', async () => {
    const { bytes } = fill(client, { flatten: true });
    expect((await readFields(bytes)).fields).toEqual([]);
    const all = everyByte(bytes);
    for (const key of ['AcroForm', 'Widget', 'Annots']) expect(all).not.toContain(`/${key}`);
  });

  test('leaves signature fields empty in every mode', async () => {
    for (const name of ['sign', 'ApplicantSignature'])
      expect(refusedBy(new Map([[name, 'X']]))).toEqual([{ name, reason: 'signature' }]);
    const { fields } = await readFields(fill(client).bytes);
    for (const field of fields.filter(({ name }) => /^sign$|ApplicantSignature/.test(name)))
      expect(field.value || '').toBe('');
  });
});

describe('what cannot be written is refused by name and place, all of it at once', () => {
  test.each([
    ['a field that is not there', 'nobody', 'x', { reason: 'unknown-field' }],
    ['a character without a glyph', 'family', 'A王B', { reason: 'character', character: 'U+738B', at: 1 }],
    ['one beyond the basic plane', 'family', 'ab😀', { reason: 'character', character: 'U+1F600', at: 2 }],
    ['Arabic', 'story', 'محمد', { reason: 'right-to-left', character: 'U+0645', at: 0 }],
    ['Hebrew', 'family', 'x שלום', { reason: 'right-to-left', character: 'U+05E9', at: 2 }],
    ['an invisible character', 'family', 'a\u200bb', { reason: 'character', character: 'U+200B', at: 1 }],
    ['more characters than cells', 'number', '0123456789', { reason: 'too-long' }],
    ['a state that a box has not', 'yes', 'Maybe', { reason: 'unknown-state' }],
    ['a choice that is not offered', 'state', 'ZZ', { reason: 'unknown-state' }],
    ['a tick for a text', 'family', true, { reason: 'kind' }],
  ] as const)('%s', (_, name, value, wanted) =>
    expect(refusedBy(new Map<string, StampValue>([[name, value]]))).toEqual([{ name, ...wanted }]),
  );

  test('and no value is in the message', () => {
    const refused = refusedBy(
      new Map([
        ['family', 'secret 王'],
        ['given', 'secret 王'],
      ]),
    );
    expect(refused).toHaveLength(2);
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});

describe('nothing of one client in the file of another', () => {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
  /** Ten letters, others for every number. */
  const canary = (number: number): string => {
    let rest = (BigInt(number) * 0x9e3779b97f4a7c15n + 0x5851f42dn) & 0xffffffffffffn;
    let text = '';
    for (let at = 0; at < 10; at += 1, rest /= 24n) text += letters[Number(rest % 24n)];
    return text;
  };
  const texts = blank.slots.filter(({ type, comb }) => type === 'text' && !comb).map(({ name }) => name);
  /** 30 canaries, some of them outside Latin-1, so that every font and both kinds of string are used. */
  const caseOf = (seed: number) => {
    const canaries = [...Array(30).keys()].map((at) => canary(seed * 31 + at));
    const values = new Map<string, StampValue>();
    // Two in every text and the rest in the longest one: each is in the file, none is cut.
    texts.forEach((name, at) => {
      const rest = name === 'story' ? canaries.slice(2 * texts.length) : [];
      const here = [...canaries.slice(2 * at, 2 * at + 2), ...rest];
      values.set(name, here.join(at % 2 ? ' ' : ' ệ '));
    });
    return { canaries, values };
  };
  const formsOf = (text: string): string[] => {
    const wide = Buffer.from(text, 'utf16le').swap16();
    return [text, Buffer.from(text).toString('hex'), wide.toString('hex'), wide.toString('latin1')];
  };

  test('1,000 pairs, plain, in hexadecimal, as UTF-16 and within deflated streams', () => {
    let seen = 0;
    for (let pair = 0; pair < 1000; pair += 1) {
      const [a, b] = [caseOf(2 * pair), caseOf(2 * pair + 1)];
      const flatten = pair % 5 === 4;
      const pages = pair % 10 === 3 ? [{ content: a.canaries.join(' '), width: 612, height: 792 }] : [];
      const first = Buffer.from(fill(a.values, { flatten, pages, reuse: true }).bytes).toString('latin1');
      const own = pair % 25 === 0 ? a.canaries : a.canaries.slice(0, 1);
      if (own.every((each) => formsOf(each).some((form) => first.includes(form)))) seen += 1;
      const second = fill(b.values, { flatten, reuse: true }).bytes;
      // Deflated streams are the blank's own and its faces: every hundredth pair they are looked into as well.
      const all = pair % 100 === 0 ? everyByte(second) : Buffer.from(second).toString('latin1');
      for (const text of a.canaries)
        for (const form of formsOf(text))
          if (all.includes(form)) expect.fail(`pair ${pair}: a canary is in the other file`);
    }
    // The test can fail: they are found in the first client's own file.
    expect(seen).toBe(1000);
  });
});
