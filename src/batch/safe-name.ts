import { createHash } from 'node:crypto';
import { unseenClass } from '../core/visible.ts';

/** Most systems take 255 bytes; room is left for what sync programs and a temporary name put behind it. */
const mostBytes = 240;

/** Drawn as nothing, or orders to a screen: taken out. Line breaks and the like become a blank before. */
const unseen = new RegExp(`[${unseenClass}]`, 'gu');
const forbidden = /[/\\:*?"<>|\ufffd]/g;
/** `LONGNA~1.PDF` is another name of another file on Windows. */
const shortName = /~(?=\d)/g;
/** A dot hides a file, a hyphen is read as an option, a blank is lost. */
const badStart = /^[\s.~-]+/;
const badEnd = /[\s.]+$/;
/** Names of devices, whatever comes behind a dot. */
const device = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/iu;

/**
 * A text as the name of a file that every system can hold, with `ending` put behind it. A text that is safe stays as it
 * is (in Unicode's NFC); any other is changed so that it can still be recognized, and gets ten hexadecimal digits of its
 * SHA-256 so that two texts never become one name.
 */
export function safeName(text: string, ending: string): string {
  // What is longer can only be cut: its beginning is looked at, and all of it hashed.
  const given = text.length > longest ? text : text.normalize('NFC');
  const room = mostBytes - bytesOf(ending);
  const clean = cleaned(given.slice(0, longest));
  const safe = device.test(clean) ? `_${clean}` : clean;
  if (safe === given && safe !== '' && bytesOf(safe) <= room) return safe + ending;
  const mark = `-${createHash('sha256').update(given, 'utf16le').digest('hex').slice(0, 10)}`;
  const stem = cut(safe, room - bytesOf(mark)).replace(badEnd, '') || 'row';
  return stem + mark + ending;
}

const cleaned = (text: string): string =>
  text
    .replace(/\s+/gu, (blanks) => (/^ +$/.test(blanks) ? blanks : ' '))
    .replace(unseen, '')
    .replace(forbidden, '-')
    .replace(shortName, '-')
    .replace(badStart, '')
    .replace(badEnd, '')
    .normalize('NFC');

/** Units; far more than a name can have. */
const longest = 2_000;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The beginning of a text, at most so many bytes, cut between characters. */
function cut(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}
