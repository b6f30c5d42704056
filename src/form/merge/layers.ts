import { held } from './marks.ts';
import type { OwnFile } from './own-file.ts';
import { MergeError } from './refusal.ts';
import type { Shared } from './shared.ts';
import { entriesOf, linksOf, referencesIn, valuesOf } from './syntax.ts';

/** The layers of one file (optional content), by their new numbers. */
export interface FileLayers {
  readonly states: ReadonlyMap<number, 'on' | 'off'>;
  /** What a viewer switches by itself, as when it prints: an event and categories, and the layers. */
  readonly switched: ReadonlyMap<string, readonly number[]>;
}

/** Reads the layers of a file. Throws `MergeError`. */
export function layersOf(file: OwnFile, properties: string, shared: Shared): FileLayers {
  const all = entriesOf(held(file, properties));
  const shown = entriesOf(held(file, all.get('D') ?? '<<>>'));
  const groups = (value = '[]'): readonly number[] =>
    referencesIn(held(file, value)).map((each) => shared.place(file, each));
  const base = shown.get('BaseState') === '/OFF' ? 'off' : 'on';
  const states = new Map(groups(all.get('OCGs')).map((each) => [each, base as 'on' | 'off']));
  for (const each of groups(shown.get('ON'))) states.set(each, 'on');
  for (const each of groups(shown.get('OFF'))) states.set(each, 'off');
  const switched = new Map<string, readonly number[]>();
  for (const each of valuesOf(held(file, shown.get('AS') ?? '[]'))) {
    const usage = entriesOf(held(file, each));
    const key = `/Event${usage.get('Event')}/Category${usage.get('Category')}`;
    if (linksOf(`<<${key}>>`).length > 0) throw new MergeError('damaged');
    switched.set(key, [...(switched.get(key) ?? []), ...groups(usage.get('OCGs'))]);
  }
  return { states, switched };
}

/** The layers of all files that were put into one, as its catalogue says them. */
export class Layers {
  private readonly states = new Map<number, 'on' | 'off'>();
  private readonly switched = new Map<string, Set<number>>();

  /** Throws `MergeError` where a layer that is shown in one file is the same object as one that is hidden in another. */
  check({ states }: FileLayers): void {
    for (const [layer, state] of states)
      if ((this.states.get(layer) ?? state) !== state) throw new MergeError('layers');
  }

  add({ states, switched }: FileLayers): void {
    for (const [layer, state] of states) this.states.set(layer, state);
    for (const [key, layers] of switched)
      this.switched.set(key, new Set([...(this.switched.get(key) ?? []), ...layers]));
  }

  /** The entry of the catalogue; empty where there are no layers. */
  entry(): string {
    if (this.states.size === 0) return '';
    const list = (layers: Iterable<number>): string => [...layers].map((each) => `${each} 0 R`).join(' ');
    const hidden = [...this.states].flatMap(([layer, state]) => (state === 'off' ? layer : []));
    const switched = [...this.switched].map(([key, layers]) => `<<${key}/OCGs[${list(layers)}]>>`).join('');
    const shown = `/BaseState/ON/OFF[${list(hidden)}]/Order[]${switched === '' ? '' : `/AS[${switched}]`}`;
    return `/OCProperties<</OCGs[${list(this.states.keys())}]/D<<${shown}>>>>`;
  }
}
