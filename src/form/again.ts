/** Of so many texts of a field it is known that they came once, of so many what was made of them, and of none longer. */
const most = 64;
const longest = 4000;

/**
 * What is made of the texts of one field, case after case. Many come again in every case of an office: its own address, a
 * country, a status. From its second time on what was made of a text stays, until too many others have come: then all
 * are forgotten. A value that is `lasting` is the same object each time, and what follows from it is kept with it, weakly:
 * the draft of a text (plan.ts), how it is drawn (fill-sheet.ts), and its objects in the form (blank/piece.ts).
 */
export class Again<T> {
  readonly #made = new Map<string, T>();
  readonly #seen = new Set<string>();

  of(text: string, make: (lasting: boolean) => T): T {
    const found = this.#made.get(text);
    if (found !== undefined) return found;
    const lasting = this.#seen.has(text);
    const made = make(lasting);
    if (lasting) {
      this.#seen.delete(text);
      if (this.#made.size >= most) this.#made.clear();
      this.#made.set(text, made);
    } else if (text.length <= longest) {
      if (this.#seen.size >= most) this.#seen.clear();
      this.#seen.add(text);
    }
    return made;
  }
}
