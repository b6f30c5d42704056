import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packet } from '../../src/cli/packet.ts';
import { facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { type CaseFile, type FactValue, itemPath, valueAt, withValue } from '../../src/core/case-file.ts';
import { InputError } from '../../src/core/errors.ts';
import { parseAnswer } from '../../src/core/parse-answer.ts';
import { readyCase } from '../cli/ready-case.ts';
import { sampled } from '../effort.ts';
import { makeFont } from '../form/make-font.ts';
import { worldWith } from './scripted.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asOf = '2026-11-22';

/** What people paste: scripts, signs, marks, what nobody sees, and what no font has. */
const pieces = [
  'Ana',
  '漢字',
  'かな',
  '한국',
  'مريم',
  'שרה',
  'क्षि',
  'สวัสดี',
  'ខ្មែរ',
  'Ω Щ ž',
  'Nguyễn',
  '👩‍👩‍👧',
  '✓ ☐ → ✗',
  '🇲🇽',
  '\u202e',
  '\u200b',
  '\u00ad',
  '\ufb01',
  'ＡＢ１',
  '\t',
  '\n',
  '\u2028',
  'a\u0301\u0327\u0308\u0303',
  '\u0301',
  '\ue000',
  '\ufffe',
  '\u{10ffff}',
  '\u{e0041}',
  '؀',
  ' ',
  '12/34',
  '(שרה) 5',
  '<b>&"',
  '=1+1',
  '%s\\n{}',
];
const typed = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((all) => fc.constantFrom(1, 1, 1, 40).map((times) => all.join('').repeat(times)));

/** Facts for which a person types a text of their own, and no path. */
const free = (Object.entries(facts) as [string, Fact][])
  .filter(([, { type, open }]) => ['text', 'long-text', 'state', 'postal-code'].includes(type) || open)
  .map(([path]) => itemPath(path, 1));

const wholeCase = {
  ...readyCase,
  caseFile: 1,
  preparer: { role: 'family-member', writtenConsent: true, name: { given: 'Rosa', family: 'Example' } },
  person: { ...readyCase.person, address: { street: '1 Calle', city: 'Puebla', country: 'MX' } },
  beneficiary: { name: { given: 'Luz', family: 'Example' } },
  congressional: { inquired: true, date: '2026-01-10' },
} as unknown as CaseFile;
const ways = ['online', 'email', 'mail', 'not yet'] as const;

function caseFor(way: (typeof ways)[number]): CaseFile {
  if (way !== 'not yet') return withValue(wholeCase, 'submission.channel', way);
  return withValue(wholeCase, 'filings.1.caseInquiryDate', '2027-05-02');
}

interface Wish {
  readonly anyway: boolean;
  /** With a font that has some of the letters. */
  readonly font: boolean;
}

const someLetters = makeFont({ characters: '漢字한국שרהקм12/34() ' });

/** The papers that `packet` makes of a case, by their names. */
async function papersOf(
  caseFile: CaseFile,
  { anyway, font }: Wish,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const world = worldWith(
    undefined,
    (path) => readFile(`${root}${path}`),
    (path) => new InputError(`refused: ${path}`),
  );
  world.files.set('case.json', new TextEncoder().encode(JSON.stringify(caseFile)));
  world.files.set('own.ttf', someLetters);
  const flags = { asOf, anyway, json: false, plain: true, noInput: true, force: false, quiet: true };
  const ended = packet.run(world.context, ['case.json'], {
    ...flags,
    flatten: false,
    out: 'papers',
    ...(font ? { font: 'own.ttf' } : {}),
  } as never);
  const code = await ended.catch((error: { exitCode: number }) => error.exitCode);
  const isReady = valueAt(caseFile, 'submission.channel') !== undefined;
  expect(code).toBe(anyway || isReady ? 0 : 4);
  for (const name of ['case.json', 'own.ttf']) world.files.delete(name);
  return world.files;
}

const plain = new Map<string, Promise<readonly string[]>>();
/** The names of the papers with nothing but plain letters at the same places. */
function namesOf(caseFile: CaseFile, wish: Wish): Promise<readonly string[]> {
  const key = JSON.stringify([caseFile, wish]);
  const names = plain.get(key) ?? papersOf(caseFile, wish).then((papers) => [...papers.keys()].sort());
  plain.set(key, names);
  return names;
}

const withAll = (caseFile: CaseFile, answers: readonly (readonly [string, FactValue])[]): CaseFile =>
  answers.reduce((before, [path, value]) => withValue(before, path, value), caseFile);

describe('whatever the interview takes', () => {
  test.each(ways)('comes out of `packet` with every paper (%s)', async (way) => {
    const answers = fc.array(fc.tuple(fc.constantFrom(...free), typed), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        answers,
        fc.record({ anyway: fc.boolean(), font: fc.boolean() }),
        async (all, wish) => {
          const start = caseFor(way);
          const taken = all.flatMap(([path, text]): readonly (readonly [string, FactValue])[] => {
            const read = parseAnswer(path, text, start, en, asOf);
            return 'value' in read ? [[path, read.value]] : [];
          });
          fc.pre(taken.length > 0);
          const caseFile = withAll(start, taken);
          const same = withAll(
            start,
            taken.map(([path]) => [path, 'Plain']),
          );
          const papers = await papersOf(caseFile, wish);
          // More there may be: the texts in full beside pages that leave letters out.
          expect([...papers.keys()]).toEqual(expect.arrayContaining([...(await namesOf(same, wish))]));
          const told = ['problem.descriptionEnglish', 'problem.description'].map((path) =>
            valueAt(caseFile, path),
          );
          const story = told.find((text) => text !== undefined);
          const portal = new TextDecoder().decode(papers.get('papers/portal.txt'));
          if (portal !== '') expect(bare(portal)).toContain(bare(String(story)));
        },
      ),
      { numRuns: sampled(25, 400) },
    );
  });
});

/** A text without what is broken into lines. */
const bare = (text: string): string => text.replace(/\s+/g, '');
