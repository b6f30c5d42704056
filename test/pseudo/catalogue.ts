import type { Catalogue } from '../../src/content/messages/catalogue.ts';
import { en } from '../../src/content/messages/en.ts';

/** Vowels, and others, twice and accented: words grow as they do in other languages, and none can be taken for English. */
export const accented: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éê',
  i: 'íï',
  o: 'óõ',
  u: 'úü',
  A: 'Áà',
  E: 'Éê',
  I: 'Íï',
  O: 'Óõ',
  U: 'Úü',
  y: 'ýÿ',
  Y: 'Ýÿ',
  n: 'ñn',
  N: 'Ñn',
};

/** What no language changes: addresses, commands, options, files, facts, forms, and names that are written large. */
const kept = [
  /\S*[@/\\=]\S*/,
  /\b(?:[\w-]+\.)+(?:gov|org|com|net|edu|mil|[a-z]{2,5})\b(?!\.\s)/,
  /--?[a-zA-Z][a-z-]*/,
  /\bcase-assist(?: [a-z]+)?/,
  /\b[a-z]+[A-Za-z]*(?:\[\])?\.[a-z]\w+(?:\.\w+)*\b/,
  /\{\w+\}/,
  /\b[A-Z][A-Z\d-]+\b/,
]
  .map(({ source }) => source)
  .join('|');

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Whether a word is one of the pseudo-language. */
export const isPseudo = (word: string): boolean => /[áéíóúýñ]/i.test(word);

/** A text in the pseudo-language; values that stand in it are left as they are. */
export function pseudo(text: string, values: Iterable<string> = []): string {
  const own = [...values]
    .filter((value) => /\p{L}/u.test(value))
    .sort((a, b) => b.length - a.length)
    .map((value) => `(?<![\\p{L}])${escaped(value)}(?![\\p{L}])`);
  const left = new RegExp(`(${[...own, kept].join('|')})`, 'u');
  return text
    .split(left)
    .map((part = '', at) =>
      at % 2 === 1 ? part : part.replace(/[\p{L}]+/gu, (word) => (isPseudo(word) ? word : accent(word))),
    )
    .join('');
}

const accent = (word: string): string => word.replace(/[aeiouyn]/gi, (letter) => accented[letter] ?? letter);

/** A value that tells which texts are taken from it. */
function watched(value: unknown, taken: Set<string>): unknown {
  if (typeof value === 'string') taken.add(value);
  if (typeof value === 'function')
    return (...args: readonly unknown[]) => watched(Reflect.apply(value, undefined, args), taken);
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(of, key) {
      const member: unknown = Reflect.get(of, key);
      if (key === 'voice') return member;
      return Array.isArray(of) && key in Array.prototype && typeof member === 'function'
        ? member
        : watched(member, taken);
    },
  });
}

type Words = string | ((...args: readonly unknown[]) => unknown) | { readonly [name: string]: Words };

/** What stands in files or is typed, and is the same in every language. */
const fixed =
  /^(?:batchReport\.columns|input\.example)\.|\.(?:example|language)$|^(?:batchReport\.(?:sheet|names\.unknownValue)|input\.found\.null|failures\.files\.unfinished\.name|template\.shippedMap)$/;

function inPseudo(words: Words, place: string): Words {
  if (fixed.test(place)) return words;
  if (typeof words === 'string') return pseudo(words);
  if (typeof words === 'function')
    return (...args) => {
      const taken = new Set<string>();
      const said = words(...args.map((arg) => watched(arg, taken)));
      return typeof said === 'string' ? pseudo(said, taken) : said;
    };
  if (Array.isArray(words))
    return words.map((one, at) => inPseudo(one, `${place}.${at}`)) as unknown as Words;
  return Object.fromEntries(
    Object.entries(words).map(([name, inner]) => [
      name,
      inPseudo(inner, place === '' ? name : `${place}.${name}`),
    ]),
  );
}

/** Every sentence of English a third longer and accented. */
export const pseudoCatalogue = inPseudo(en as unknown as Words, '') as unknown as Catalogue;
