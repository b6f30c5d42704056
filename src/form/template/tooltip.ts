/** A tooltip taken apart: the headings that it repeats, and what it asks for itself. */
export interface Tooltip {
  /** From the widest to the nearest. */
  readonly headings: readonly string[];
  /** The last is what the field itself asks for. */
  readonly asks: readonly string[];
}

const asking = /^(?:please )?(?:enter|select|check|choose|list|type|provide|if you marked)\b/i;
const aside =
  /^(?:note|do not|if|you|this|these|type or print|see|i have|i declare|u\.? ?s\.? ?c\.? ?i\.? ?s\.? will)\b/i;

/** Official tooltips name part, section and item in full sentences, the item last. */
export function readTooltip(tooltip: string): Tooltip {
  const sentences = tooltip
    .replace(/\bU S C I S\b/g, 'USCIS')
    .replace(/\bP O Box/g, 'PO Box')
    .replace(/\bA\. ?Number/g, 'A-Number')
    .replace(/\b\d{1,2}\.\s?(?:[A-Z]\.\s?)?(?=[A-Z(])/g, '. ')
    .replace(/\b(?<!\.)[A-H]\.\s(?=[A-Z])/g, '. ')
    .split(/(?:[.?!:]\)?|\))\s+|[.]$/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]{2}/i.test(sentence));
  const asks = sentences.filter((sentence) => asking.test(sentence));
  const headings = sentences.filter((sentence) => !asking.test(sentence) && !aside.test(sentence));
  if (asks.length > 0) return { headings: headings.map(outside), asks };
  return { headings: headings.slice(0, -1).map(outside), asks: headings.slice(-1) };
}

/** Without what stands in brackets: "Client (Applicant, Petitioner …)" speaks of the client. */
const outside = (text: string): string =>
  text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
