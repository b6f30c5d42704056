import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactPath, facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import { caseOfCells, columns, isColumn, nearestColumn } from '../../src/core/case-cells.ts';
import { valueAt, withValue } from '../../src/core/case-file.ts';
import { lineAndColumn, scanJson } from '../../src/core/case-json.ts';
import { mostCaseBytes } from '../../src/core/case-tree.ts';
import { InputError } from '../../src/core/errors.ts';
import { parseAnswer } from '../../src/core/parse-answer.ts';
import { readCase, readCaseValue } from '../../src/core/read-case.ts';
import { sampled } from '../effort.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every problem of a case file in one line each, or its one message. */
function told(input: string | Uint8Array): readonly string[] {
  try {
    readCase(typeof input === 'string' ? bytes(input) : input, en);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.problems.length === 0) return [error.message];
    return error.problems.map(({ path, found, wanted }) => `${path}: ${found}; wanted: ${wanted}`);
  }
}
const toldOf = (value: object): readonly string[] => told(JSON.stringify({ caseFile: 1, ...value }));
const at = (path: string, value: unknown): object => withValue({ caseFile: 1 }, path, value as string);

describe('a case that is in order', () => {
  it('comes out in its canonical form', () => {
    const text = JSON.stringify({
      caseFile: 1,
      person: {
        aNumber: '12-345-678',
        name: { family: '  Nobody\u0301 ' },
        address: { country: 'usa', state: 'new york', postalCode: '10001 1234' },
        phone: '(202) 555-0143',
        protection: [],
      },
      filings: [{ form: 'i485', receiptNumber: 'ioe-0912345678', examinationDate: 'none' }],
      ageOut: { soughtToAcquire: true },
      problem: { kinds: ['delay'], description: 'One line.\r\nAnother.\n' },
      uscisContacts: [],
    });
    expect(readCase(bytes(text), en)).toEqual({
      caseFile: 1,
      person: {
        aNumber: 'A012345678',
        name: { family: 'Nobod\u00fd' },
        address: { country: 'US', state: 'NY', postalCode: '10001-1234' },
        phone: '+12025550143',
        protection: [],
      },
      filings: [{ form: 'I-485', receiptNumber: 'IOE0912345678', examinationDate: 'none' }],
      ageOut: { soughtToAcquire: true },
      problem: { kinds: ['delay'], description: 'One line.\nAnother.' },
      uscisContacts: [],
    });
  });

  it('read once more is the same', () => {
    const once = readCaseValue({ caseFile: 1, person: { phone: '202 555 0143 x5', aNumber: '1234567' } }, en);
    expect(readCaseValue(once, en)).toEqual(once);
  });

  it.each<[string, object]>([
    ['the shortest', {}],
    ['a state elsewhere is free text', { person: { address: { country: 'CA', state: 'Ontario' } } }],
    [
      'a postal code elsewhere is free text',
      { person: { address: { country: 'GB', postalCode: 'SW1A 1AA' } } },
    ],
    [
      'where the country is not known, both are taken as they are',
      { person: { address: { state: 'Ontario' } } },
    ],
    ['an open choice takes other words', { filings: [{ category: '(c)(9)' }] }],
    [
      'the word none where there is no such day',
      { ageOut: { petitionApproved: 'none', visaAvailable: 'none' } },
    ],
    ['a no where the day does not matter', { ageOut: { soughtToAcquire: false } }],
    ['line breaks in a story', { problem: { description: 'a\n\nb' } }],
    ['names of many scripts', { person: { name: { family: 'Nguyễn Thị 𠮷 Ñuñez-O’Hara' } } }],
    ['empty lists', { filings: [], uscisContacts: [], documents: [] }],
    ['an empty object', { person: {}, filings: [{}] }],
  ])('is taken: %s', (_, value) => expect(toldOf(value)).toEqual([]));

  it('has a phone number of the country of the address', () => {
    const value = { caseFile: 1, person: { phone: '55 1234 5678', address: { country: 'Mexico' } } };
    expect(readCaseValue(value, en)['person']).toEqual({
      phone: '+525512345678',
      address: { country: 'MX' },
    });
  });

  it('may bear a byte-order mark', () => expect(told('\ufeff{"caseFile":1}')).toEqual([]));
  it.each(['utf16le', 'utf16be'])('may be in %s with its mark', (encoding) => {
    const little = Buffer.from('\ufeff{"caseFile":1,"person":{"name":{"family":"Muñoz"}}}', 'utf16le');
    const bytes = encoding === 'utf16le' ? little : Buffer.from(little).swap16();
    expect(readCase(new Uint8Array(bytes), en)['person']).toEqual({ name: { family: 'Muñoz' } });
  });
  it('may name its schema at the top, which is kept, and nowhere else', () => {
    const schema = 'https://example.org/case.json';
    expect(told(`{"$schema":"${schema}","caseFile":1}`)).toEqual([]);
    expect(readCase(new TextEncoder().encode(`{"$schema":"${schema}","caseFile":1}`), en)).toEqual({
      $schema: schema,
      caseFile: 1,
    });
    expect(told('{"$schema":7,"caseFile":1}')).toHaveLength(1);
    expect(told(`{"caseFile":1,"person":{"$schema":"${schema}"}}`)).toHaveLength(1);
  });
});

describe('a file that is no case file is told in one sentence', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'The case file is empty.'],
    ['blank', ' \n ', 'The case file is empty.'],
    ['UTF-16 without one', utf16('{"caseFile":1}'), 'UTF-16 without a byte-order mark'],
    ['Latin-1', new Uint8Array(Buffer.from('{"person":"Muñoz"}', 'latin1')), 'is not in UTF-8'],
    ['too large', ' '.repeat(mostCaseBytes + 1), 'larger than 1024 KiB'],
    ['not JSON', 'hello', 'something does not belong at line 1, column 1'],
    ['a comma too many', '{\n  "caseFile": 1,\n}', 'at line 3, column 1'],
    ['a comma too few', '{"caseFile": 1\n "person": {}}', 'at line 2, column 2'],
    ['single quotes', "{'caseFile': 1}", 'at line 1, column 2'],
    ['a comment', '{"caseFile": 1} // mine', 'at line 1, column 17'],
    ['a leading zero', '{"caseFile": 01}', 'at line 1, column 15'],
    ['cut short', '{"caseFile": 1, "person": {', 'its JSON ends too early'],
    ['a list', '[{"caseFile":1}]', 'A case file is one JSON object'],
    ['a word', '"A012345678"', 'A case file is one JSON object'],
    ['null', 'null', 'A case file is one JSON object'],
    ['deep', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, 'more than 16 levels'],
    ['a text that does not end', '{"caseFile": "1', 'at line 1, column 14'],
  ])('%s', (_, input, sentence) => expect(told(input).join('\n')).toContain(sentence));

  it('repeats nothing of the file', () => {
    for (const text of ['A012345678', '{"a": A012345678}', '{"name": "Jane Roe', '["Jane Roe"] x'])
      expect(told(text).join('')).not.toMatch(/012345678|Jane|Roe/);
  });
});

describe('a case that is not in order is told place by place', () => {
  it.each<[string, object, string]>([
    ['an unknown key', { persn: {} }, 'persn: a key; wanted: a known key; did you mean person?'],
    [
      'one inside',
      at('person.adress', {}),
      'person.adress: a key; wanted: a known key; did you mean address?',
    ],
    [
      'one of an item',
      { filings: [{}, { recieptDate: 1 }] },
      'filings.2.recieptDate: a key; wanted: a known key; did you mean receiptDate?',
    ],
    [
      'one of another place',
      { aNumber: 'A012345678' },
      'aNumber: a key; wanted: a known key; did you mean person.aNumber?',
    ],
    [
      'one like nothing',
      at('removal.zzzzzz', 1),
      'removal.zzzzzz: a key; wanted: a known key; known here: inProceedings, hearingDate, filingCouldAffect',
    ],
    ['one that holds a number of somebody', { A012345678: 1 }, '(a key of 10 characters): a key'],
    ['constructor', { constructor: {} }, 'constructor: a key; wanted: a known key'],
    ['toString', at('person.toString', 1), 'person.toString: a key; wanted: a known key'],
    ['null', at('person.phone', null), 'person.phone: null; wanted: leave the key out when it is not known'],
    ['null for an object', { person: null }, 'person: null; wanted: leave the key out'],
    ['null for a list', { filings: null }, 'filings: null; wanted: leave the key out'],
    ['null for an item', { filings: [null] }, 'filings.1: null; wanted: leave the key out'],
    ['an empty text', at('person.phone', ''), 'person.phone: an empty text; wanted: an answer'],
    ['a blank text', at('person.phone', '  '), 'person.phone: text of 2 characters; wanted: an answer'],
    ['an empty choice', at('person.kind', ''), 'person.kind: an empty text; wanted: an answer'],
    [
      'a number for an A-Number',
      at('person.aNumber', 12345678),
      'person.aNumber: a number; wanted: a text, in quotation marks: a bare number loses its leading zeros',
    ],
    [
      'a number for a ZIP code',
      at('person.address.postalCode', 2134),
      'person.address.postalCode: a number; wanted: a text, in quotation marks: a bare number',
    ],
    [
      'a yes that is a word',
      at('person.outsideUs', 'yes'),
      'person.outsideUs: text of 3 characters; wanted: true or false, without quotation marks',
    ],
    ['true for a text', at('person.name.family', true), 'person.name.family: true or false; wanted: a text'],
    ['an object for a text', at('person.name.family', {}), 'person.name.family: an object; wanted: a text'],
    ['a text for an object', { person: 'Jane' }, 'person: text of 4 characters; wanted: an object'],
    ['a list for an object', { person: [] }, 'person: a list of 0 items; wanted: an object'],
    ['an object for a list', { filings: {} }, 'filings: an object; wanted: a list, in square brackets'],
    [
      'the word none for a list',
      at('person.protection', 'none'),
      'person.protection: text of 4 characters; wanted: a list of any of t, u, vawa',
    ],
    [
      'a choice',
      at('person.kind', 'indivdual'),
      'person.kind: text of 9 characters; wanted: one of individual or organization; did you mean individual?',
    ],
    [
      'a choice in a list',
      at('problem.kinds', ['delay', 'lost-fil']),
      'problem.kinds.2: text of 8 characters; wanted: one of delay',
    ],
    [
      'a choice twice',
      at('problem.kinds', ['delay', 'delay']),
      'problem.kinds.2: text of 5 characters; wanted: each choice once',
    ],
    [
      'a day that does not exist',
      { filings: [{ receiptDate: '2024-02-30' }] },
      'filings.1.receiptDate: 2024-02-30; wanted: a day that exists, written YYYY-MM-DD',
    ],
    [
      'a day in another order',
      { filings: [{ receiptDate: '03/10/2024' }] },
      'filings.1.receiptDate: 03/10/2024; wanted: a day that exists',
    ],
    [
      'a personal day',
      at('person.birthDate', '1990-02-30'),
      'person.birthDate: text of 10 characters; wanted: a day that exists',
    ],
    [
      'a day that is no none',
      { filings: [{ receiptDate: 'none' }] },
      'filings.1.receiptDate: text of 4 characters; wanted: a day that exists',
    ],
    [
      'a day or none',
      { filings: [{ examinationDate: 'never' }] },
      'filings.1.examinationDate: text of 5 characters; wanted: a day written YYYY-MM-DD, such as 2024-03-10, or the word none',
    ],
    [
      'a day, none, yes or no',
      at('ageOut.soughtToAcquire', 3),
      'ageOut.soughtToAcquire: a number; wanted: a day written YYYY-MM-DD, such as 2024-03-10, the word none, or true or false',
    ],
    [
      'a state of the United States',
      at('person.address', { country: 'US', state: 'Ontario' }),
      'person.address.state: text of 7 characters; wanted: a U.S. state or territory',
    ],
    [
      'a ZIP code that a spreadsheet ate',
      at('preparer.address', { country: 'US', postalCode: '2134' }),
      'preparer.address.postalCode: text of 4 characters; wanted: a ZIP code',
    ],
    [
      'an A-Number',
      at('beneficiary.aNumber', '123'),
      'beneficiary.aNumber: text of 3 characters; wanted: an A-Number: 7 to 9 digits, with or without the A; this has 3 digits',
    ],
    [
      'a bell in a name',
      at('person.name.family', 'a\u0007b'),
      'person.name.family: text of 3 characters; wanted: text without control characters; character 2 is U+0007',
    ],
    ['a line break in a name', at('person.name.family', 'a\nb'), 'character 2 is U+000A'],
    ['an escape in a story', at('problem.description', 'a\u001b[31m'), 'character 2 is U+001B'],
    [
      'half a character',
      at('person.name.family', 'a\ud83d'),
      'person.name.family: text of 2 characters; wanted: whole characters; character 2',
    ],
    [
      'a name without end',
      at('person.name.family', 'x'.repeat(501)),
      'person.name.family: text of 501 characters; wanted: at most 500 characters; this has 501',
    ],
    ['another version', { caseFile: 2 }, 'caseFile: a number; wanted: the number 1: no other version'],
    ['the version as text', { caseFile: '1' }, 'caseFile: text of 1 character; wanted: the number 1'],
    [
      'a decision before the receipt',
      { filings: [{ receiptDate: '2024-03-01', decisionDate: '2024-02-01' }] },
      'filings.1.decisionDate: 2024-02-01; wanted: a day not before filings.1.receiptDate',
    ],
    [
      'a filing before the birth',
      { person: { birthDate: '2024-03-02' }, filings: [{}, { receiptDate: '2024-03-01' }] },
      'filings.2.receiptDate: 2024-03-01; wanted: a day not before person.birthDate',
    ],
    [
      'an approval before the petition',
      { ageOut: { petitionFiled: '2024-03-02', petitionApproved: '2024-03-01' } },
      'ageOut.petitionApproved: 2024-03-01; wanted: a day not before ageOut.petitionFiled',
    ],
  ])('%s', (_, value, line) => {
    const lines = toldOf(value);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  it('says that the version is missing', () => {
    expect(told('{}')).toEqual([
      'caseFile: nothing; wanted: "caseFile": 1 at the top, the version of this format',
    ]);
  });

  it('takes two days that are the same', () => {
    expect(toldOf({ filings: [{ receiptDate: '2024-03-01', decisionDate: '2024-03-01' }] })).toEqual([]);
  });

  it('tells all problems at once, each place once', () => {
    const lines = toldOf({
      persn: {},
      person: { aNumber: '1', phone: 5, address: { country: 'Korea' } },
      filings: [{ receiptNumber: 'EAC1' }, { receiptDate: '2024-13-01' }],
      problem: { kinds: ['dely'] },
    });
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(
      [
        'filings.1.receiptNumber',
        'filings.2.receiptDate',
        'person.aNumber',
        'person.address.country',
        'person.phone',
        'persn',
        'problem.kinds.1',
      ].sort(),
    );
  });

  it.each([
    ['{"caseFile":1,"person":{"phone":"1","phone":"2"}}', 'person.phone'],
    ['{"caseFile":1,"caseFile":1}', 'caseFile'],
    ['{"caseFile":1,"filings":[{},{"form":"I-485","f\\u006frm":"I-485"}]}', 'filings.2.form'],
    ['{"caseFile":1,"__proto__":1,"__proto__":2}', '__proto__'],
  ])('finds a key that is there twice: %s', (text, path) => {
    expect(told(text).some((line) => line.startsWith(`${path}: a key that is there twice`))).toBe(true);
  });

  it('refuses __proto__ like any other unknown key', () => {
    expect(told('{"caseFile":1,"__proto__":{"polluted":true}}')[0]).toContain('__proto__: a key');
    expect(told('{"caseFile":1,"person":{"__proto__":{"kind":"individual"}}}')[0]).toContain(
      'person.__proto__: a key',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes lists of 200 items and no more', () => {
    const filings = (n: number) => ({ filings: Array.from({ length: n }, () => ({})) });
    expect(toldOf(filings(200))).toEqual([]);
    expect(toldOf(filings(201))).toEqual([
      'filings: a list of more than 200 items; wanted: a list of at most 200 items',
    ]);
    expect(() => readCaseValue({ caseFile: 1, ...filings(201) }, en)).toThrow(InputError);
    expect(told(`{"caseFile":1,"x":[${'0,'.repeat(400_000)}0]}`)[0]).toContain(
      'a list of more than 200 items',
    );
  });

  it('does not drown in problems', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`key-${'a'.repeat(i % 20)}${i}`, i]));
    expect(toldOf(many(5_000))).toHaveLength(201);
  });
});

describe('no problem repeats a personal value', () => {
  const canary = 'Zz9Canary8xQ';
  it.each(Object.keys(facts).filter((path) => facts[path as FactPath].type !== 'list') as FactPath[])(
    '%s',
    (path) => {
      const place = path.replace('[]', '.1');
      for (const value of [canary, `${canary}\u0000`, { [canary]: canary }, [canary], 4_815_162_342]) {
        if (path === 'caseFile') continue;
        const lines = told(JSON.stringify(withValue({ caseFile: 1 }, place, value as string))).join('\n');
        expect(lines.replaceAll(`${place}.${canary}`, '')).not.toMatch(new RegExp(`${canary}|4815162342`));
      }
    },
  );
});

describe('whatever is thrown at it', () => {
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const onlyInputErrors = (input: Uint8Array): void => {
    try {
      readCase(input, en);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
    if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== prototype)
      throw new Error('prototype');
  };

  it('only an InputError comes out: any JSON', () => {
    const keys = [...new Set(Object.keys(facts).flatMap((path) => path.replace('[]', '').split('.')))];
    const key = fc.oneof(
      fc.constantFrom(...keys),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
      fc.string(),
    );
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('none', '2024-02-29', 'US', 'I-485', 'delay', 'EAC2190150123'),
    );
    const { any } = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(key, tie('any'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('caseFile', ...keys), any), (value) =>
        onlyInputErrors(bytes(JSON.stringify(value))),
      ),
      { numRuns: sampled(1_000, 3_000) },
    );
  });

  it('only an InputError comes out: any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), onlyInputErrors), {
      numRuns: sampled(1_000, 3_000),
    });
  });

  it('only an InputError comes out: a case with a character changed', () => {
    const whole = JSON.stringify({
      caseFile: 1,
      person: { aNumber: 'A012345678' },
      filings: [{ form: 'I-485' }],
    });
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.string({ unit: 'binary', maxLength: 2 }), (n, put) =>
        onlyInputErrors(bytes(whole.slice(0, n) + put + whole.slice(n + 1))),
      ),
      { numRuns: sampled(1_000, 3_000) },
    );
  });
});

describe('the look over a JSON text', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('agrees with the parser on what is JSON', () => {
    const piece = fc.constantFrom(
      ...'{}[]:, ',
      '"a"',
      '"b"',
      '"\\u00e9"',
      '"\\x"',
      '0',
      '-1.5e3',
      '01',
      'true',
      'nul',
      '\n',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        if ((scanJson(text, 200).fault === undefined) !== parses(text)) throw new Error(JSON.stringify(text));
      }),
      { numRuns: sampled(5_000, 50_000) },
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ unit: 'binary', maxLength: 1 }), (json, n, put) => {
        if (scanJson(json, 200).fault !== undefined) throw new Error(json);
        const text = json.slice(0, n % (json.length + 1)) + put + json.slice((n % (json.length + 1)) + 1);
        if ((scanJson(text, 200).fault === undefined) !== parses(text)) throw new Error(JSON.stringify(text));
      }),
      { numRuns: sampled(2_000, 5_000) },
    );
  });

  it.each<[string, string, Partial<ReturnType<typeof scanJson>>]>([
    ['a text', `"${'a'.repeat(1_000_000)}"`, { fault: undefined }],
    ['backslashes', `"${'\\\\'.repeat(500_000)}"`, { fault: undefined }],
    ['a text without end', `"${'a'.repeat(1_000_000)}`, { fault: 0 }],
    ['lists within each other', '['.repeat(1_000_000), { depth: 1_000_000 }],
    ['a number', '1'.repeat(1_000_000), { fault: undefined }],
  ])('walks over %s of a million characters', (_, text, found) =>
    expect(scanJson(text, 200)).toMatchObject(found),
  );

  it('names lines and columns from 1', () => {
    expect(lineAndColumn('ab\ncd', 4)).toEqual([2, 2]);
    expect(lineAndColumn('', 0)).toEqual([1, 1]);
  });
});

describe('an answer that was typed', () => {
  it.each<[string, string, unknown]>([
    ['person.outsideUs', 'Yes', true],
    ['person.outsideUs', 'n', false],
    ['filings.2.receiptDate', 'March 10, 2024', '2024-03-10'],
    ['filings[].receiptDate', '3/25/2024', '2024-03-25'],
    ['filings.1.examinationDate', 'None', 'none'],
    ['ageOut.soughtToAcquire', 'no', false],
    ['ageOut.soughtToAcquire', '2024-03-10', '2024-03-10'],
    ['problem.kinds', 'delay; lost-file', ['delay', 'lost-file']],
    ['person.protection', 'none', []],
    ['uscisContacts', 'none', []],
    ['person.kind', 'individual', 'individual'],
    ['filings.1.category', 'anything at all', 'anything at all'],
    ['filings.1.form', 'form i 485', 'I-485'],
    ['person.phone', '55 1234 5678', '+525512345678'],
    ['person.address.state', 'Jalisco', 'Jalisco'],
    ['preparer.address.state', 'texas', 'TX'],
    ['person.name.family', ' de la Cruz ', 'de la Cruz'],
  ])('%s: %j is %j', (path, text, value) => {
    const caseFile = { person: { address: { country: 'MX' } }, preparer: { address: { country: 'US' } } };
    expect(parseAnswer(path, text, caseFile, en)).toEqual({ value });
  });

  it.each([
    ['person.outsideUs', 'maybe', 'Yes or no.'],
    [
      'filings.1.receiptDate',
      '03/04/2024',
      'Which day: 2024-03-04 (March 4, 2024) or 2024-04-03 (April 3, 2024)?',
    ],
    ['filings.1.receiptDate', 'none', 'A day, such as 2024-03-10 or March 10, 2024.'],
    ['problem.kinds', 'delay;dely', 'did you mean delay?'],
    ['problem.kinds', 'delay;delay', 'Each choice once'],
    ['uscisContacts', 'some', 'The word none'],
    ['person.aNumber', 'A12', 'this has 2 digits'],
    ['person.name.family', '  ', 'An answer'],
  ])('%s: %j is refused: %s', (path, text, why) => {
    const answer = parseAnswer(path, text, {}, en);
    expect('problem' in answer ? answer.problem : '').toContain(why);
  });
});

describe('a row of a table', () => {
  it('becomes a case', () => {
    const row: [string, string][] = [
      ['problem.kinds', 'delay;lost-file'],
      ['person.protection', 'none'],
      ['person.outsideUs', 'TRUE'],
      ['person.aNumber', '012345678'],
      ['filings.2.form', 'N400'],
      ['filings.1.form', 'I-485'],
      ['uscisContacts', 'none'],
      ['person.phone', ' '],
    ];
    expect(readCaseValue(caseOfCells(row), en)).toEqual({
      caseFile: 1,
      problem: { kinds: ['delay', 'lost-file'] },
      person: { protection: [], outsideUs: true, aNumber: 'A012345678' },
      filings: [{ form: 'I-485' }, { form: 'N-400' }],
      uscisContacts: [],
    });
  });

  it.each<[string, [string, string][]]>([
    [
      'items after the word none',
      [
        ['uscisContacts', 'none'],
        ['uscisContacts.1.date', '2024-01-01'],
      ],
    ],
    [
      'items before the word none',
      [
        ['uscisContacts.1.date', '2024-01-01'],
        ['uscisContacts', 'none'],
      ],
    ],
    ['another word', [['uscisContacts', 'several']]],
  ])('has either the word none or items: %s', (_, row) => {
    try {
      readCaseValue(caseOfCells(row), en);
      expect.fail('taken');
    } catch (error) {
      expect((error as InputError).problems?.map(({ path }) => path)).toEqual(['uscisContacts']);
    }
  });

  it('keeps the number of an item when the one before it is blank', () => {
    expect(readCaseValue(caseOfCells([['filings.3.form', 'I-485']]), en)['filings']).toEqual([
      {},
      {},
      { form: 'I-485' },
    ]);
  });

  it.each([
    ['filings.1.form', true],
    ['filings.200.form', true],
    ['person.aNumber', true],
    ['uscisContacts', true],
    ['filings.0.form', false],
    ['filings.01.form', false],
    ['filings.201.form', false],
    ['filings[].form', false],
    ['filings.form', false],
    ['person.1.aNumber', false],
    ['caseFile', true],
    ['__proto__', false],
    ['constructor', false],
    ['person', false],
  ])('%s is a column: %s', (heading, known) => expect(isColumn(heading)).toBe(known));

  it('names every fact', () => {
    const all = columns(1).map((column) => column.replace('.1.', '[].'));
    expect(new Set(all)).toEqual(new Set(Object.keys(facts)));
    expect(columns(2).every(isColumn)).toBe(true);
    expect(new Set(columns(3)).size).toBe(columns(3).length);
  });

  it.each([
    ['person.anumber', 'person.aNumber'],
    ['filings.2.receiptnumber', 'filings.2.receiptNumber'],
    ['zzzzzzzz', undefined],
  ])('%s was meant to be %s', (heading, wanted) => expect(nearestColumn(heading)).toBe(wanted));
});

it('every fact has a place in the case that gives back what is put there', () => {
  for (const path of Object.keys(facts)) {
    const place = path.replace('[]', '.1');
    expect(valueAt(withValue({ caseFile: 1 }, place, 'x'), place)).toBe('x');
  }
});
