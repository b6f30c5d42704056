import { asMarkup, visible } from '../../../core/visible.ts';

/** Text as it stands between tags or in an attribute; what cannot be seen is spelled out, see `visible`. */
export const html = (text: string): string => asMarkup(visible(text));

/** A text from outside: no longer than so many characters, and of a direction of its own. */
export const outside = (text: string, most = 200): string => `<bdi>${html(short(text, most))}</bdi>`;

function short(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * The address of a file of the output folder, seen from the page beside it. Every part is encoded; the dot before it
 * keeps a name from being taken for an address of another kind.
 */
export const addressOf = (file: string): string =>
  html(
    `./${file
      .split('/')
      .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
      .join('/')}`,
  );
