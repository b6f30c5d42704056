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

const blank = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;
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
    const first = source.charAt(this.at);
    if (first === '(') return { string: this.literal() };
    if (first === '/') return { name: this.name() };
    if (first === '[') return this.array(depth);
    if (first === '<' && source.charAt(this.at + 1) !== '<') return { string: this.hex() };
    if (first === '<') return this.dictionary(depth);
    if (delimiter.test(first)) {
      this.at += first === '>' && source.charAt(this.at + 1) === '>' ? 2 : 1;
      return depth > 0 ? { operator: first } : undefined;
    }
    const word = this.word();
    const value = Number(word);
    return word !== '' && Number.isFinite(value) ? value : { operator: word };
  }

  skipImage(): void {
    const end = /\sEI(?=\s|$)/g;
    end.lastIndex = this.at;
    const found = end.exec(this.source);
    this.at = found ? end.lastIndex : this.source.length;
  }

  private skipBlank(): void {
    const { source } = this;
    for (; this.at < source.length; this.at += 1) {
      const here = source.charAt(this.at);
      if (here === '%')
        while (this.at < source.length && !/[\r\n]/.test(source.charAt(this.at))) this.at += 1;
      else if (!blank.test(here)) return;
    }
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.source.length && !delimiter.test(this.source.charAt(this.at))) this.at += 1;
    return this.source.slice(from, this.at);
  }

  private name(): string {
    this.at += 1;
    return this.word().replace(/#([\da-f]{2})/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
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
    const parts: string[] = [];
    let open = 1;
    this.at += 1;
    for (; this.at < source.length; this.at += 1) {
      const here = source.charAt(this.at);
      if (here === '\\') parts.push(this.escape());
      else {
        if (here === '(') open += 1;
        if (here === ')') open -= 1;
        if (open === 0) break;
        parts.push(here);
      }
    }
    this.at += 1;
    return parts.join('');
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
