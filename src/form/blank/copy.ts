import type { PDFDict, PDFObject, PDFRef, PDFStream } from 'pdf-lib';
import type { RemovedKind } from './compiled-blank.ts';
import { BlankError } from './refusal.ts';
import type { Source } from './source.ts';

/** Keys that make a document act, call or carry something; never copied, wherever they stand. */
const activeKeys: ReadonlyMap<string, RemovedKind> = new Map(
  Object.entries({
    AA: 'action',
    OpenAction: 'action',
    PA: 'action',
    Launch: 'action',
    SubmitForm: 'action',
    ImportData: 'action',
    GoToR: 'action',
    JS: 'javascript',
    JavaScript: 'javascript',
    XFA: 'xfa',
    NeedAppearances: 'value',
    EmbeddedFile: 'embedded-file',
    EmbeddedFiles: 'embedded-file',
    EF: 'embedded-file',
    AF: 'embedded-file',
    RichMedia: 'rich-media',
    RichMediaContent: 'rich-media',
    RichMediaSettings: 'rich-media',
    Perms: 'usage-rights',
    Metadata: 'metadata',
    PieceInfo: 'metadata',
    LastModified: 'metadata',
  } as const),
);
/** Below these, keys are names that the document chose. */
const namesOnly = new Set([
  'Font',
  'XObject',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
  'N',
  'RoleMap',
]);
const deepest = 200;
/** What a literal string may hold (ISO 32000-1, 7.3.4.2) and still be read as it is. */
const escaped = /^(?:[^\\()\r]|\\[nrtbf()\\\r\n0-7])*$/;

const kindOf = (action: string): RemovedKind => {
  if (action === 'JavaScript') return 'javascript';
  if (action === 'URI') return 'link';
  return action === 'Rendition' || action.startsWith('RichMedia') ? 'rich-media' : 'action';
};
const actions =
  /^(?:JavaScript|Launch|SubmitForm|ImportData|ResetForm|GoToR|GoToE|URI|Named|Hide|Sound|Movie|Rendition|Trans|SetOCGState|Thread|GoTo3DView|RichMediaExecute|GoToDp)$/;

/** What only the file itself knows: its length, and where else a stream may have its data. */
const ofTheFile = ['Length', 'DL', 'F', 'FFilter', 'FDecodeParms'];

/** An object of the new file. */
export interface Copied {
  readonly number: number;
  readonly text: string;
  readonly data?: Uint8Array;
}

/**
 * Copies objects into a new file, under new numbers, without anything that acts. What nothing refers to is never
 * reached. `kept` are written elsewhere and only get a number; `dead` become null.
 */
export class Copy {
  readonly kept = new Set<PDFRef>();
  readonly dead = new Set<PDFRef>();
  readonly removed = new Map<RemovedKind, number>();
  protected readonly source: Source;
  private readonly alsoDrop: ReadonlySet<string>;
  private readonly numbers = new Map<PDFRef, number>();
  private readonly queue: PDFRef[] = [];
  private done = 0;
  private next: number;

  /** `alsoDrop`: further keys that are not copied, wherever they stand. */
  constructor(source: Source, first: number, alsoDrop: ReadonlySet<string> = new Set()) {
    this.source = source;
    this.next = first;
    this.alsoDrop = alsoDrop;
  }

  reserve(): number {
    this.next += 1;
    return this.next - 1;
  }

  count(what: RemovedKind, times = 1): void {
    if (times !== 0) this.removed.set(what, (this.removed.get(what) ?? 0) + times);
  }

  /** The new number of an object; it is copied later. */
  numberOf(ref: PDFRef): number {
    const known = this.numbers.get(ref);
    if (known !== undefined) return known;
    const number = this.reserve();
    this.numbers.set(ref, number);
    if (!this.kept.has(ref)) this.queue.push(ref);
    return number;
  }

  /** Gives an object a number that is already taken by its like. */
  stand(ref: PDFRef, number: number): void {
    this.numbers.set(ref, number);
    this.kept.add(ref);
  }

  /** A value as PDF writes it. */
  write(value: PDFObject | undefined, under = '', depth = 0): string {
    const { pdf } = this.source;
    if (depth > deepest) throw new BlankError('too-deep');
    if (value === undefined || value === pdf.PDFNull) return 'null';
    if (value instanceof pdf.PDFRef) return this.dead.has(value) ? 'null' : `${this.numberOf(value)} 0 R`;
    if (value instanceof pdf.PDFArray)
      return `[${value
        .asArray()
        .filter((each) => under !== 'Kids' || !this.dead.has(each as PDFRef))
        .map((each) => this.write(each, '', depth + 1))
        .join(' ')}]`;
    if (value instanceof pdf.PDFDict) return this.dictionary(value, [], under, depth);
    if (value instanceof pdf.PDFStream) return 'null';
    // The library keeps what it decrypted as it is and writes it without escapes.
    if (
      value instanceof pdf.PDFString &&
      this.source.document.context.isDecrypted &&
      !escaped.test(value.asString())
    )
      return `<${Buffer.from(value.asString(), 'latin1').toString('hex')}>`;
    return value.toString();
  }

  /** A dictionary without the keys that act, and without `except`. */
  dictionary(dictionary: PDFDict, except: readonly string[] = [], under = '', depth = 0): string {
    return `<<${this.entries(dictionary, except, under, depth)}>>`;
  }

  entries(dictionary: PDFDict, except: readonly string[] = [], under = '', depth = 0): string {
    const { source } = this;
    let text = '';
    for (const [key, value] of dictionary.entries()) {
      const name = source.textOf(key);
      if (except.includes(name) || (!namesOnly.has(under) && this.drops(name, value))) continue;
      text += `${key.toString()} ${this.write(value, name, depth + 1)}`;
    }
    return text;
  }

  private drops(name: string, value: PDFObject): boolean {
    if (this.alsoDrop.has(name)) return true;
    const kind = activeKeys.get(name);
    if (kind !== undefined) {
      this.count(kind);
      return true;
    }
    const { source } = this;
    const inner = name === 'A' || name === 'Next' ? source.dict(value) : undefined;
    if (inner === undefined) return false;
    const action = source.name(source.raw(inner, 'S')) ?? '';
    if (!actions.test(action)) return false;
    this.count(kindOf(action));
    return true;
  }

  /** Everything that is referred to by now, and what that refers to. */
  *drain(): Generator<Copied> {
    for (; this.done < this.queue.length; this.done += 1) {
      const ref = this.queue[this.done];
      if (ref !== undefined) yield { number: this.numberOf(ref), ...this.copied(ref) };
    }
  }

  /** What an object is in the new file. */
  protected copied(ref: PDFRef): Omit<Copied, 'number'> {
    const { source } = this;
    const value = source.resolve(ref);
    if (value instanceof source.pdf.PDFStream) return this.stream(value);
    return { text: this.isAction(value) ? 'null' : this.write(value) };
  }

  private isAction(value: PDFObject | undefined): boolean {
    const { source } = this;
    if (!(value instanceof source.pdf.PDFDict)) return false;
    const type = source.name(source.raw(value, 'Type'));
    if (type === 'EmbeddedFile' || type === 'Filespec' || type === 'Sig') return true;
    return source.raw(value, 'P') === undefined && actions.test(source.name(source.raw(value, 'S')) ?? '');
  }

  private stream(value: PDFStream): Omit<Copied, 'number'> {
    const type = this.source.name(this.source.raw(value.dict, 'Type'));
    if (type === 'EmbeddedFile' || type === 'Metadata') return { text: 'null' };
    const data = value.getContents();
    return { text: `<<${this.entries(value.dict, ofTheFile)}/Length ${data.length}>>`, data };
  }
}
