/** What a look over a JSON text shows that parsing it does not: where it breaks off, and keys that are there twice. */
export interface JsonScan {
  /** The place, from 0, of the first thing that does not belong; the text's length when it ends too early. */
  readonly fault: number | undefined;
  readonly twice: readonly (readonly string[])[];
  /** The path of the first list that is longer than was allowed. */
  readonly longList: readonly string[] | undefined;
  readonly depth: number;
}

interface Frame {
  readonly keys: Set<string> | undefined;
  key: string;
  items: number;
}

type Next = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** RFC 8259: a string, a number, a word, a mark. */
const token =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
const blank = /[ \t\n\r]*/y;

/**
 * Walks once over a JSON text, without recursion. `mostItems` is how many items a list may have. jsonc-parser's walk says
 * the same, as fast, but calls itself: 10,000 lists within each other end it by a full stack (test "takes no more than its
 * length of lists within each other").
 */
export function scanJson(text: string, mostItems: number): JsonScan {
  const frames: Frame[] = [];
  const twice: string[][] = [];
  let longList: readonly string[] | undefined;
  let depth = 0;
  let next: Next = 'value';
  let at = 0;
  let done = false;

  const path = (): string[] =>
    frames.map((frame) => (frame.keys === undefined ? String(frame.items) : frame.key));
  const closed = (): void => {
    frames.pop();
    ended();
  };
  const ended = (): void => {
    done = frames.length === 0;
    next = 'comma-or-end';
  };
  const open = (keys: Set<string> | undefined): void => {
    frames.push({ keys, key: '', items: keys === undefined ? 1 : 0 });
    depth = Math.max(depth, frames.length);
    next = keys === undefined ? 'value-or-end' : 'key-or-end';
  };
  const named = (frame: Frame, key: string): void => {
    frame.key = key;
    if (frame.keys?.has(key)) twice.push(path());
    frame.keys?.add(key);
    next = 'colon';
  };
  const after = (frame: Frame): void => {
    frame.items += 1;
    if (frame.keys === undefined && frame.items > mostItems) longList ??= path().slice(0, -1);
    next = frame.keys === undefined ? 'value' : 'key';
  };
  /** Takes one token; false when it does not belong. */
  const take = (piece: string): boolean => {
    const frame = frames.at(-1);
    if (done) return false;
    if (next === 'colon') {
      next = 'value';
      return piece === ':';
    }
    if (frame !== undefined && next !== 'value' && next !== 'key') {
      if (piece === (frame.keys === undefined ? ']' : '}')) {
        closed();
        return true;
      }
    }
    if (next === 'comma-or-end') {
      if (frame !== undefined) after(frame);
      return frame !== undefined && piece === ',';
    }
    if (next === 'key' || next === 'key-or-end') {
      if (frame === undefined || piece[0] !== '"') return false;
      named(frame, JSON.parse(piece));
      return true;
    }
    if (piece === '{') open(new Set());
    else if (piece === '[') open(undefined);
    else if (/^[\]},:]$/.test(piece)) return false;
    else ended();
    return true;
  };

  const scan = (fault: number | undefined): JsonScan => ({ fault, twice, longList, depth });
  for (;;) {
    blank.lastIndex = at;
    blank.test(text);
    at = blank.lastIndex;
    if (at >= text.length) return scan(done ? undefined : at);
    token.lastIndex = at;
    const piece = token.exec(text)?.[0];
    if (piece === undefined || !take(piece)) return scan(at);
    at += piece.length;
  }
}

/** Line and column, from 1, of a place in a text. */
export function lineAndColumn(text: string, at: number): readonly [number, number] {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return [before.split('\n').length, [...before.slice(start)].length + 1];
}
