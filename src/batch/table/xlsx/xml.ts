import { damaged } from './damage.ts';

/** The namespaces that are known within an element by their prefixes, the empty one for names without. */
export type Namespaces = ReadonlyMap<string, string>;

/**
 * What is told of the marks of an XML text: those alone that are in the namespace of its first one. Whatever a program
 * adds in a namespace of its own, or in a list of extensions, is passed over with all that is in it: an `x15:workbookPr`
 * is no `workbookPr`. Names come without their prefix.
 */
export interface XmlListener {
  readonly open?: (name: string, attributes: string, namespaces: Namespaces) => void;
  readonly text?: (text: string) => void;
  /** True: nothing more is wanted. */
  readonly close?: (name: string) => boolean | undefined;
}

const mostTag = 65_536;
/** Spreadsheets declare some forty. */
const mostNamespaces = 200;
const none: Namespaces = new Map();

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(_: string, name: string): string {
  const known = Object.hasOwn(named, name) ? named[name] : undefined;
  if (known !== undefined) return known;
  const code = /^#x[\da-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : Number.NaN;
  // A document type could define others; a workbook has none.
  if (!(code <= 0x10ffff)) throw damaged();
  return String.fromCodePoint(code);
}

/** A text with its entities resolved. */
const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(/&([^;&]{0,12};?)/g, (all, name) => entity(all, name.replace(/;$/, '')))
    : text;

const everyAttribute = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An attribute of a tag by its whole name, or undefined; one of the same name behind a prefix is another. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(everyAttribute))
    if (found === name) return plain(double ?? single ?? '');
  return undefined;
}

/** The namespaces within an element; those of the one around it go on. */
function namespacesIn(attributes: string, around: Namespaces): Namespaces {
  if (!attributes.includes('xmlns')) return around;
  const known = new Map(around);
  for (const [, name = '', double, single] of attributes.matchAll(everyAttribute)) {
    const prefix = /^xmlns(?::(.+))?$/.exec(name);
    if (prefix !== null) known.set(prefix[1] ?? '', plain(double ?? single ?? ''));
  }
  if (known.size > mostNamespaces) throw damaged();
  return known;
}

/** An element that has begun and not ended. */
interface OpenElement {
  readonly full: string;
  readonly namespaces: Namespaces;
  /** Not of the text's own namespace, or within what is not. */
  readonly foreign: boolean;
}

/** Reads XML as it comes: no document type, no tag larger than 64 KiB, and every tag closed in its turn. */
export class XmlReader {
  readonly #listener: XmlListener;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #open: OpenElement[] = [];
  /** The namespace of the first element. */
  #own: string | undefined;
  #rest = '';
  /** True when the listener wants nothing more. */
  done = false;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  read(chunk: Uint8Array): void {
    let text: string;
    try {
      text = this.#decoder.decode(chunk, { stream: true });
    } catch {
      throw damaged();
    }
    this.#take(this.#rest + text);
  }

  end(): void {
    if (!this.done && (this.#open.length > 0 || this.#own === undefined || this.#rest.trim() !== ''))
      throw damaged();
  }

  #take(text: string): void {
    let at = 0;
    while (!this.done) {
      const start = text.indexOf('<', at);
      const stop = start < 0 ? this.#wholeText(text, at) : start;
      if (stop > at && this.#heard()) this.#listener.text?.(plain(text.slice(at, stop)));
      at = stop;
      if (start < 0) break;
      const end = this.#mark(text, start);
      if (end < 0) break;
      at = end;
    }
    this.#rest = text.slice(at);
    if (this.#rest.length > mostTag) throw damaged();
  }

  /** Whether what comes now is within an element that is told of. */
  #heard(): boolean {
    return this.#open.at(-1)?.foreign === false;
  }

  /** Text without a mark after it may break off within an entity, which waits for the rest. */
  #wholeText(text: string, from: number): number {
    const started = text.lastIndexOf('&');
    return started >= from && text.indexOf(';', started) < 0 && text.length - started < 16
      ? started
      : text.length;
  }

  /** Takes the mark that begins here; gives where it ends, or -1 when it has not come whole. */
  #mark(text: string, start: number): number {
    const sign = text.charCodeAt(start + 1);
    if (sign === 0x21 || Number.isNaN(sign)) return this.#declaration(text, start);
    const end = text.indexOf('>', start + 1);
    if (end < 0) return -1;
    if (sign === 0x3f) return this.#skip(text, start, '?>');
    if (sign === 0x2f) this.#close(text.slice(start + 2, end).trimEnd());
    else return this.#tag(text, start, end);
    return end + 1;
  }

  #skip(text: string, start: number, mark: string): number {
    const end = text.indexOf(mark, start);
    return end < 0 ? -1 : end + mark.length;
  }

  #declaration(text: string, start: number): number {
    const head = text.slice(start, start + 9);
    if (head.startsWith('<!--')) return this.#skip(text, start, '-->');
    if (head === '<![CDATA[') {
      const end = text.indexOf(']]>', start);
      if (end >= 0 && this.#heard()) this.#listener.text?.(text.slice(start + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if ('<!--'.startsWith(head) || '<![CDATA['.startsWith(head)) return -1;
    throw damaged();
  }

  #tag(text: string, start: number, first: number): number {
    const end = tagEnd(text, start, first);
    if (end < 0) return -1;
    const alone = text.charCodeAt(end - 1) === 0x2f;
    const inner = text.slice(start + 1, alone ? end - 1 : end);
    const space = inner.search(/\s/);
    const full = space < 0 ? inner : inner.slice(0, space);
    const colon = full.indexOf(':');
    const name = full.slice(colon + 1);
    if (name === '' || this.#open.length > 100) throw damaged();
    const attributes = space < 0 ? '' : inner.slice(space);
    const around = this.#open.at(-1);
    const namespaces = namespacesIn(attributes, around?.namespaces ?? none);
    const prefix = colon < 0 ? '' : full.slice(0, colon);
    const namespace = namespaces.get(prefix) ?? prefix;
    if (around === undefined) this.#own = namespace;
    const foreign = around?.foreign === true || namespace !== this.#own || name === 'extLst';
    this.#open.push({ full, namespaces, foreign });
    if (!foreign) this.#listener.open?.(name, attributes, namespaces);
    if (alone) this.#close(full);
    return end + 1;
  }

  #close(full: string): void {
    const element = this.#open.pop();
    if (element?.full !== full) throw damaged();
    if (!element.foreign && this.#listener.close?.(full.slice(full.indexOf(':') + 1)) === true)
      this.done = true;
  }
}

/** Where a tag ends; `first` is the first ">" after it, which may stand within quotation marks. */
function tagEnd(text: string, start: number, first: number): number {
  const quote = text.slice(start, first).search(/["']/);
  if (quote < 0) return first;
  let inside = 0;
  for (let at = start + quote; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inside === 0) {
      if (sign === 0x3e) return at;
      if (sign === 0x22 || sign === 0x27) inside = sign;
    } else if (sign === inside) inside = 0;
  }
  return -1;
}
