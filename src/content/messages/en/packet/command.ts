/** What the commands that prepare a packet say of their own work. */
export const command = {
  noOut: 'Where should the papers go? Give a folder with --out.',
  noOutFound: 'nothing',
  noOutWanted: '--out and a folder',
  misplaced: {
    'other-case': {
      message: (folder: string) =>
        `${folder} holds papers of another case, or of this one before its name, birth date, A-Number, forms or receipt numbers changed. Nothing was written.`,
      found: 'papers of another case',
      wanted: 'another folder, or --force to take those papers away',
    },
    changed: {
      message: (folder: string) =>
        `${folder} holds papers of this case that were changed since they were made. Nothing was written.`,
      found: 'a file that was changed since',
      wanted: 'another folder, or --force to replace it',
    },
    taken: {
      message: (folder: string) =>
        `${folder} already holds something with these names that was not made here. Nothing was written.`,
      found: 'something that is already there',
      wanted: 'another folder, or --force to overwrite files',
    },
    batch: {
      message: (folder: string) => `${folder} belongs to a batch. Nothing was written.`,
      found: 'a folder of a batch',
      wanted: 'another folder',
    },
  },
  otherFolder: 'another folder',
  folder: 'To which folder shall the papers go?',
  folderHelp:
    'A name or a path; the folder is made when it is not there. It will hold personal data. Papers of this case that were made there before are replaced; nothing else is.',
  folderExample: 'papers',
  headings: {
    made: 'Made',
    removed: 'Taken away: made there before, and not of these papers',
    left: 'Was in the folder before, not made here, and left as it is: look that none of it is sent by mistake',
    know: 'To know before anything goes out',
    missing: 'Still missing',
    problems: 'Files that need a look',
  },
  more: (count: number) => `and ${count} more`,
  made: (file: string, what: string) => `${file}: ${what}`,
  openFirst: (file: string, what: string) => `Open this first: ${file} (${what}).`,
  problem: (path: string, found: string, advice: string) => `${path}: ${found} ${advice}`,
  synced:
    'This folder seems to be copied to other devices or to the internet (OneDrive, Dropbox, iCloud, Google Drive or the like). Whoever can open that account can read these papers.',
  syncedAsk:
    'This folder seems to be shared with other devices or people. Put the papers there all the same?',
  syncedLeft: 'Nothing was written. Give another folder with --out.',
  notNow:
    'The rules say not now, so no form was prepared: the pages that were made say why, what to do and by when. With --anyway the papers are prepared all the same.',
} as const;
