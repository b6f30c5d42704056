/**
 * The blocks of Unicode 14 (Blocks.txt), as first and last code point in hexadecimal. What later versions added is found
 * by asking the engine, so that nothing new is passed over.
 */
const listed = `
0-7f 80-ff 100-17f 180-24f 250-2af 2b0-2ff 300-36f 370-3ff 400-4ff 500-52f 530-58f 590-5ff 600-6ff
700-74f 750-77f 780-7bf 7c0-7ff 800-83f 840-85f 860-86f 870-89f 8a0-8ff 900-97f 980-9ff a00-a7f a80-aff
b00-b7f b80-bff c00-c7f c80-cff d00-d7f d80-dff e00-e7f e80-eff f00-fff 1000-109f 10a0-10ff 1100-11ff
1200-137f 1380-139f 13a0-13ff 1400-167f 1680-169f 16a0-16ff 1700-171f 1720-173f 1740-175f 1760-177f
1780-17ff 1800-18af 18b0-18ff 1900-194f 1950-197f 1980-19df 19e0-19ff 1a00-1a1f 1a20-1aaf 1ab0-1aff
1b00-1b7f 1b80-1bbf 1bc0-1bff 1c00-1c4f 1c50-1c7f 1c80-1c8f 1c90-1cbf 1cc0-1ccf 1cd0-1cff 1d00-1d7f
1d80-1dbf 1dc0-1dff 1e00-1eff 1f00-1fff 2000-206f 2070-209f 20a0-20cf 20d0-20ff 2100-214f 2150-218f
2190-21ff 2200-22ff 2300-23ff 2400-243f 2440-245f 2460-24ff 2500-257f 2580-259f 25a0-25ff 2600-26ff
2700-27bf 27c0-27ef 27f0-27ff 2800-28ff 2900-297f 2980-29ff 2a00-2aff 2b00-2bff 2c00-2c5f 2c60-2c7f
2c80-2cff 2d00-2d2f 2d30-2d7f 2d80-2ddf 2de0-2dff 2e00-2e7f 2e80-2eff 2f00-2fdf 2ff0-2fff 3000-303f
3040-309f 30a0-30ff 3100-312f 3130-318f 3190-319f 31a0-31bf 31c0-31ef 31f0-31ff 3200-32ff 3300-33ff
3400-4dbf 4dc0-4dff 4e00-9fff a000-a48f a490-a4cf a4d0-a4ff a500-a63f a640-a69f a6a0-a6ff a700-a71f
a720-a7ff a800-a82f a830-a83f a840-a87f a880-a8df a8e0-a8ff a900-a92f a930-a95f a960-a97f a980-a9df
a9e0-a9ff aa00-aa5f aa60-aa7f aa80-aadf aae0-aaff ab00-ab2f ab30-ab6f ab70-abbf abc0-abff ac00-d7af
d7b0-d7ff d800-db7f db80-dbff dc00-dfff e000-f8ff f900-faff fb00-fb4f fb50-fdff fe00-fe0f fe10-fe1f
fe20-fe2f fe30-fe4f fe50-fe6f fe70-feff ff00-ffef fff0-ffff 10000-1007f 10080-100ff 10100-1013f
10140-1018f 10190-101cf 101d0-101ff 10280-1029f 102a0-102df 102e0-102ff 10300-1032f 10330-1034f
10350-1037f 10380-1039f 103a0-103df 10400-1044f 10450-1047f 10480-104af 104b0-104ff 10500-1052f
10530-1056f 10570-105bf 10600-1077f 10780-107bf 10800-1083f 10840-1085f 10860-1087f 10880-108af
108e0-108ff 10900-1091f 10920-1093f 10980-1099f 109a0-109ff 10a00-10a5f 10a60-10a7f 10a80-10a9f
10ac0-10aff 10b00-10b3f 10b40-10b5f 10b60-10b7f 10b80-10baf 10c00-10c4f 10c80-10cff 10d00-10d3f
10e60-10e7f 10e80-10ebf 10f00-10f2f 10f30-10f6f 10f70-10faf 10fb0-10fdf 10fe0-10fff 11000-1107f
11080-110cf 110d0-110ff 11100-1114f 11150-1117f 11180-111df 111e0-111ff 11200-1124f 11280-112af
112b0-112ff 11300-1137f 11400-1147f 11480-114df 11580-115ff 11600-1165f 11660-1167f 11680-116cf
11700-1174f 11800-1184f 118a0-118ff 11900-1195f 119a0-119ff 11a00-11a4f 11a50-11aaf 11ab0-11abf
11ac0-11aff 11c00-11c6f 11c70-11cbf 11d00-11d5f 11d60-11daf 11ee0-11eff 11fb0-11fbf 11fc0-11fff
12000-123ff 12400-1247f 12480-1254f 12f90-12fff 13000-1342f 13430-1343f 14400-1467f 16800-16a3f
16a40-16a6f 16a70-16acf 16ad0-16aff 16b00-16b8f 16e40-16e9f 16f00-16f9f 16fe0-16fff 17000-187ff
18800-18aff 18b00-18cff 18d00-18d7f 1aff0-1afff 1b000-1b0ff 1b100-1b12f 1b130-1b16f 1b170-1b2ff
1bc00-1bc9f 1bca0-1bcaf 1cf00-1cfcf 1d000-1d0ff 1d100-1d1ff 1d200-1d24f 1d2e0-1d2ff 1d300-1d35f
1d360-1d37f 1d400-1d7ff 1d800-1daaf 1df00-1dfff 1e000-1e02f 1e100-1e14f 1e290-1e2bf 1e2c0-1e2ff
1e7e0-1e7ff 1e800-1e8df 1e900-1e95f 1ec70-1ecbf 1ed00-1ed4f 1ee00-1eeff 1f000-1f02f 1f030-1f09f
1f0a0-1f0ff 1f100-1f1ff 1f200-1f2ff 1f300-1f5ff 1f600-1f64f 1f650-1f67f 1f680-1f6ff 1f700-1f77f
1f780-1f7ff 1f800-1f8ff 1f900-1f9ff 1fa00-1fa6f 1fa70-1faff 1fb00-1fbff 20000-2a6df 2a700-2b73f
2b740-2b81f 2b820-2ceaf 2ceb0-2ebef 2f800-2fa1f 30000-3134f e0000-e007f e0100-e01ef f0000-fffff
100000-10ffff
`;

/** A code point that stands for something: not unassigned, and neither half of a pair nor private. */
const isAssigned = (code: number): boolean => !/[\p{Cn}\p{Cs}\p{Co}]/u.test(String.fromCodePoint(code));

/** Every assigned character, in order. */
export function* assigned(from = 0, to = 0x10ffff): Generator<string> {
  for (let code = from; code <= to; code += 1) if (isAssigned(code)) yield String.fromCodePoint(code);
}

/** The assigned characters of every block, block by block; what belongs to none of those listed is cut into columns. */
export function blocks(): readonly (readonly string[])[] {
  const ranges = listed
    .trim()
    .split(/\s+/)
    .map((range) => range.split('-').map((digits) => Number.parseInt(digits, 16)) as [number, number]);
  const found = ranges.map(([from, to]) => [...assigned(from, to)]);
  const known = new Set(found.flat());
  const columns = new Map<number, string[]>();
  for (const character of assigned()) {
    if (known.has(character)) continue;
    const column = (character.codePointAt(0) ?? 0) >> 7;
    columns.set(column, [...(columns.get(column) ?? []), character]);
  }
  return [...found, ...columns.values()].filter((each) => each.length > 0);
}

/** As it must come back: composed, and blanks of any kind as one. */
export const composed = (text: string): string => text.normalize('NFC').replace(/[\s\u0085]+/g, ' ');

/** A character between letters, so that it is no blank at an end and no mark of its neighbour. */
export const token = (character: string): string => `${/\p{M}/u.test(character) ? 'o' : 'z'}${character}z`;
