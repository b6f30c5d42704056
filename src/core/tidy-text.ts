/** What a text held that cannot be seen, or that is another shape of plain letters. */
export type Untidy = 'tab' | 'line' | 'direction' | 'invisible' | 'ligature' | 'full-width';

/** Any of the characters below; most texts hold none. */
const any = /[\u034f\t\v\f\u0085\u00ad\u061c\u180e\u200b-\u206f\u3000\ufb00-\uffef\udb40]/;

/** Scripts in which full-width punctuation is the usual one. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const plainly = (text: string): string => text.normalize('NFKC');

/**
 * What each is, and what takes its place. Joiners stay where letters of their script or signs need them to be read: in
 * Arabic, Syriac and Mongolian, after a virama, within an emoji.
 */
const rules: readonly (readonly [Untidy, RegExp, (found: string) => string])[] = [
  ['tab', /\t/g, () => ' '],
  ['direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, () => ''],
  [
    'invisible',
    /[\u034f\ufe0e\ufe0f\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{M}\p{Extended_Pictographic}])[\u200c\u200d]/gu,
    () => '',
  ],
  ['ligature', /[\ufb00-\ufb06\ufb13-\ufb17]/g, plainly],
  ['full-width', /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, plainly],
];
const lineEnds = /[\v\f\u0085\u2028\u2029]/g;
const wideSigns = /[\u3000\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]/g;

/**
 * A text without characters that nobody sees and without other shapes of plain letters, and which of them it held: what
 * is copied from a page or a message brings them along, and no paper could show them. Line ends of other kinds are `\n`,
 * in a text of one line a blank.
 */
export function tidied(
  text: string,
  long: boolean,
): { readonly text: string; readonly held: readonly Untidy[] } {
  if (!any.test(text)) return { text, held: [] };
  const all = [
    ...rules,
    ['line', lineEnds, () => (long ? '\n' : ' ')] as const,
    ...(eastAsian.test(text) ? [] : [['full-width', wideSigns, plainly] as const]),
  ];
  const held = new Set<Untidy>();
  let kept = text;
  for (const [what, pattern, instead] of all) {
    const less = kept.replace(pattern, instead);
    if (less !== kept) held.add(what);
    kept = less;
  }
  return { text: kept, held: [...held] };
}
