/** What the commands that prepare a packet say of their own work. */
export const command = {
  noOut: 'Where should the papers go? Give a folder with --out.',
  noOutFound: 'nothing',
  noOutWanted: '--out and a folder',
  taken: (folder: string) => `${folder} already holds files with these names; nothing was written.`,
  takenWanted: 'an empty folder, or --force to overwrite them',
  folder: 'To which folder shall the papers go?',
  folderHelp:
    'A name or a path; the folder is made when it is not there. It will hold personal data. Files that are there are never replaced.',
  folderExample: 'papers',
  headings: {
    made: 'Made',
    know: 'To know before anything goes out',
    exhibits: 'Supporting documents',
    missing: 'Still missing',
    problems: 'Files that need a look',
  },
  made: (file: string, what: string) => `${file}: ${what}`,
  exhibit: (letter: string, title: string, pages: number) =>
    `Exhibit ${letter}: ${title}, ${pages === 1 ? '1 page' : `${pages} pages`}`,
  problem: (path: string, found: string, advice: string) => `${path}: ${found} ${advice}`,
  synced:
    'This folder seems to be copied to other devices or to the internet (OneDrive, Dropbox, iCloud, Google Drive or the like). Whoever can open that account can read these papers.',
  syncedAsk:
    'This folder seems to be shared with other devices or people. Put the papers there all the same?',
  syncedLeft: 'Nothing was written. Give another folder with --out.',
  notNow:
    'The rules say not now, so no form was prepared: the pages that were made say why, what to do and by when. With --anyway the papers are prepared all the same.',
} as const;
