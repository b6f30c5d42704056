/** Letters. */
const most = 2 ** 23;

/** Keeps what was made of a text for when the same text comes again; all is forgotten when the texts grow too many. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let letters = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    letters += text.length;
    if (letters > most) {
      known.clear();
      letters = text.length;
    }
    known.set(text, made);
    return made;
  };
}
