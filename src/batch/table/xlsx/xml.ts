import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { mostCaseBytes } from '../../../core/case-tree.ts';
import { damaged } from './damage.ts';

/** The attributes of an element by their names as they stand there: `r` and `x14ac:r` are two. */
export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/**
 * What is told of the marks of an XML text: those alone that are in the namespace of its first one. Whatever a program
 * adds in a namespace of its own, or in a list of extensions, is passed over with all that is in it: an `x15:workbookPr`
 * is no `workbookPr`. Names come without their prefix.
 */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  /** True: nothing more is wanted. */
  readonly close?: (name: string) => boolean | undefined;
}

const mostDepth = 100;

/** The attribute of this name in the namespace whose name ends so, whatever its prefix is called; or undefined. */
export const attributeIn = (ending: string, attributes: Attributes, name: string): string | undefined =>
  Object.values(attributes).find(({ local, uri }) => local === name && uri.endsWith(ending))?.value;

/** Whether an attribute says yes. */
export const isTrue = (attribute: SaxesAttributeNS | undefined): boolean =>
  attribute?.value === '1' || attribute?.value === 'true';

/** Reads XML as it comes: no document type, nothing larger than a case in one piece, and every tag closed in its turn. */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  /** The namespace of the first element. */
  #own: string | undefined;
  #depth = 0;
  /** How deep the element is that is passed over. */
  #foreign: number | undefined;
  /** Characters since the last mark or text was told of. */
  #silent = 0;
  /** True when the listener wants nothing more. */
  done = false;

  constructor(listener: XmlListener) {
    const refuse = (): never => {
      throw damaged();
    };
    const text = (piece: string): void => {
      this.#silent = 0;
      if (!this.done && this.#foreign === undefined) listener.text?.(piece);
    };
    this.#parser.on('error', refuse);
    this.#parser.on('doctype', refuse);
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
    this.#parser.on('opentag', ({ local, uri, attributes }) => {
      this.#silent = 0;
      this.#depth += 1;
      this.#own ??= uri;
      if (this.#depth > mostDepth) refuse();
      if (uri !== this.#own || local === 'extLst') this.#foreign ??= this.#depth;
      if (!this.done && this.#foreign === undefined) listener.open?.(local, attributes);
    });
    this.#parser.on('closetag', ({ local }) => {
      this.#silent = 0;
      if (!this.done && this.#foreign === undefined) this.done = listener.close?.(local) === true;
      if (this.#foreign === this.#depth) this.#foreign = undefined;
      this.#depth -= 1;
    });
  }

  read(chunk: Uint8Array): void {
    this.#write(() => this.#decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    if (this.done) return;
    this.#write(() => this.#decoder.decode());
    this.#parser.close();
  }

  #write(decoded: () => string): void {
    let text: string;
    try {
      text = decoded();
    } catch {
      throw damaged();
    }
    this.#silent += text.length;
    this.#parser.write(text);
    if (this.#silent > mostCaseBytes) throw damaged();
  }
}
