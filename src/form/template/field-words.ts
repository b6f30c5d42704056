import { kindsInBoxes } from '../../content/kinds/index.ts';
import type { MapLine } from './map-line.ts';

/** What a field may ask for, before it is known whose it is. */
export type Part =
  | 'name'
  | 'name.family'
  | 'name.given'
  | 'name.middle'
  | 'name.suffix'
  | 'aNumber'
  | 'uscisAccount'
  | 'birthDate'
  | 'birthCountry'
  | 'citizenship'
  | 'organization'
  | 'recognizedOrganization'
  | 'address'
  | 'address.street'
  | 'address.unit'
  | 'address.city'
  | 'address.state'
  | 'address.province'
  | 'address.postalCode'
  | 'address.foreignPostalCode'
  | 'address.country'
  | 'phone'
  | 'mobile'
  | 'fax'
  | 'email'
  | 'filings[].form'
  | 'filings[].receiptNumber'
  | 'filings[].receiptDate'
  | 'uscisContacts[].date'
  | 'uscisContacts[].reference'
  | 'uscisContacts[].channel'
  | 'uscisContacts[].result'
  | 'congressional.date'
  | 'congressional.office'
  | 'removal.hearingDate'
  | 'problem.description'
  | 'problem.errorExplanation'
  | 'submission.requestNumber'
  /** Known, and left to the person who signs, or in no case file. */
  | 'ink'
  | 'none';

/** The first that fits is it; what is narrower stands first. */
const words: readonly (readonly [RegExp, Part])[] = [
  [/\/s\/|signature|date signed|\bsigned?\b.{0,20}\bdate\b|\bsign here\b/, 'ink'],
  [/bar code|barcode|pdf417/, 'none'],
  [
    /page number|part number|item number|licen[sc]|\bbar (?:no|number|#)|\btitle\b|accreditation|date expires|social security|\bssn\b|passport|travel document|\bi-?(?:94|95|797)\w?\b|\bsex\b|gender|marital|relationship|\blanguage\b|\bf?ein\b|\btax|volag|sevis|\bfilm\b|\bcase number|\b(?:visa|document|fine|carrier|petition) number|\bcounty\b|^(?:enter )?(?:the )?(?:3.digit )?area code|\b7.digit\b|\bentry\b|\barriv|\bdepart(?:ed|ure)|\bexpir|\bfrom\b.{0,20}\bdate|\bdate (?:from|to)\b/,
    'none',
  ],
  [
    /(?:city|town|village|state|province|place)[a-z/ ]* of (?:your )?(?:birth|marriage|residence|filing|naturalization)|\bplace of\b/,
    'none',
  ],
  [
    /\ba[- ]?(?:number|no\b|#)|alien (?:registration )?(?:number|no\b)|alien registration|\balien #/,
    'aNumber',
  ],
  [/online (?:account|acct)|uscis (?:account|acct)|\belis\b/, 'uscisAccount'],
  [
    /receipt date|date (?:of receipt|on (?:the )?receipt)|receipt notice date|date (?:you |was )?(?:filed|received)|filing date|date of filing|priority date/,
    'filings[].receiptDate',
  ],
  [/receipt (?:number|no\b|#)|\breceipt$/, 'filings[].receiptNumber'],
  [
    /form numbers?\b|form type|form name|(?:application|petition) type|type of (?:application|petition|form)|which form/,
    'filings[].form',
  ],
  [/specific matter/, 'none'],
  [/date of birth|birth ?date|\bdob\b/, 'birthDate'],
  [/country of (?:your )?birth|birth country/, 'birthCountry'],
  [/citizenship|nationality/, 'citizenship'],
  [/hearing date|date of (?:the |your |next )*hearing/, 'removal.hearingDate'],
  [/date of (?:the )?(?:congressional )?inquiry|congressional inquiry date/, 'congressional.date'],
  [
    /name of (?:the )?(?:member of congress|senator|representative or senator)|congressional office/,
    'congressional.office',
  ],
  [
    /date (?:of )?(?:the )?(?:contact|call|service request|inquiry)|date contacted|contact date/,
    'uscisContacts[].date',
  ],
  [
    /service request (?:number|no|id)|(?:inquiry |confirmation )?reference (?:number|no|id)|\bsrmt\b/,
    'uscisContacts[].reference',
  ],
  [
    /(?:method|way|type) of contact|how (?:did )?you (?:did )?contact|contact method/,
    'uscisContacts[].channel',
  ],
  [
    /response (?:from|of|received)|result of (?:the )?contact|outcome of|uscis(?:'s)? (?:response|answer)/,
    'uscisContacts[].result',
  ],
  [
    /(?:ombudsman|case assistance) (?:request|case) (?:number|no|id)|\brequest number/,
    'submission.requestNumber',
  ],
  [/family name|last name|surname/, 'name.family'],
  [/given name|first name|\bforename/, 'name.given'],
  [/middle name|middle initial/, 'name.middle'],
  [/\bsuffix\b/, 'name.suffix'],
  [/\bfax\b|facsimile/, 'fax'],
  [/mobile|\bcell(?:ular)?\b/, 'mobile'],
  [/\b(?:tele)?phone\b/, 'phone'],
  [/\be-?mail\b/, 'email'],
  [/recognized organization/, 'recognizedOrganization'],
  [/law student|law graduate/, 'none'],
  [
    /name of (?:the |your )?(?:entity|(?:law )?firm|organi[sz]ation|company|employer|business)|(?:organi[sz]ation|company|firm|employer|business|entity)(?:'s)? name|\b(?:law )?firm\b|^organi[sz]ation\b/,
    'organization',
  ],
  [/\bin care of\b|\bc\/o\b/, 'none'],
  [
    /street|address line ?1|^(?:mailing |home |current |present |physical )*address$|\bnumber and name\b/,
    'address.street',
  ],
  [/\b(?:apt|apartment|suite|ste|flr|floor)\b|unit (?:number|no)|address line ?2/, 'address.unit'],
  [/\bcity\b|\btown\b/, 'address.city'],
  [/province/, 'address.province'],
  [/\bzip/, 'address.postalCode'],
  [/postal code/, 'address.foreignPostalCode'],
  [/\bstate\b/, 'address.state'],
  [/country/, 'address.country'],
  [/explain (?:the |your |why ).{0,40}error|explanation of (?:the )?error/, 'problem.errorExplanation'],
  [
    /(?:describe|description of|explain|details? of|summary of).{0,40}(?:problem|issue|case|request|difficult|matter|inquiry)|reason for (?:the |your )?(?:inquiry|request)|case problem/,
    'problem.description',
  ],
  [
    /full name|printed? name|\bname of (?:the |your )?(?:attorney|applicant|petitioner|client|beneficiary|preparer|representative|person)|^(?:your |legal )?name$/,
    'name',
  ],
];

/** Parts of a name as a form's author writes them: camel case, abbreviations, numbers of parts and lines. */
export function wordsOfName(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last
    .replace(/\[\d+\]/g, '')
    .replace(
      /(?:^|_)(?:Pt?\d+_?(?:Line|Item)?(?:Number)?\d*[a-z]?|Line\d+[a-z]?|S\d+[A-Z]?|Section\d+[A-Z]?)_+/g,
      '_',
    )
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .trim();
}

/** What a text asks for, or nothing known. */
export function partIn(text: string): Part | undefined {
  const plain = text
    .toLowerCase()
    .replace(/u\.? s\.? c\.? i\.? s\.?/g, 'uscis')
    .replace(/[’]/g, "'")
    .replace(/^[*►\s]+/, '')
    .replace(/^(?:\d{1,2}[.)]?\s?[a-z]?[.)]\s*)+/, '')
    .trim();
  return words.find(([pattern]) => pattern.test(plain))?.[1];
}

/** What a box stands for by its own label. */
export const boxMeanings: readonly (readonly [RegExp, MapLine])[] = [
  [/^self-?petitioner/, { fact: 'person.role', is: 'self-petitioner' }],
  [/^(?:the )?applicant$/, { fact: 'person.role', is: 'applicant' }],
  [/^(?:the )?petitioner$/, { fact: 'person.role', is: 'petitioner' }],
  [/^(?:the )?beneficiary\b/, { fact: 'person.role', is: 'beneficiary' }],
  [/^(?:an )?individual$/, { fact: 'person.kind', is: 'individual' }],
  [/^(?:an )?(?:organi[sz]ation|company|employer|business)$/, { fact: 'person.kind', is: 'organization' }],
  [/^i am an attorney\b|^(?:an )?attorney$/, { fact: 'preparer.role', is: 'attorney' }],
  [
    /^i am an accredited representative|^(?:an )?accredited representative$/,
    { fact: 'preparer.role', is: 'accredited-representative' },
  ],
  [/^(?:family member|relative)$/, { fact: 'preparer.role', is: 'family-member' }],
];

/** Reasons for asking the CIS Ombudsman; read only where the form speaks of problems or reasons. */
export const reasonMeanings: readonly (readonly [RegExp, MapLine])[] = kindsInBoxes.map(
  ([reads, includes]) => [reads, { fact: 'problem.kinds', includes }],
);

/** What a form says that asks for the reason of a request to the CIS Ombudsman. */
export const asksForReasons = /ombudsman|case assistance/i;

/** Questions whose Yes and No are those of a fact, whole: "in removal or rescission proceedings" is another question. */
export const questions: readonly (readonly [RegExp, string])[] = [
  [/^are you (?:now |currently |presently )?in removal proceedings$/, 'removal.inProceedings'],
  [
    /^are you (?:now |currently |presently )?outside (?:of )?the (?:united states|u\.?s\.?)$/,
    'person.outsideUs',
  ],
  [
    /^has a (?:member of congress|representative or senator|senator or representative) (?:made an inquiry|inquired)(?: to uscis)?(?: about (?:your|this) case)?$/,
    'congressional.inquired',
  ],
  [
    /^have you (?:requested|asked) (?:that )?uscis (?:to )?expedite (?:your|this|the) (?:case|application|petition|request)$/,
    'expedite.requested',
  ],
];
