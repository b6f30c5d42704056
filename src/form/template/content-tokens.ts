/** An operand of a content stream. Strings hold one character a byte. */
export type Operand =
  | number
  | { readonly string: string }
  | { readonly name: string }
  | readonly Operand[]
  | undefined;

/** An operator with what stands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

/** What a character is to the reader: part of a word, a blank, or a delimiter. */
const [regular, blank, delimiter] = [0, 1, 2];
const kinds = new Uint8Array(256).fill(regular);
for (const each of '\0\t\n\f\r ') kinds[each.charCodeAt(0)] = blank;
for (const each of '()<>[]{}/%') kinds[each.charCodeAt(0)] = delimiter;
const codeOf = (character: string): number => character.charCodeAt(0);
const [open, close, backslash, slash, list, below, above, remark] = [...'()\\/[<>%'].map(codeOf);
/** A word that begins with one of these may be a number. */
const numeric = new Set([...'+-.0123456789'].map(codeOf));
/** An operator takes six operands at most; anything longer is no content. */
const mostOperands = 64;
const mostNested = 16;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * Reads a content stream (one character a byte), operator by operator. What cannot be read is passed over; images set
 * into the stream are skipped.
 */
export function* operations(source: string): Generator<Operation> {
  const reader = new Reader(source);
  let operands: Operand[] = [];
  for (;;) {
    const token = reader.next(0);
    if (token === 'end') return;
    if (typeof token === 'object' && token !== null && 'operator' in token) {
      if (token.operator === 'BI') reader.skipImage();
      else yield { operator: token.operator, operands };
      operands = [];
    } else if (operands.length < mostOperands) operands.push(token);
  }
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  next(depth: number): Operand | { readonly operator: string } | 'end' {
    this.skipBlank();
    const { source } = this;
    if (this.at >= source.length) return 'end';
    const first = source.charCodeAt(this.at);
    if (kinds[first] !== delimiter) {
      const word = this.word();
      const value = numeric.has(first) ? Number(word) : Number.NaN;
      return Number.isFinite(value) ? value : { operator: word };
    }
    if (first === open) return { string: this.literal() };
    if (first === slash) return { name: this.name() };
    if (first === list) return this.array(depth);
    const twice = source.charCodeAt(this.at + 1) === first;
    if (first === below) return twice ? this.dictionary(depth) : { string: this.hex() };
    this.at += first === above && twice ? 2 : 1;
    return depth > 0 ? { operator: String.fromCharCode(first) } : undefined;
  }

  skipImage(): void {
    const end = /\sEI(?=\s|$)/g;
    end.lastIndex = this.at;
    const found = end.exec(this.source);
    this.at = found ? end.lastIndex : this.source.length;
  }

  private skipBlank(): void {
    const { source } = this;
    let { at } = this;
    for (; at < source.length; at += 1) {
      const here = source.charCodeAt(at);
      if (here === remark) while (at + 1 < source.length && !isLineEnd(source.charCodeAt(at + 1))) at += 1;
      else if (kinds[here] !== blank) break;
    }
    this.at = at;
  }

  private word(): string {
    const { source } = this;
    let { at } = this;
    while (at < source.length && !kinds[source.charCodeAt(at)]) at += 1;
    const word = source.slice(this.at, at);
    this.at = at;
    return word;
  }

  private name(): string {
    this.at += 1;
    const word = this.word();
    return word.includes('#')
      ? word.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : word;
  }

  private array(depth: number): Operand {
    this.at += 1;
    const items: Operand[] = [];
    for (;;) {
      const token = depth < mostNested ? this.next(depth + 1) : 'end';
      if (token === 'end') return items;
      if (typeof token === 'object' && 'operator' in token) {
        if (token.operator === ']') return items;
      } else items.push(token);
    }
  }

  /** Properties of marked content and the like: read over. */
  private dictionary(depth: number): undefined {
    this.at += 2;
    for (;;) {
      const token = depth < mostNested ? this.next(depth + 1) : 'end';
      if (token === 'end') return undefined;
      if (typeof token === 'object' && 'operator' in token && token.operator === '>') return undefined;
    }
  }

  private hex(): string {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at + 1, end < 0 ? undefined : end).replace(/[^\da-f]/gi, '');
    this.at = end < 0 ? this.source.length : end + 1;
    return digits.replace(/..?/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
  }

  private literal(): string {
    const { source } = this;
    let text = '';
    let opened = 1;
    let from = this.at + 1;
    let at = from;
    for (; at < source.length; at += 1) {
      const here = source.charCodeAt(at);
      if (here === open) opened += 1;
      else if (here === close) opened -= 1;
      else if (here === backslash) {
        text += source.slice(from, at);
        this.at = at;
        text += this.escape();
        at = this.at;
        from = at + 1;
      }
      if (opened === 0) break;
    }
    this.at = at + 1;
    return text + source.slice(from, at);
  }

  private escape(): string {
    const { source } = this;
    const octal = /^[0-7]{1,3}/.exec(source.slice(this.at + 1, this.at + 4))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    this.at += 1;
    const here = source.charAt(this.at);
    if (here === '\r' && source.charAt(this.at + 1) === '\n') this.at += 1;
    return here === '\r' || here === '\n' ? '' : (escapes[here] ?? here);
  }
}
