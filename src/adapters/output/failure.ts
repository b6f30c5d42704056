import type { Catalogue } from '../../content/messages/catalogue.ts';
import { ExpectedError, InputError, OutputError } from '../../core/errors.ts';
import { codeOf } from '../system-error.ts';
import { CutShort } from './disk.ts';

export type Words = Catalogue['failures']['files'];

/** What a failure of the system is to the user; an error of the program's own kinds stays what it is. */
export function outputFailure(path: string, error: unknown, words: Words): Error {
  if (error instanceof ExpectedError) return error;
  if (error instanceof CutShort) return new OutputError(words.cutShort(path));
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
      return new OutputError(words.noFolder(path));
    case 'ENOTDIR':
      return new OutputError(words.parentIsFile(path));
    case 'EISDIR':
      return new OutputError(words.targetIsFolder(path));
    case 'EACCES':
    case 'EPERM':
      return new OutputError(words.mayNotWrite(path));
    case 'EROFS':
      return new OutputError(words.readOnly(path));
    case 'ENOSPC':
    case 'EDQUOT':
      return new OutputError(words.full(path));
    case 'ENAMETOOLONG':
      return new OutputError(words.nameTooLong(path));
    default:
      return new OutputError(words.cannotWrite(path, code));
  }
}

/** A name that something else has, and that must not be taken from it. */
export const nameTaken = (path: string, words: Words): InputError =>
  new InputError(words.exists(path), [{ path, found: words.found.aFile, wanted: words.wanted.newName }]);
