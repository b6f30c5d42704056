/** What a blank says may be anything: a number is taken as it stands only where a form can mean it. */

/** Points: no smaller and no larger text is meant by /DA; beyond them the program chooses. */
const [leastSize, mostSize] = [2, 1000];
/** More characters than any field takes. */
const mostLength = 1e6;

export const within = (value: number, low: number, high: number): number =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;

/** A size as /DA says it, 0 where the program is to choose. */
export const believableSize = (size: number): number => (size >= leastSize && size <= mostSize ? size : 0);

/** The most characters of a field; 0 where it says none that can be meant. */
export const believableLength = (length: number): number =>
  length >= 1 && length <= mostLength ? Math.floor(length) : 0;

/** A part of a colour, written as PDF does. */
export const tone = (value: number): string => String(Math.round(within(value, 0, 1) * 1e4) / 1e4);
