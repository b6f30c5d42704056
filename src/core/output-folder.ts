/** A file before it is written. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was claimed of a file, or a packet, in the folder of a batch: the work that made it, and its digest. */
export interface Claim {
  readonly file: string;
  readonly key: string;
  /** See `BatchFolder.digest`. */
  readonly sha256: string;
  /** What was said of a packet when it was made, besides what follows from its case. */
  readonly told?: PacketMessages;
}

/** Holds nothing of the names or contents of documents. */
export interface PacketMessages {
  readonly warnings: readonly string[];
  /** The documents that it should hold and does not: the path of each, what is there instead, and what it is. */
  readonly lacks: readonly { readonly path: string; readonly found: string; readonly wanted: string }[];
}

/** A file that is to be in the folder of a batch. */
export interface ClaimedFile extends Claim {
  readonly bytes: Uint8Array;
  /** Whether what has this name already may be replaced. */
  readonly replace: boolean;
}

/** A packet: a folder of files right in the folder of a batch, there as a whole or not at all. */
export interface ClaimedPacket extends Claim {
  readonly files: readonly NamedBytes[];
  readonly replace: boolean;
}

export type ClaimedUnit = ClaimedFile | ClaimedPacket;

/**
 * The folder that a batch writes to. Names are of files, or of packets, right in it. Throws `OutputError` when it cannot
 * be written.
 */
export interface BatchFolder {
  has(name: string): boolean;
  /**
   * SHA-256 of a file in hex; of a folder with files alone, `files:` and that of their names and hashes; undefined when
   * the name is free, an empty text when what has it is nothing that can be read.
   */
  digest(name: string): string | undefined;
  /** Begins a lot of files or packets that get their names together. */
  lot(): Lot;
}

/** Files or packets that are written one by one and named together. */
export interface Lot {
  /** Written when it returns, under no name yet; the bytes may be used for something else then. */
  add(unit: ClaimedUnit): void;
  /** Waits until all are on the disk, claims them in the journal, then names them. Gives the names that something else has. */
  close(): Promise<readonly string[]>;
  /** Leaves nothing of them; does nothing after `close`. */
  drop(): void;
}

/** A file of the folder that grows while the batch runs, and has its name only in the end. */
export interface GrowingFile {
  write(chunk: string | Uint8Array): void;
  /** Gives it its name, unless the file that has it is the same. */
  keep(): { readonly changed: boolean; readonly sha256: string };
  drop(): void;
}

/** A journal that grows while the batch runs, and takes the place of the old one in the end. */
export interface NewJournal {
  claim(claim: Claim): void;
  end(end: JournalEnd): void;
  keep(): void;
  drop(): void;
}

/** The folder, held by this run alone. */
export interface LockedFolder extends BatchFolder {
  readonly path: string;
  read(name: string): Uint8Array;
  /** The lines of a file of the folder, piece by piece; none when there is no file. */
  lines(name: string): Iterable<string>;
  /** What earlier runs left in the journal. */
  journal(): Journal;
  /** A file of the folder, claimed in its journal. */
  grow(name: string): GrowingFile;
  /** A file wherever the user wants it, claimed in the journal as `name`. */
  growElsewhere(path: string, name: string): Promise<GrowingFile>;
  /** As `digest`, wherever the file is. */
  digestElsewhere(path: string): string | undefined;
  removeElsewhere(path: string): void;
  /** Says in the journal whose it is. */
  note(head: JournalHead): void;
  /** A journal that will take the place of the old one. */
  newJournal(head: JournalHead): NewJournal;
  remove(name: string): void;
  release(): void;
}

/** Whose journal it is: a folder holds one batch. */
export interface JournalHead {
  /** A hash of what tells this table from others: its headings, or its name where it has none. */
  readonly table: string;
  /** `2/8`, where the folder has a part of the table only. */
  readonly shard: string | null;
}

/** Added when a batch has come to its end: by this, parts are known to belong together. */
export interface JournalEnd {
  /** The rows of the whole table, and a hash of them. */
  readonly rows: number;
  readonly digest: string | null;
  /** A hash of all else that the result depends on. */
  readonly settings: string;
}

/** A claim of an earlier run, under the name that it is of. */
export type EarlierClaim = Omit<Claim, 'file'>;

/** What earlier runs left in the journal. */
export interface Journal {
  readonly head: JournalHead | undefined;
  /** Undefined while the last run has not come to its end. */
  readonly end: JournalEnd | undefined;
  /** What was claimed of a file or a packet, the first claim first. */
  readonly claims: Map<string, readonly EarlierClaim[]>;
}

/** Stands for the merged file, which is wherever the user wants it; no file of a folder can have this name. */
export const mergedName = '*merge*';

/** Whether the journal says already whose it is. */
export const isHeadOf = ({ head }: Journal, { table, shard }: JournalHead): boolean =>
  head?.table === table && head.shard === shard;

/** Whether a file with this SHA-256 was written by a batch under this name. */
export const isClaimed = ({ claims }: Journal, name: string, sha256: string): boolean =>
  claims.get(name)?.some((claim) => claim.sha256 === sha256) === true;

/** What the digest of a folder begins with: it can never be taken for that of a file. */
export const folderMark = 'files:';

/** Whether a digest is that of a folder. */
export const isOfFolder = (digest: string): boolean => digest.startsWith(folderMark);

/** The files of a folder with their SHA-256 in hex, as the one text that the digest of the folder is a hash of. */
export const listOfFiles = (files: ReadonlyMap<string, string>): string =>
  JSON.stringify([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
