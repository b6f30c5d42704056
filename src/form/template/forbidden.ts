import type { LeftOut } from './map-line.ts';
import { spelled } from './tooltip.ts';

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
