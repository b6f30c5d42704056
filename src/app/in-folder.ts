/** The path of a file in a folder, with or without a slash at its end; in the present folder where none is given. */
export const inFolder = (folder: string | undefined, name: string): string =>
  folder === undefined || folder === '' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
