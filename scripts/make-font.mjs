/**
 * Cuts the two faces of the sheet out of Noto Sans (signs: Noto Sans Symbols) and writes the table of what they can draw.
 *
 * Gives templates/fonts/NotoSans-Regular.ttf, NotoSans-Everyday.ttf (the same with fewer letters) and NotoSans-Bold.ttf,
 * LICENSE_FONT beside them, and src/form/glyphs.generated.ts (what can be drawn, how wide, and where combining marks have
 * to go). The sheet numbers its characters by code point (a CIDToGIDMap leads to the glyphs), so no glyph number is needed
 * to write text.
 *
 *   node scripts/make-font.mjs
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { Font } from 'fonteditor-core';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const root = new URL('../', import.meta.url);
const source = (path) => require.resolve(`@expo-google-fonts/${path}`);

/** Names and stories of people: every Latin, Greek and Cyrillic letter, marks, punctuation and currency. */
const regularRanges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2af],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20cf],
  [0x2100, 0x214f],
  [0x2150, 0x218f],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
];
/** What nearly all forms need, in a cut of its own that makes them half as large; see src/form/face.ts. */
const everydayRanges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b9, 0x2bf],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
];
/** Check marks, boxes and arrows, which people paste into what they tell; of two sister faces of the same size of em. */
const signs = [
  ['noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf', '←↑→↓'],
  ['noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf', '✓✔✗✘☐☑☒■□▪●○►'],
];
/** Headings are ours, never a person's words. */
const boldRanges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
];
/** Drawn as nothing at all: a character that cannot be seen cannot be checked by eye either. */
const invisible = (code) =>
  code === 0xad ||
  code === 0x34f ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f);

const expand = (ranges) => {
  const codes = [];
  for (const [from, to] of ranges)
    for (let code = from; code <= to; code += 1) if (!invisible(code)) codes.push(code);
  return codes;
};

const subset = (bytes, text) =>
  subsetFont(bytes, text, {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'gasp', 'STAT', 'meta', 'BASE'],
  });

async function cut(face, ranges, others = []) {
  const original = await readFile(source(face));
  const known = new Set(fontkit.create(original).characterSet);
  let codes = expand(ranges).filter((code) => known.has(code));
  let bytes = await subset(original, String.fromCodePoint(...codes));
  if (others.length > 0) {
    const whole = Font.create(bytes, { type: 'ttf' });
    for (const [path, text] of others) {
      whole.merge(Font.create(await subset(await readFile(source(path)), text), { type: 'ttf' }), {
        scale: 1,
      });
      codes = [...codes, ...[...text].map((each) => each.codePointAt(0))];
    }
    bytes = whole.write({ type: 'ttf' });
    codes.sort((a, b) => a - b);
  }
  return { bytes, codes, font: fontkit.create(bytes) };
}

/** Runs of neighbouring code points: `first:width,width,…` in base 36, advance widths in font units. */
function table({ codes, font }) {
  const runs = [];
  let last = -2;
  for (const code of codes) {
    const entry = font.glyphForCodePoint(code).advanceWidth.toString(36);
    if (code === last + 1) runs.at(-1).entries.push(entry);
    else runs.push({ first: code, entries: [entry] });
    last = code;
  }
  return runs.map(({ first, entries }) => `${first.toString(36)}:${entries.join(',')}`).join(';');
}

const box = ({ minX, minY, maxX, maxY }) => [minX, minY, maxX, maxY].map(Math.round);

const facts = ({ font }) => ({
  unitsPerEm: font.unitsPerEm,
  ascent: font.ascent,
  descent: font.descent,
  capHeight: font.capHeight,
  xHeight: font.xHeight,
  bbox: box(font.bbox),
});

await mkdir(new URL('templates/fonts/', root), { recursive: true });
const regular = await cut('noto-sans/400Regular/NotoSans_400Regular.ttf', regularRanges, signs);
const bold = await cut('noto-sans/700Bold/NotoSans_700Bold.ttf', boldRanges);
await writeFile(new URL('templates/fonts/NotoSans-Regular.ttf', root), regular.bytes);
// Cut out of the other, so that a letter has one shape in both.
const everyday = expand(everydayRanges).filter((code) => regular.codes.includes(code));
const fewer = await subset(regular.bytes, String.fromCodePoint(...everyday));
await writeFile(new URL('templates/fonts/NotoSans-Everyday.ttf', root), fewer);
await writeFile(new URL('templates/fonts/NotoSans-Bold.ttf', root), bold.bytes);
// One licence, and the lines of both copyrights.
const [ours, others] = await Promise.all(
  ['noto-sans', 'noto-sans-symbols'].map((name) => readFile(source(`${name}/LICENSE_FONT`), 'utf8')),
);
await writeFile(new URL('templates/fonts/LICENSE_FONT', root), `${others.split('\n', 1)}\n${ours}`);

/** Where a mark's ink lies (left, bottom, right, top): it is set over or under the letter before it by these. */
const marks = regular.codes
  .filter((code) => /\p{M}/u.test(String.fromCodePoint(code)))
  .map((code) => [code, ...box(regular.font.glyphForCodePoint(code).bbox)]);
/** The letters that reach above the x-height or below the line, where marks have to make way. */
const letters = regular.codes
  .filter(
    (code) =>
      /\p{L}/u.test(String.fromCodePoint(code)) && (code < 0x530 || (code >= 0x1e00 && code < 0x1f00)),
  )
  .map((code) => [code, box(regular.font.glyphForCodePoint(code).bbox)])
  .map(([code, [, bottom, , top]]) => [code, Math.min(bottom, 0), Math.max(top, regular.font.xHeight)])
  .filter(([, bottom, top]) => bottom < -30 || top > regular.font.xHeight + 20);
const pack = (rows) => rows.map((row) => row.map((n) => n.toString(36)).join(',')).join(';');

await writeFile(
  new URL('src/form/glyphs.generated.ts', root),
  `// Made by scripts/make-font.mjs; do not edit.
export const regular = ${JSON.stringify({ name: 'NotoSans', ...facts(regular), table: table(regular) })} as const;
export const bold = ${JSON.stringify({ name: 'NotoSans-Bold', ...facts(bold), table: table(bold) })} as const;
/** Ink of the combining marks in font units: code point, left, bottom, right, top. */
export const marks = ${JSON.stringify(pack(marks))};
/** Letters that are taller or deeper than x: code point, bottom, top. */
export const letters = ${JSON.stringify(pack(letters))};
`,
);
process.stderr.write(
  `regular ${regular.codes.length} characters ${regular.bytes.length} bytes, bold ${bold.codes.length} characters ${bold.bytes.length} bytes\n`,
);
