import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import { facts as words } from '../../src/content/messages/en/facts.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact, FactWords } from '../../src/content/shape/fact.ts';
import type { Sentence } from '../../src/content/shape/sentence.ts';
import { type Voice, voices } from '../../src/content/shape/voice.ts';
import { nameOf } from '../../src/core/fact-name.ts';
import { lawValuesOn, said } from '../../src/core/in-force.ts';
import { newBookDay } from './law.ts';

/** A sentence as it is said on the first day of the newest book. */
const written = (sentence: Sentence): string => said(sentence, lawValuesOn(newBookDay, en));

const known: Readonly<Record<string, Fact>> = facts;
const spokenOf: Readonly<Record<string, FactWords>> = words;
const rows = Object.entries(spokenOf).map(([path, of]) => ({ path, of, fact: known[path] }));

/** Everything said in sentences about a fact. */
const spoken = (of: FactWords): string[] => [
  said(of.question, { voice: 'neutral' }),
  written(of.help.why),
  of.help.form,
  written(of.help.find),
  ...(of.none === undefined ? [] : [of.none]),
  ...Object.values(of.choices ?? {}).flatMap(({ hint }) => (hint === undefined ? [] : [written(hint)])),
];

/** The sentences and the labels, examples of formats aside. */
const strings = (of: FactWords): string[] => [
  of.label,
  ...spoken(of),
  ...Object.values(of.choices ?? {}).map((choice) => choice.label),
];

const sentences = (text: string): string[] => text.split(/(?<!\bU\.S\.)(?<=[.?])\s+(?=[A-Z])/);

/** Each is wrong, vague or out of tone; beside it the word of the trade. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/green card number|alien (registration )?number/i, 'A-Number'],
  [/\bA Number\b|\bA#/, 'A-Number with its dash'],
  [/\bcase number|application number|petition number|receipt id\b/i, 'receipt number'],
  [/inquiry day\b|enquiry|processing date/i, 'case inquiry date'],
  [/\bG28\b|\bI797|\bI485\b|\bN400\b/, 'the form number with its dash'],
  [/(?<!DHS )Form 7001/, 'DHS Form 7001'],
  [/USCIS Ombudsman|ombudsperson/i, 'CIS Ombudsman'],
  [/lock box/i, 'lockbox'],
  [/electronic signature|\/s\//i, 'a signature by hand'],
  [/illegal|\baliens?\b|undocumented/i, 'a respectful word'],
  [/!|\bplease\b/i, 'a calm sentence'],
  [/guarantee|promise|will be approved|good chance|we recommend|you should/i, 'no advice and no outcome'],
  [/social security/i, 'nothing: it is never asked for'],
];

describe('the words of every question', () => {
  test('every path of the case file has words, and no other path has', () => {
    expect(Object.keys(spokenOf).sort()).toEqual(Object.keys(known).sort());
  });

  test.each(rows)('$path has a label, a question and help', ({ path, of, fact }) => {
    expect(of.label.length, 'at most 32 characters').toBeLessThanOrEqual(32);
    expect(of.label.split(' ').length, 'one to four words').toBeLessThanOrEqual(4);
    for (const voice of voices)
      expect(said(of.question, { voice }), 'one question').toMatch(/^[A-Z][^?]*\?$/);
    for (const help of [of.help.why, of.help.form, of.help.find])
      expect(written(help)).toMatch(/^[A-Z].*\.$/);
    if (path.includes('[]'))
      expect(said(of.question, { voice: 'neutral' })).toMatch(/\b(this|the package)\b/i);
    expect(of.none !== undefined, 'says what `none` means just where it is an answer').toBe(
      fact?.none === true,
    );
  });

  test.each(rows)('$path has a label for each of its choices and for no other', ({ of, fact }) => {
    expect(Object.keys(of.choices ?? {})).toEqual([...(fact?.choices ?? [])]);
    for (const choice of Object.values(of.choices ?? {})) {
      expect(choice.label).toMatch(/^\p{L}/u);
      expect(choice.label.length).toBeLessThanOrEqual(40);
      if (choice.hint !== undefined) {
        expect(sentences(written(choice.hint))).toHaveLength(1);
        expect(written(choice.hint)).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  test.each(rows)('$path tells the place where it is printed', ({ of, fact }) => {
    const place = fact?.goesTo ?? 'none';
    if (place === 'none') expect(of.help.form).toMatch(/\bnowhere\b|\bon no page\b|\bnot printed\b/i);
    else if (place === 'sheet') expect(of.help.form).toMatch(/^Our sheet\b/);
    else expect(of.help.form).toMatch(new RegExp(`\\bsection ${place}\\b`, 'i'));
  });

  test.each(rows.filter(({ fact }) => fact?.type === 'day'))('$path shows how a day is written', ({ of }) => {
    expect(of.example).toMatch(/^(\d{4}-\d\d-\d\d|[A-Z][a-z]+ \d{1,2}, \d{4})/);
  });

  test('no sentence is said twice', () => {
    const heard = new Map<string, string>();
    const twice: string[] = [];
    for (const { path, of } of rows) {
      for (const sentence of spoken(of).flatMap(sentences)) {
        const key = sentence.toLowerCase();
        const before = heard.get(key);
        if (before !== undefined) twice.push(`${before} and ${path}: ${sentence}`);
        heard.set(key, path);
      }
    }
    expect(twice).toEqual([]);
  });

  test.each(voices.filter((voice) => voice !== 'neutral'))('%s hears of nobody else', (voice) => {
    const values = { ...lawValuesOn(newBookDay, en), voice };
    const heard = rows.flatMap(({ path, of }) =>
      [
        said(of.question, { voice }),
        said(of.own ?? '', { voice }),
        said(of.help.why, values),
        said(of.help.find, values),
        ...Object.values(of.choices ?? {}).flatMap(({ own, hint }) => [
          said(own ?? '', { voice }),
          said(hint ?? '', values),
        ]),
      ].map((text) => `${path}: ${text}`),
    );
    const stranger = /applicants?(?:'s)? or petitioner|preparer's/;
    expect(heard.filter((text) => !text.startsWith('preparer.role') && stranger.test(text))).toEqual([]);
    const labels = rows.map(({ path }) => nameOf(path, { ...en, voice }));
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test('each speaks of whose case it is', () => {
    const asked = (path: 'person.name.given' | 'person.birthDate' | 'preparer.name.given', voice: Voice) =>
      said(spokenOf[path]?.question ?? '', { voice });
    expect(asked('person.name.given', 'you')).toBe('What is your given name?');
    expect(asked('person.birthDate', 'you')).toBe('On which day were you born?');
    expect(asked('person.birthDate', 'son')).toBe('On which day was your son born?');
    expect(asked('person.name.given', 'client')).toBe("What is the client's given name?");
    expect(asked('preparer.name.given', 'daughter')).toBe('What is your own given name?');
    expect(nameOf('person.birthDate', { ...en, voice: 'spouse' })).toBe("Your spouse's date of birth");
    expect(nameOf('person.birthDate', en)).toBe('Date of birth');
  });

  test('no two facts have the same label', () => {
    const labels = rows.map(({ of }) => of.label);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  test.each(forbidden)('nobody is told %s: the word is %s', (wrong) => {
    const hits = rows.flatMap(({ path, of }) =>
      [...strings(of), of.example ?? ''].filter((text) => wrong.test(text)).map((text) => `${path}: ${text}`),
    );
    expect(hits).toEqual([]);
  });

  test('the hard questions say what people mix up', () => {
    const help = (path: string) =>
      Object.values(spokenOf[path]?.help ?? {})
        .map(written)
        .join(' ');
    expect(help('filings[].caseInquiryDate')).toMatch(/egov\.uscis\.gov\/processing-times.*80 percent/);
    expect(help('person.uscisAccount')).toMatch(
      /IOE.*different number from the A-Number.*could not be confirmed/,
    );
    expect(help('person.name.given')).toMatch(/not the beneficiary and not the attorney/);
    expect(help('person.protection')).toMatch(/stays on this machine/);
    expect(help('preparer.g28OnFile')).toMatch(/another form of the same client will not do/);
    expect(help('ageOut.visaAvailable')).toMatch(/later of two days.*2025-08-15.*Final Action Dates/);
  });
});
