/**
 * Whether the smaller cut of the shipped face draws a code point: Latin letters, those of Vietnamese and of African
 * languages among them, modern Greek and Cyrillic, punctuation and currencies.
 */
export const isEveryday = (code: number): boolean =>
  code <= 0x24f ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x400 && code <= 0x45f) ||
  (code >= 0x386 && code <= 0x3ce) ||
  (code >= 0x20a0 && code <= 0x20bf) ||
  (code >= 0x2b9 && code <= 0x2bf) ||
  code === 0x490 ||
  code === 0x491 ||
  code === 0x2116 ||
  code === 0x2122;

/** The same for every character of a text. */
export function isAllEveryday(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isEveryday(text.charCodeAt(at))) return false;
  return true;
}

const [below, above] = [60, 62];

/**
 * Whether operators that were made by `content` and `show` draw with that cut alone. Strings of single-byte fonts may stand
 * between them; a text of `/ActualText` is taken for something drawn, which costs nothing but bytes.
 */
export function drawsEveryday(content: string): boolean {
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) {
    if (content.charCodeAt(at + 1) === below) {
      at += 1;
      continue;
    }
    for (at += 1; content.charCodeAt(at) !== above && at < content.length; at += 4) {
      // 00.. and 01.. are told by their first two digits.
      if (content.charCodeAt(at) === 48 && content.charCodeAt(at + 1) <= 49) continue;
      if (!isEveryday(Number.parseInt(content.slice(at, at + 4), 16))) return false;
    }
  }
  return true;
}
