/** A tooltip taken apart: the headings that it repeats, and what it asks for itself. */
export interface Tooltip {
  /** From the widest to the nearest. */
  readonly headings: readonly string[];
  /** The last is what the field itself asks for. */
  readonly asks: readonly string[];
  /** The part and the item of the form that it stands in, such as `8` and `3`; empty where none is named. */
  readonly part: string;
  readonly item: string;
}

const asking =
  /^(?:please )?(?:enter|select|check|choose|list|type(?! or print)|provide|if you marked|if apartment)\b/i;
const aside =
  /^(?:note|do not|if|you|this|these|type or print|see|i have|i declare|u\.? ?s\.? ?c\.? ?i\.? ?s\.? will)\b/i;

/** Words that official tooltips spell out for screen readers, as they are written; without where to go on. */
export const spelled = (text: string): string =>
  text
    .replace(/\bU\.? ?S\.? ?C\.? ?I\.? ?S\b\.?/g, 'USCIS')
    .replace(/\bU\. ?S\.(?= |$)/g, 'US')
    .replace(/\bP O Box/g, 'PO Box')
    .replace(/\bA\. ?[Nn]umber/g, 'A-Number')
    .replace(/\s+/g, ' ')
    .replace(/\bIf you need (?:extra|more) space\b[^.]*(?:\. ?Additional Information)?\.?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Official tooltips name part, section and item in full sentences, the item last. */
export function readTooltip(tooltip: string): Tooltip {
  const text = spelled(tooltip);
  const numbers = [
    ...text.matchAll(
      /(?<!\b(?:Part|Numbers?|and|to|or|Row|Person|Employer|Address|Child|Section|Page|Name|Entry|Item) |[\d/()-])\b(\d{1,2})\.(?!\d)/g,
    ),
  ];
  const place = {
    part: /\bPart (\d{1,2})\b/.exec(text)?.[1] ?? '',
    item: numbers.at(-1)?.[1] ?? '',
  };
  const sentences = text
    .replace(/\b\d{1,2}\.\s?(?:[A-Z]\.\s?)?(?=[A-Z(])/g, '. ')
    .replace(/\b(?<!\.)[A-H]\.\s(?=[A-Z])/g, '. ')
    .split(/(?:[.?!:]\)?|\))\s+|[.]$/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]{2}/i.test(sentence));
  const asks = sentences.filter((sentence) => asking.test(sentence));
  const headings = sentences.filter((sentence) => !asking.test(sentence) && !aside.test(sentence));
  if (asks.length > 0) return { headings: headings.map(outside), asks, ...place };
  return { headings: headings.slice(0, -1).map(outside), asks: headings.slice(-1), ...place };
}

const known = new WeakMap<{ readonly tooltip: string }, Tooltip>();

/** The tooltip of a field, taken apart once: proposals ask for it again and again. */
export function tooltipOf(field: { readonly tooltip: string }): Tooltip {
  const found = known.get(field) ?? readTooltip(field.tooltip);
  known.set(field, found);
  return found;
}

/** Without what stands in brackets: "Client (Applicant, Petitioner …)" speaks of the client. */
const outside = (text: string): string =>
  text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
