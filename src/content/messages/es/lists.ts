/** A word that begins with the sound of "i", before which "y" becomes "e": `hijo`, `I-485`, but not `hielo`. */
const beginsWithI = /^[^\p{L}\p{N}]*(?:h?[ií](?![aeoáéó]))/iu;

/** A word or number that begins with the sound of "o", before which "o" becomes "u": `otro`, `hora`, `8`, `11`. */
const beginsWithO = /^[^\p{L}\p{N}]*(?:h?[oó]|8|11(?!\d))/iu;

const joined = (words: readonly string[], last: (word: string) => string): string => {
  const end = words.at(-1) ?? '';
  return words.length < 2 ? end : `${words.slice(0, -1).join(', ')} ${last(end)} ${end}`;
};

/** `a, b y c`; `y` becomes `e` before the sound of "i": `N-400 e I-485`. */
export const and = (words: readonly string[]): string =>
  joined(words, (word) => (beginsWithI.test(word) ? 'e' : 'y'));

/** `a, b o c`; `o` becomes `u` before the sound of "o": `1 u 8`. */
export const or = (words: readonly string[]): string =>
  joined(words, (word) => (beginsWithO.test(word) ? 'u' : 'o'));
