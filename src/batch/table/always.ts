import { type CasePath, type CaseRecord, isWithin } from '../../core/case-file.ts';
import { type Profile, underCase } from '../../core/profile.ts';
import type { TableMap } from './map-file.ts';

/** What tells one person from another: where the map says it of every row, that is told, and of how many. */
const ofOnePerson: readonly CasePath[] = [
  'person.protection',
  'preparer.writtenConsent',
  'preparer.g28OnFile',
];

interface SaidByMap {
  readonly path: CasePath;
  readonly text: string;
  readonly rows: number;
}

/** What holds for every row where a table has no column for it: by the map, and where that says nothing by the profile. */
export class Always {
  readonly #all: TableMap['always'];
  readonly #mapped: ReadonlySet<CasePath>;
  readonly #profile: Profile | undefined;
  readonly #told = new Map<string, SaidByMap>();

  constructor(map: TableMap | undefined, profile: Profile | undefined) {
    this.#profile = profile;
    this.#all = map?.always ?? new Map();
    this.#mapped = new Set([...(map?.columns.values() ?? [])].filter((path) => path !== null));
  }

  /**
   * What holds beside columns for these paths. An empty cell says that something is not known, so that a fact with a column is
   * never taken from here; nor is a list of which a column says a part, nor a part of one that has a column.
   */
  beside(paths: readonly CasePath[]): readonly (readonly [path: CasePath, text: string])[] {
    if (this.#all.size === 0) return [];
    const columns = [...new Set([...paths, ...this.#mapped])];
    return [...this.#all].filter(([path]) =>
      columns.every((column) => !isWithin(path, column) && !isWithin(column, path)),
    );
  }

  /** A row with what the profile says; `paths`: of which the table has columns. */
  underRow(raw: CaseRecord, paths: readonly CasePath[]): CaseRecord {
    return underCase(raw, this.#profile, [...paths, ...this.#mapped]);
  }

  /** Counts a row of which the map says these: for every row, or as what a word of the office means. */
  count(said: readonly (readonly [path: CasePath, text: string])[]): void {
    for (const [path, text] of said) {
      if (!ofOnePerson.includes(path)) continue;
      const key = `${path} ${text}`;
      this.#told.set(key, { path, text, rows: (this.#told.get(key)?.rows ?? 0) + 1 });
    }
  }

  /** What the map said of single people, and of how many rows. */
  told(): readonly SaidByMap[] {
    return [...this.#told.values()];
  }
}
