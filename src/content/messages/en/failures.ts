/** What is said when the work cannot go on: usage, files, and the faults of the program itself. */
export const failures = {
  usage: {
    asOfFound: (text: string) => `"${text}"`,
    asOfWanted: 'a day of the calendar as YYYY-MM-DD, such as 2026-03-31',
    asOf: 'The day to decide for does not exist.',
    lang: 'This language is not there.',
    langWanted: (names: readonly string[]) => names.join(' or '),
    anyway: (command: string) =>
      `--anyway has no meaning for "${command}": it prepares papers, and this command prepares none.`,
    anywayWanted: '--anyway with fill, batch or packet',
    noAction: (actions: readonly string[]) => `Say what to do: ${actions.join(', ')}.`,
    noCommand: (typed: string, meant: string | undefined) =>
      `There is no command "${typed}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
    noOption: (typed: string, meant: string | undefined) =>
      `There is no option "${typed}" here.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
    noArgument: (command: string, argument: string) =>
      `"${command}" needs one thing more: <${argument}> is missing.`,
    tooMany: (command: string, taken: number, given: number) =>
      `Too many words behind "${command}": it takes ${taken}, and ${given} were given.`,
    noValue: (option: string) => `There is no value behind ${option}.`,
    seeHelp: 'Run "case-assist --help" to see what can be asked for.',
  },
  problem: (path: string, found: string, wanted: string) =>
    `${path === '' ? '' : `${path}: `}found ${found}${wanted === '' ? '' : `; wanted ${wanted}`}`,
  interrupted: {
    clean: 'Stopped before the end; nothing half-written is left.',
    unanswered:
      'Stopped before the end: the disk or the network folder does not answer, and what is unfinished there is taken away by the next run.',
  },
  files: {
    notFound: (path: string) => `There is no file ${path}.`,
    folderNotFile: (path: string) => `${path} is a folder, and a file is needed.`,
    mayNotRead: (path: string) => `${path} may not be read: permission is missing.`,
    cannotRead: (path: string, code: string) => `${path} could not be read (${code}).`,
    tooLarge: (path: string, bytes: number) => `${path} is larger than the ${bytes} bytes that are allowed.`,
    standardInput: 'standard input',
    found: {
      nothing: 'nothing',
      folder: 'a folder',
      noPermission: 'a file without permission',
      unreadable: 'a file that cannot be read',
      larger: 'a larger file',
      aFile: 'a file that is already there',
    },
    wanted: {
      readable: 'a file that can be read',
      smaller: (bytes: number) => `at most ${bytes} bytes`,
      newName: 'another name, or --force to overwrite it',
    },
    exists: (path: string) =>
      `${path} is already there, and it was left as it is. Give another name, or --force to overwrite it.`,
    noFolder: (path: string) =>
      `${path} could not be written: the folder for it is not there and cannot be made. Give a path in another folder.`,
    noWorkingFolder:
      'The folder that you are in is not there any more. Go to one that is there, and run the same command again.',
    targetIsFolder: (path: string) =>
      `${path} could not be written: it is a folder. Give the name of a file.`,
    parentIsFile: (path: string) => `${path} could not be written: what should be its folder is a file.`,
    mayNotWrite: (path: string) => `${path} could not be written: permission is missing.`,
    readOnly: (path: string) => `${path} could not be written: the disk is read-only.`,
    full: (path: string) => `${path} could not be written: the disk is full. Nothing half-written is left.`,
    nameTooLong: (path: string) => `${path} could not be written: the name is too long.`,
    cutShort: (path: string) => `${path} could not be written whole, so nothing was kept of it.`,
    cannotWrite: (path: string, code: string) =>
      `${path} could not be written (${code}). Nothing half-written is left.`,
    cannotRemove: (path: string, code: string) =>
      `${path} could not be removed (${code}). Look there: part of it may be gone.`,
    held: (path: string, lockFolder: string) =>
      `Another run is writing to ${path}. Wait until it has ended. One that was cut off counts as ended after ten minutes at the latest; if you are sure that none is, delete the files that begin with "lock-" in ${lockFolder}.`,
    lost: (path: string) =>
      `The lock of ${path} was taken away while this run held it, as it is when a computer sleeps for long, and another run may be at work there. This one has ended; run the same command again to go on.`,
    /** Lies in a folder only while papers are put there one by one. */
    unfinished: {
      name: 'NOT-COMPLETE.txt',
      text: 'These papers are not complete: the program was ended while it put them here. Do not send them. Run the same command again; it takes this note away.\n',
    },
    output: (code: string) => `The result could not be written to standard output (${code}).`,
  },
  bug: (where: string) =>
    `This is a fault in case-assist, not in your case. Nothing was sent anywhere. Please report it with the lines below; they hold no personal data.\n${where}`,
} as const;
