import type { Fact } from '../content/shape/fact.ts';
import { codeOf, type Reading, read, refuse } from './identifiers/reading.ts';

/** The most characters that an answer may have. */
const limits = { line: 200, text: 500, story: 20_000, file: 1_000 } as const;

/** What NFC makes one character of has at most so many units, with the version of Unicode that is known here. */
const mostUnits = 6;

function mostFor(fact: Fact): number {
  if (fact.type === 'long-text') return limits.story;
  if (fact.type === 'file') return limits.file;
  return fact.type === 'text' ? limits.text : limits.line;
}

/**
 * A text as it is kept: NFC, trimmed, line breaks as `\n`. Refuses an empty one, halves of characters and control
 * characters; line breaks belong in long texts alone. Characters are counted as people count them, from 1.
 */
export function readText(fact: Fact, text: string): Reading {
  const long = fact.type === 'long-text';
  const most = mostFor(fact);
  // Nothing is done with a text before its length was looked at.
  if (text.length > mostUnits * most)
    return refuse({ code: 'too-long', characters: charactersIn(text), most });
  const kept = (long ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC').trim();
  if (kept === '') return refuse({ code: 'empty' });
  // No text has more characters than code units: counting is left to those that are near the end.
  const characters = kept.length > most ? charactersIn(kept) : 0;
  if (characters > most) return refuse({ code: 'too-long', characters, most });
  const broken = kept.search(/\p{Surrogate}/u);
  if (broken >= 0) return refuse({ code: 'broken-character', at: placeOf(broken, kept) });
  const control = kept.search(long ? /(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u : /[\p{Cc}\p{Zl}\p{Zp}]/u);
  if (control < 0) return read(kept);
  const character = codeOf(kept.charAt(control));
  return refuse({ code: 'control-character', at: placeOf(control, kept), character });
}

/** How many characters a text has, as people count them; the halves of a pair are one. */
export function charactersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isSecondHalf = at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
    if (!isSecondHalf) count += 1;
  }
  return count;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The place, from 1, of the character that begins at an index. */
const placeOf = (index: number, text: string): number => [...text.slice(0, index)].length + 1;
