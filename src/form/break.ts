/** Ideographs, kana and their signs: lines may end between any two of them. */
const isIdeographic = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x312f) ||
  (code >= 0x31a0 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff01 && code <= 0xff9f);

/** What no line begins with, and what none ends with (after JIS X 4051). */
const neverFirst = new Set(
  Array.from(
    '、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡｣､･ｰ',
    (each) => each.charCodeAt(0),
  ),
);
const neverLast = new Set(Array.from('‘“（〔［｛〈《「『【｢', (each) => each.charCodeAt(0)));

/** Whether a line may end between two neighbours that no blank parts. */
export const mayBreakBetween = (before: number, after: number): boolean =>
  (isIdeographic(before) || isIdeographic(after)) && !neverFirst.has(after) && !neverLast.has(before);
