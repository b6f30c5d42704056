import { tidied } from './tidy-text.ts';

/** As it is; without quotes around it; without the marks that a shell wants before blanks and signs. */
function readings(path: string): readonly string[] {
  const [, quote, inside = path] = /^(?:& )?(['"])(.*)\1$/s.exec(path) ?? [];
  const plain = quote === "'" ? inside.replaceAll("'\\''", "'") : inside.replace(/\\(.)/gs, '$1');
  return [path, inside, plain];
}

function ofAddress(text: string): string {
  const [, path = ''] = /^file:\/\/(?:localhost)?(\/.*)$/is.exec(text) ?? [];
  if (path === '') return text;
  try {
    return decodeURIComponent(path).replace(/^\/(?=[A-Za-z]:)/, '');
  } catch {
    return text;
  }
}

/**
 * The paths that somebody may mean who typed a text, pasted it, or dropped a file onto the terminal, as it is first:
 * without quotes and backslashes, from a `file://` address, with `~` for `home`, without characters that nobody sees.
 */
export function pathsTyped(text: string, home: string): readonly string[] {
  const seen = tidied(text, false).text.trim();
  const curly = /^[‘’“”](.*)[‘’“”]$/s.exec(seen)?.[1] ?? seen;
  const all = [text, seen, curly].flatMap(readings).map(ofAddress);
  const atHome = all.map((path) => path.replace(/^~(?=[\\/])/, () => home));
  return [...new Set([...all, ...atHome])].filter((path) => path !== '');
}

const isAbsolute = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);

/** A path that counts from the folder of a case file or a table; from the present one for standard input. */
export const pathBeside = (source: string, path: string): string =>
  isAbsolute(path) || source === '-' ? path : `${source.replace(/[^\\/]*$/, '')}${path}`;
