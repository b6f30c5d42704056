import type { Catalogue } from '../../content/messages/catalogue.ts';
import { scanJson } from '../../core/case-json.ts';
import { mostCaseBytes, mostItems } from '../../core/case-tree.ts';
import { InputError } from '../../core/errors.ts';

export type ItemFault = 'too-large' | 'too-deep' | 'broken';

/** One case of a JSON table before it is looked into: its text, or why it has none; with the keys that are there twice. */
export interface Item {
  readonly row: number;
  readonly text: string;
  readonly twice: readonly (readonly string[])[];
  readonly fault?: ItemFault;
}

/** A case has three levels; more than these are not even parsed. */
const mostDepth = 16;

type Words = Catalogue['batchTable'];

/** Looks over the text of an item. Gives the place of what does not belong, or the item. */
function lookOver(row: number, text: string): Item | number {
  const { fault, twice, depth } = scanJson(text, mostItems);
  if (fault !== undefined) return fault;
  return depth > mostDepth ? { row, text: '', twice: [], fault: 'too-deep' } : { row, text, twice };
}

/** The cases of JSON Lines: one on each line. A line that is not JSON is the fault of that row alone. */
export async function* jsonLines(text: AsyncIterable<string>): AsyncGenerator<readonly Item[]> {
  let rest = '';
  let row = 1;
  let tooLarge = false;
  const ofLine = (line: string): Item[] => {
    const large = tooLarge || line.length > mostCaseBytes;
    tooLarge = false;
    const at = row;
    row += 1;
    if (large) return [{ row: at, text: '', twice: [], fault: 'too-large' }];
    if (line.trim() === '') return [];
    const item = lookOver(at, line);
    return [typeof item === 'number' ? { row: at, text: '', twice: [], fault: 'broken' } : item];
  };
  for await (const chunk of text) {
    const lines = chunk.split('\n');
    const last = lines.pop() ?? '';
    const items = lines.flatMap((line, i) => ofLine(i === 0 ? rest + line : line));
    rest = lines.length === 0 ? rest + last : last;
    if (rest.length > mostCaseBytes) {
      tooLarge = true;
      rest = '';
    }
    yield items;
  }
  yield rest === '' && !tooLarge ? [] : ofLine(rest);
}

/** Cuts the items out of one list, `[ … ]`, as its text comes, without recursion and without keeping more than one. */
class ListCutter {
  #row = 0;
  #item = '';
  #kept = true;
  #depth = 0;
  #inText = false;
  #escaped = false;
  #state: 'before' | 'within' | 'after' = 'before';
  /** The place of the item's first character. */
  #line = 1;
  #column = 1;
  /** The place of the character at hand. */
  #atLine = 1;
  #atColumn = 1;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  #refuse(line: number, column: number): InputError {
    return new InputError(this.#words.refused.json(line, column));
  }

  #cut(last: boolean): Item | undefined {
    const [text, kept] = [this.#item, this.#kept];
    this.#item = '';
    this.#kept = true;
    if (last && this.#row === 0 && kept && text.trim() === '') return undefined;
    this.#row += 1;
    if (!kept) return { row: this.#row, text: '', twice: [], fault: 'too-large' };
    const item = lookOver(this.#row, text);
    if (typeof item !== 'number') return item;
    throw this.#refuseAt(text, item);
  }

  /** The refusal for a place in the item at hand. */
  #refuseAt(text: string, at: number): InputError {
    const before = text.slice(0, at).split('\n');
    const column = [...(before.at(-1) ?? '')].length;
    const first = before.length === 1 ? this.#column : 1;
    return this.#refuse(this.#line + before.length - 1, first + column);
  }

  #keep(chunk: string): void {
    if (!this.#kept) return;
    this.#item += chunk;
    if (this.#item.length <= mostCaseBytes) return;
    this.#item = '';
    this.#kept = false;
  }

  #step(chunk: string): void {
    const lines = chunk.split('\n');
    this.#atLine += lines.length - 1;
    const last = [...(lines.at(-1) ?? '')].length;
    this.#atColumn = lines.length === 1 ? this.#atColumn + last : last + 1;
  }

  /** Takes a piece of the text; gives its items to `found`, those before a fault too. */
  read(text: string, found: Item[]): void {
    let at = 0;
    while (at < text.length) {
      if (this.#state !== 'within') {
        const next = /[^ \t\r\n]/g;
        next.lastIndex = at;
        const sign = next.exec(text);
        this.#step(text.slice(at, sign?.index ?? text.length));
        if (sign === null) return;
        if (this.#state === 'after' || sign[0] !== '[') throw this.#refuse(this.#atLine, this.#atColumn);
        at = sign.index + 1;
        this.#step('[');
        this.#state = 'within';
        this.#line = this.#atLine;
        this.#column = this.#atColumn;
        continue;
      }
      const end = this.#endOfItem(text, at);
      const stop = end < 0 ? text.length : end;
      this.#keep(text.slice(at, stop));
      this.#step(text.slice(at, stop));
      if (end < 0) return;
      const last = text[end] === ']';
      const item = this.#cut(last);
      if (item !== undefined) found.push(item);
      if (text[end] === '}') throw this.#refuse(this.#atLine, this.#atColumn);
      this.#step(',');
      this.#line = this.#atLine;
      this.#column = this.#atColumn;
      if (last) this.#state = 'after';
      at = end + 1;
    }
  }

  /** The place of the comma or bracket that ends the item at hand; -1 when it goes on. */
  #endOfItem(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === 0x5c) this.#escaped = true;
        else if (sign === 0x22) this.#inText = false;
      } else if (sign === 0x22) this.#inText = true;
      else if (sign === 0x5b || sign === 0x7b) this.#depth += 1;
      else if (sign === 0x2c && this.#depth === 0) return at;
      else if (sign === 0x5d || sign === 0x7d) {
        if (this.#depth === 0) return at;
        this.#depth -= 1;
      }
    }
    return -1;
  }

  end(): void {
    if (this.#state === 'after') return;
    const { fault = this.#item.length } = scanJson(this.#item, mostItems);
    // What is missing at the end is another fault than what does not belong before it.
    if (!this.#inText && this.#item.slice(fault).trim() !== '') throw this.#refuseAt(this.#item, fault);
    throw new InputError(this.#words.refused.jsonCut);
  }
}

/**
 * The cases of a JSON list, numbered from 1. Text that is not JSON throws an `InputError` with its line and column, after
 * the items before it.
 */
export async function* jsonItems(text: AsyncIterable<string>, words: Words): AsyncGenerator<readonly Item[]> {
  const cutter = new ListCutter(words);
  for await (const chunk of text) {
    const found: Item[] = [];
    let fault: unknown;
    try {
      cutter.read(chunk, found);
    } catch (error) {
      fault = error;
    }
    yield found;
    if (fault !== undefined) throw fault;
  }
  cutter.end();
}
