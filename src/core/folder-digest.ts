/** What the digest of a folder begins with: it can never be taken for that of a file. */
export const folderMark = 'files:';

/** Whether a digest is that of a folder. */
export const isOfFolder = (digest: string): boolean => digest.startsWith(folderMark);

/** The files of a folder with their SHA-256 in hex, as the one text that the digest of the folder is a hash of. */
export const listOfFiles = (files: ReadonlyMap<string, string>): string =>
  JSON.stringify([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
