import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { es } from '../../src/content/messages/es.ts';
import { papers } from './papers.ts';
import { leavesOf, saidPairs } from './said.ts';

interface Row {
  readonly term: string;
  /** The Spanish term, in each form that it takes. */
  readonly words: readonly string[];
}

const rowOf = (line: string): readonly Row[] => {
  const [, term, words] = /^\| ([^|]+) \| ([^|]+) \| [^|]+ \|$/.exec(line) ?? [];
  return term === undefined || words === undefined || /^(?:Term$|---)/.test(term)
    ? []
    : [{ term, words: words.split(' / ') }];
};

const rows = readFileSync('src/content/messages/es/glossary.md', 'utf8').split('\n').flatMap(rowOf);

/** A term as it stands in a sentence, each of its words alone or as one of many. */
function inEnglish(term: string): RegExp {
  const words = term.split(' ').map((word) => `${word.replace(/y$/, '(?:y|ie)')}s?`);
  return new RegExp(`(?<![\\w-])${words.join(' ')}(?![\\w-])`, 'giu');
}

const withoutAccents = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** A term with any ending that Spanish gives to its words. */
function inSpanish(term: string): RegExp {
  const words = withoutAccents(term)
    .split(' ')
    .map((word) =>
      word.length <= 3 || /\d/.test(word) ? word : `${word.slice(0, Math.max(3, word.length - 2))}\\p{L}*`,
    );
  return new RegExp(`(?<!\\p{L})${words.join('\\s+')}`, 'iu');
}

const isSaid = ({ words }: Row, sentence: string) =>
  words.some((word) => inSpanish(word).test(withoutAccents(sentence)));

/** Longer terms first: they are taken out of a sentence before a shorter one is looked for in it. */
const byLength = [...rows].sort((a, b) => b.term.length - a.term.length);

/** The terms of an English sentence: quotations, commands, options, files and paths are none. */
function termsIn(sentence: string): readonly Row[] {
  let rest = sentence.replaceAll(
    /[“"][^”"]*[”"]|case-assist(?: [a-z]+)*|--[a-z-]+|\b[\w/-]+\.[a-z]\w*/g,
    ' ~ ',
  );
  return byLength.filter(({ term }) => {
    const pattern = inEnglish(term);
    if (!pattern.test(rest)) return false;
    rest = rest.replaceAll(pattern, '~');
    return true;
  });
}

/** Values and headings, which stay English. */
const noSentence = /^(?:input\.example|batchReport\.(?:columns|sheets))\.|\.example$/;

const spanish = new Map(leavesOf({ ...es, papers: papers.es }));
const found = leavesOf({ ...en, papers: papers.en })
  .filter(([place]) => !noSentence.test(place))
  .flatMap(([place, leaf]) =>
    saidPairs(leaf, spanish.get(place) ?? '').flatMap(([text, other]) =>
      termsIn(text).map((row) => ({ row, place, text, other })),
    ),
  );

/** Places where a term is another word, by why. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  'one noun with two others behind it': [
    'receipt notice: facts.ageOut.category.help.find',
    'receipt number: packet.letters.told.neutral',
    'receipt number: packet.referrals.safety.sure.2',
    'receipt number: packet.referrals.safety.unsaid.0',
    'service request number: facts.uscisContacts[].reference.question',
  ],
  'words that are typed as they stand': [
    'attorney: packet.update.options.wanted',
    'attorney: help.options.--about <what>',
    'batch: help.options.--map <file>',
    'template: help.options.--map <file>',
    'template: help.options.--against <id>',
    'packet: failures.usage.anywayWanted',
    'batch: failures.usage.anywayWanted',
  ],
  'names that stay': [
    'outside normal processing time: warnings.own-threshold',
    'outside normal processing time: packet.dates.entries.daca',

    'asylum: reference.desks.asylum-vetting-center',
    'exhibit: packet.exhibits.size.largest',
  ],
  'the word in another meaning': [
    'account: contacts.entries.congressional-office.have',
    'hearing: contacts.entries.uscis-contact-center-tty.who',
  ],
  'a heading over letters': ['exhibit: papers.exhibitPages.indexHeads.exhibit'],
  'the command': [
    'batch: batchReport.schema.description',
    'batch: help.commands.schema.about',
    'batch: help.options.--report',
  ],
  'two days compared': ['on or before: book.terms.onOrBefore'],
};
const excepted = new Set(Object.values(otherwise).flat());

const lacking = found.filter(({ row, other }) => !isSaid(row, other));
const at = ({ row, place }: (typeof found)[number]) => `${row.term}: ${place}`;

describe('the glossary of the Spanish words', () => {
  test('has each term once', () => {
    const terms = rows.map(({ term }) => term.toLowerCase());
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });

  test('is in order', () => {
    const terms = rows.map(({ term }) => term.toLowerCase());
    expect(terms).toEqual([...terms].sort());
  });

  test('has no term that no sentence holds', () => {
    const held = new Set(found.map(({ row }) => row));
    expect(rows.filter((row) => !held.has(row)).map(({ term }) => term)).toEqual([]);
  });

  test.each(rows)('$term: always $words', (row) => {
    expect(lacking.filter((each) => each.row === row && !excepted.has(at(each)))).toEqual([]);
  });

  test('what is excepted is there', () => {
    const all = new Set(lacking.map(at));
    expect([...excepted].filter((one) => !all.has(one))).toEqual([]);
  });
});

describe('a term that is put in another way is found', () => {
  const says = (term: string, words: string, sentence: string) => isSaid({ term, words: [words] }, sentence);

  test.each([
    ['exhibit', 'documento de apoyo', 'Mire entre los documentos de apoyo.', true],
    ['exhibit', 'documento de apoyo', 'Mire entre los anexos.', false],
    ['petition', 'petición', 'Las peticiones aprobadas.', true],
    ['receipt notice', 'aviso de recibo', 'El aviso de recepción.', false],
  ])('%s, %s: %s', (term, words, sentence, wanted) => {
    expect(says(term, words, sentence)).toBe(wanted);
  });

  test.each([
    ['The service request numbers of both cases', ['service request number']],
    ['Read exhibits.pdf with case-assist packet.', []],
    ['Petitions and hearings', ['petition', 'hearing']],
  ])('%s', (sentence, wanted) => {
    expect(termsIn(sentence).map(({ term }) => term)).toEqual(wanted);
  });
});
