import type { Fact } from '../content/shape/fact.ts';
import { codeOf, type Reading, read, refuse } from './identifiers/reading.ts';

/** The most characters that an answer may have. */
const most = { line: 200, text: 500, story: 20_000, file: 1_000 } as const;

function mostFor(fact: Fact): number {
  if (fact.type === 'long-text') return most.story;
  if (fact.type === 'file') return most.file;
  return fact.type === 'text' ? most.text : most.line;
}

/**
 * A text as it is kept: NFC, trimmed, line breaks as `\n`. Refuses an empty one, halves of characters and control
 * characters; line breaks belong in long texts alone. Characters are counted as people count them, from 1.
 */
export function readText(fact: Fact, text: string): Reading {
  const long = fact.type === 'long-text';
  const kept = (long ? text.replace(/\r\n?/g, '\n') : text).normalize('NFC').trim();
  if (kept === '') return refuse({ code: 'empty' });
  const all = [...kept];
  if (all.length > mostFor(fact))
    return refuse({ code: 'too-long', characters: all.length, most: mostFor(fact) });
  const broken = all.findIndex((character) => /^\p{Surrogate}$/u.test(character));
  if (broken >= 0) return refuse({ code: 'broken-character', at: broken + 1 });
  const control = all.findIndex(
    (character) => /^[\p{Cc}\p{Zl}\p{Zp}]$/u.test(character) && !(long && character === '\n'),
  );
  if (control >= 0)
    return refuse({ code: 'control-character', at: control + 1, character: codeOf(all[control] ?? '') });
  return read(kept);
}
