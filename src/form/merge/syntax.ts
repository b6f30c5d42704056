import { MergeError } from './refusal.ts';

const deepest = 200;
const blanks = /[\0\t\n\f\r ]*/y;
const name = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const link = /(\d{1,8}) 0 R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const hexadecimal = /<[\dA-Fa-f\0\t\n\f\r ]*>/y;
const word = /(?:[-+.\d]+|true|false|null)(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

/** A reference within a text: where it stands, and the number of the object. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

function damaged(): never {
  throw new MergeError('damaged');
}

/** The end of what a pattern finds at a place, or -1. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the value that begins at a place ends; the references in it are added to `links`. */
function valueEnd(text: string, at: number, links: Link[], depth: number): number {
  if (depth > deepest) damaged();
  const first = text[at];
  if (first === '(') return stringEnd(text, at);
  if (first === '[') return listEnd(text, at, links, depth);
  if (text.startsWith('<<', at)) return dictionaryEnd(text, at, links, depth);
  if (first === '/') return after(name, text, at);
  if (first === '<') return found(after(hexadecimal, text, at));
  link.lastIndex = at;
  const reference = link.exec(text);
  if (reference === null) return found(after(word, text, at));
  links.push({ from: at, to: link.lastIndex, number: Number(reference[1]) });
  return link.lastIndex;
}

const found = (end: number): number => (end < 0 ? damaged() : end);

function stringEnd(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '(') open += 1;
    else if (letter === ')') {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  return damaged();
}

function listEnd(text: string, from: number, links: Link[], depth: number, values?: string[]): number {
  for (let at = after(blanks, text, from + 1); ; at = after(blanks, text, at)) {
    if (text[at] === ']') return at + 1;
    const end = valueEnd(text, at, links, depth + 1);
    values?.push(text.slice(at, end));
    at = end;
  }
}

function dictionaryEnd(
  text: string,
  from: number,
  links: Link[],
  depth: number,
  entries?: Map<string, string>,
): number {
  for (let at = after(blanks, text, from + 2); ; at = after(blanks, text, at)) {
    if (text.startsWith('>>', at)) return at + 2;
    const behindName = found(after(name, text, at));
    const value = after(blanks, text, behindName);
    const key = text.slice(at + 1, behindName);
    at = valueEnd(text, value, links, depth + 1);
    if (entries?.has(key)) damaged();
    entries?.set(key, text.slice(value, at));
  }
}

/** The references in the text of an object, in order. Throws `MergeError` where it is not one whole value. */
export function linksOf(text: string): readonly Link[] {
  const links: Link[] = [];
  const end = valueEnd(text, after(blanks, text, 0), links, 0);
  return after(blanks, text, end) === text.length ? links : damaged();
}

/** The entries of a dictionary by key, the slash left out, each as its text. Throws `MergeError` for anything else. */
export function entriesOf(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const start = after(blanks, text, 0);
  if (!text.startsWith('<<', start)) damaged();
  const end = dictionaryEnd(text, start, [], 0, entries);
  return after(blanks, text, end) === text.length ? entries : damaged();
}

/** The values of a list, each as its text. Throws `MergeError` for anything else. */
export function valuesOf(text: string): readonly string[] {
  const values: string[] = [];
  if (!text.startsWith('[')) damaged();
  return listEnd(text, 0, [], 0, values) === text.length ? values : damaged();
}

/** The number of the object to which a value refers; undefined where it is no reference. */
export function referenceIn(value: string | undefined): number | undefined {
  const found = /^(\d{1,8}) 0 R$/.exec(value ?? '');
  return found ? Number(found[1]) : undefined;
}

/** The numbers of the objects to which a list refers, and nothing else in it. Throws `MergeError`. */
export function referencesIn(value: string): readonly number[] {
  if (!/^\[(?:\s*\d{1,8} 0 R)*\s*\]$/.test(value)) damaged();
  return [...value.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}

/** A list of so many numbers. Throws `MergeError`. */
export function numbersIn(value: string | undefined, count: number): readonly number[] {
  const numbers =
    /^\[([-+.\d\s]*)\]$/
      .exec(value ?? '')?.[1]
      ?.trim()
      .split(/\s+/)
      .map(Number) ?? [];
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : damaged();
}

/** Letters. */
const most = 2 ** 23;

/**
 * Keeps what was made of a text of the blank for when the same comes again; all is forgotten when the texts grow too many.
 * A text that a case may have changed is worked out each time: nothing of it is kept.
 */
export function remember<T>(make: (text: string) => T): (text: string, constant: boolean) => T {
  const known = new Map<string, T>();
  let letters = 0;
  return (text, constant) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (!constant) return made;
    letters += text.length;
    if (letters > most) {
      known.clear();
      letters = text.length;
    }
    known.set(text, made);
    return made;
  };
}
