/** What stands in the journal of a batch for a file or a packet: see `Claim`. */
interface ClaimFacts {
  readonly file: string;
  readonly key: string;
  readonly sha256: string;
  readonly told?: object;
}

/** A claim as a line of the journal. */
export const claimLine = ({ file, key, sha256, told }: ClaimFacts): string =>
  JSON.stringify({ file, key, sha256, told });

/** What the digest of a folder begins with: it can never be taken for that of a file. */
export const folderMark = 'files:';

/** Whether a digest is that of a folder. */
export const isOfFolder = (digest: string): boolean => digest.startsWith(folderMark);

/** The files of a folder with their SHA-256 in hex, as the one text that the digest of the folder is a hash of. */
export const listOfFiles = (files: ReadonlyMap<string, string>): string =>
  JSON.stringify([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
