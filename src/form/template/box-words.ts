import type { MapLine } from './map-line.ts';

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
export const reasonMeanings: readonly (readonly [RegExp, MapLine])[] = [
  [
    /beyond (?:the )?(?:normal|posted|published).{0,20}processing|processing (?:time|delay)|^delay/,
    kind('delay'),
  ],
  [
    /not (?:receive|received).{0,40}(?:notice|decision)|(?:notice|decision).{0,30}not (?:been )?received|non-?delivery/,
    kind('notice-not-received'),
  ],
  [/(?:card|document).{0,40}(?:returned|lost)|returned .{0,20}(?:card|mail)/, kind('card-returned')],
  [/lockbox.{0,60}receipt|receipt.{0,40}not (?:been )?(?:received|issued)/, kind('receipt-not-received')],
  [/typographic|typographical|\btypo\b/, kind('typographic-error')],
  [/improper(?:ly)?.{0,20}reject|rejected improperly/, kind('improper-rejection')],
  [/lost.{0,20}file|file.{0,20}(?:lost|transfer)/, kind('lost-file')],
  [/expedite.{0,40}approved|approved.{0,20}expedite/, kind('expedite-approved')],
  [/\bexpedite/, kind('expedite')],
  [
    /(?:removal|immigration court).{0,60}hearing|hearing.{0,40}(?:removal|immigration (?:court|judge))/,
    kind('removal-hearing'),
  ],
  [/age(?:s|d)?[ -]out|aging out/, kind('age-out')],
  [/(?:u\.?s\.? )?(?:military|armed forces)/, kind('military')],
  [/systemic/, kind('systemic')],
  [/(?:approval|approved).{0,60}(?:department of state|national visa center|nvc)/, kind('approval-not-sent')],
];

function kind(includes: string): MapLine {
  return { fact: 'problem.kinds', includes };
}

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
