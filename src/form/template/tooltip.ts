import type { LeftOut } from './draft.ts';

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

/** What forms say without meaning another person, another name or a condition by it. */
const harmless: readonly RegExp[] = [
  /,? ?\(?if other than (?:the |your)?[a-z/, ]+/gi,
  /\bother information(?: about [a-z]+)?/gi,
  /\bdo not (?:provide|include|list|enter|use|write)\b[^.]*/gi,
  /\bnote to all applicants\b[^.]*/gi,
  /\bif you are an attorney or accredited\b[^.]*/gi,
  /\bif any\b|\bif (?:applicable|known|available)\b/gi,
  /\bif you marked the apartment[^.]*?box\b/gi,
  /\bapplicant'?s?,? petitioner'?s?,? (?:requestor|or )[^.)]*/gi,
  /\bthe fields? (?:is|are) [^.]*/gi,
];

/** Words by which a field is about somebody or something else than the answer of the case file, whatever else it says. */
const forbidden: readonly (readonly [LeftOut, RegExp])[] = [
  ['ink', /\/s\/|\belectronically sign|\bsign(?:ing|ed)? electronically/i],
  [
    'other-name',
    /\bother (?:[a-z]+,? )*names?\b|\bother (?:dates?|countr)|\bmaiden\b|\balias|\bnicknames?\b|\bnames? (?:you have )?(?:ever )?used\b|\b(?:previous|former|prior|birth|new|preferred|native|foreign) (?:legal )?names?\b|\bname (?:at birth|changes?|before|since)\b|\bexactly as\b|\bas (?:it|they) (?:is|are|appears?)\b|\b(?:as|that) (?:shown|printed|appears?|listed) (?:on|in)\b|\broman (?:letters|characters)\b|\bnative (?:alphabet|script|written|language)/i,
  ],
  [
    'other-person',
    /\b(?:spouse|husband|wife|fianc[eé]{1,2}|child|children|son|daughter|parents?|mother|father|guardian|siblings?|brother|sister|relatives?|derivatives?|dependents?|household|family members?|sponsor|sponsored|sponsoring|co-?sponsor|trafficker|abuser|perpetrator|physician|doctor|surgeon|interpreter|translator|witness|certifying|signatory|designee|executor|trustee|deceased|principal|card ?holder|billing|credit card|respondent|organizer|school|student|law graduate|emergency contact|opposing|the party|protective order)(?:'?s)?\b/i,
  ],
  [
    'other-person',
    /\bperson \d|\b(?:employer|employment|job|work(?:ed|place)?|occupation)(?:'?s)?\b(?! authorization)|\bsomeone\b|\bon behalf of\b|\btheirs?\b|\bthat person\b|\bfamily information\b|\b[a-z]+'s? family\b(?! name)|\bqualifying\b|\bfiled (?:for|on|by) (?:you|someone|another)\b|\blast entry\b|\baccompany/i,
  ],
  // "At my request, the preparer named in Part 5": true only where its own box is ticked.
  ['condition', /\b(?:applicant|petitioner|requestor)'?s statement\b.*\bname of (?:the )?preparer\b/i],
  ['sworn', /\bEVER\b|\bhave you ever\b|\bconvict|\barrest|\bcharged with\b|\bcrim(?:e|inal)|\bcommitted\b/],
  [
    'condition',
    /\bif (?:you|yes|no|"?“?yes|"?“?no|your|the (?:answer|beneficiary|applicant|petitioner|box|person)|an?)\b|\bif (?:it is )?(?:different|not the same|other)\b|\bcomplete (?:this (?:part|section) )?only if\b|\bonly if\b/i,
  ],
];

/** A text without what forms say and do not mean. */
export const meant = (text: string): string =>
  harmless.reduce((rest, pattern) => rest.replace(pattern, ' '), spelled(text).replace(/[’‘]/g, "'"));

/** Why a text forbids to propose an answer for its field, whole sentences read; undefined where it does not. */
export function forbiddenBy(text: string): LeftOut | undefined {
  const plain = meant(text);
  return forbidden.find(([, pattern]) => pattern.test(plain))?.[0];
}
