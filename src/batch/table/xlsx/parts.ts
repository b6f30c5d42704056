import { damaged } from './damage.ts';
import { type XmlListener, XmlReader } from './xml.ts';
import { type Entry, unpack, verify } from './zip.ts';

/** Reads one part of a workbook through; it has been seen to be whole before the listener hears of it. */
export async function readPart(
  zip: Uint8Array,
  entry: Entry | undefined,
  listener: XmlListener,
): Promise<void> {
  if (entry === undefined) throw damaged();
  await verify(zip, entry);
  const reader = new XmlReader(listener);
  for await (const chunk of unpack(zip, entry)) reader.read(chunk);
  reader.end();
}

/** Where a part leads to: by id, the kind and the name of the other part. */
export interface Relation {
  readonly kind: string;
  readonly name: string;
}

const within = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}/${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** The relations of a part, by id; of the package itself for an empty name. */
export async function relationsOf(
  zip: Uint8Array,
  entries: ReadonlyMap<string, Entry>,
  part: string,
): Promise<ReadonlyMap<string, Relation>> {
  const [, folder = '', name = ''] = /^(?:(.*)\/)?([^/]*)$/.exec(part) ?? [];
  const found = new Map<string, Relation>();
  const entry = entries.get(`${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`);
  if (entry === undefined) return found;
  await readPart(zip, entry, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const id = attributes['Id']?.value;
      const kind = attributes['Type']?.value.split('/').at(-1);
      const target = attributes['Target']?.value;
      if (id !== undefined && kind !== undefined && target !== undefined && found.size < 10_000)
        found.set(id, { kind, name: within(folder, target) });
    },
  });
  return found;
}
