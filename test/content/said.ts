import type { Voice } from '../../src/content/shape/voice.ts';

/** A text of a catalogue, or a function that makes one. */
type Leaf = string | ((...args: readonly unknown[]) => unknown);

/** Everything that a catalogue holds, by the names that lead to it. */
export function leavesOf(words: object, names: readonly string[] = []): readonly (readonly [string, Leaf])[] {
  return Object.entries(words).flatMap(([name, value]): readonly (readonly [string, Leaf])[] => {
    const place = [...names, name];
    if (typeof value === 'string' || typeof value === 'function') return [[place.join('.'), value as Leaf]];
    return typeof value === 'object' && value !== null ? leavesOf(value, place) : [];
  });
}

/** For whom, and of what, a sentence is said. */
interface Sample {
  readonly voice: Voice;
  readonly has: boolean;
  /** Members that are not known. */
  readonly open?: boolean;
}

/**
 * A value that stands for any other: written out it is its own name, it has every member, each of which is such a value,
 * as a list it holds two, and called it is named by what it was called with.
 */
function standIn(name: string, sample: Sample): unknown {
  const text = `‹${name}›`;
  const items = () => [standIn(`${name}[0]`, sample), standIn(`${name}[1]`, sample)];
  return new Proxy(() => text, {
    apply: (_, __, args) =>
      name.endsWith('.has') ? sample.has : standIn(`${name}(${args.map(String).join()})`, sample),
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === 'toString' || key === 'toLocaleString') return () => text;
      if (key === 'voice') return sample.voice;
      if (key === 'slice') return (...of: readonly number[]) => sliced(items(), text, of);
      if (key === 'length' || key === Symbol.iterator || key in Array.prototype) {
        const list = items();
        const member: unknown = Reflect.get(list, key);
        return typeof member === 'function' ? member.bind(list) : member;
      }
      if (key in String.prototype) return (Reflect.get(String.prototype, key) as () => unknown).bind(text);
      if (sample.open === true) return undefined;
      return standIn(`${name}.${String(key)}`, sample);
    },
  });
}

/** A part of the list, and of the text where it is put into one. */
const sliced = (list: readonly unknown[], text: string, of: readonly number[]): unknown =>
  Object.assign(list.slice(...of), { toString: () => text.slice(...of) });

const voices: readonly Voice[] = ['neutral', 'you', 'daughter', 'client'];

/** What every sentence is said with: stand-ins, counts, days, and what is not there. */
const allArgs: readonly (readonly unknown[])[] = [
  ...voices.flatMap((voice) =>
    [true, false].flatMap((has) =>
      [
        { voice, has },
        { voice, has, open: true },
      ].map((sample) => sampled(sample)),
    ),
  ),
  [
    [
      { script: 'Arab', count: 1 },
      { script: 'Hani', count: 3 },
    ],
  ],
  ...[1, 3, '2026-03-05', true, false, undefined, ''].map((one) => Array.from({ length: 8 }, () => one)),
];

function sampled(sample: Sample): readonly unknown[] {
  return Array.from({ length: 8 }, (_, index) => standIn(String(index), sample));
}

/** A text as it stands, or what a function makes of each sample that it can be said with. */
const saidWith = (leaf: Leaf): readonly (string | undefined)[] =>
  typeof leaf === 'string' ? [leaf] : allArgs.map((args) => tried(() => leaf(...args)));

function tried(make: () => unknown): string | undefined {
  try {
    const made = make();
    return typeof made === 'string' ? made : undefined;
  } catch {
    return undefined;
  }
}

/** A sentence and its translation as they are said with the same values, each pair once. */
export function saidPairs(sentence: Leaf, translation: Leaf): readonly (readonly [string, string])[] {
  const others = saidWith(translation);
  const both = saidWith(sentence).flatMap((text, index) => {
    const other = others[index];
    return text === undefined || other === undefined ? [] : [[text, other] as const];
  });
  return [...new Map(both.map((pair) => [pair.join('\n'), pair])).values()];
}
