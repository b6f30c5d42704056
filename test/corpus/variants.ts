/** What differs from `plain`: a path of the case file, list items counted from 1, and its answer; undefined: not told. */
export type Change = Readonly<Record<string, unknown>>;

/** A case that is ready, with as few answers as that takes. */
const plain = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: {
    kind: 'individual',
    role: 'applicant',
    name: { given: 'Ilse', family: 'Varga' },
    outsideUs: false,
    protection: [],
  },
  filings: [
    {
      form: 'I-485',
      receiptNumber: 'IOE0912345678',
      receiptDate: '2023-01-10',
      status: 'pending',
      processingTime: 'published',
      caseInquiryDate: '2026-06-01',
    },
  ],
  problem: { kinds: ['delay'], description: 'Nothing has come.' },
  uscisContacts: [{ date: '2026-09-15', channel: 'phone' }],
  congressional: { inquired: false },
  expedite: { requested: false },
  removal: { inProceedings: false },
  military: { member: 'none' },
};

const kinds = (...all: readonly string[]): Change => ({ 'problem.kinds': all });
const contact = (date: string): Change => ({ uscisContacts: [{ date, channel: 'phone' }] });
const attorney: Change = {
  preparer: { role: 'attorney', name: { given: 'Miriam', family: 'Okafor-Lindqvist' }, g28OnFile: true },
};
const protection = (...all: readonly string[]): Change => ({ 'person.protection': all });
const addressKnown: Change = { 'person.addressMatchesUscis': true };
const addressDiffers: Change = { 'person.addressMatchesUscis': false };
const noReceipt: Change = { 'filings.1.receiptNumber': undefined, 'filings.1.receiptDate': undefined };
const expedite = (more: Change): Change => ({ ...kinds('expedite'), expedite: { requested: true, ...more } });
const removal = (more: Change): Change => ({
  ...kinds('removal-hearing'),
  removal: { inProceedings: true, hearingDate: '2027-02-10', filingCouldAffect: true, ...more },
});
const child = (more: Change): Change => ({
  ...kinds('age-out'),
  ageOut: { birthDate: '2006-03-15', petitionFiled: '2024-01-10', category: 'preference', ...more },
});
const error: Change = { 'problem.clearError': true, 'problem.errorExplanation': 'The fee was right.' };

const long = (words: string, times: number): string => Array(times).fill(words).join(' ');
const address = {
  street: '2210 Larkspur Ave',
  unit: 'Apt 5',
  city: 'Tacoma',
  state: 'WA',
  postalCode: '98402',
  country: 'US',
};

/** Cases by what they are about; each differs from `plain` in what its name says. */
export const groups = {
  delay: {
    'as-plain-as-can-be': {},
    'no-filing': { filings: [] },
    'filings-not-told': { filings: undefined },
    'decided-beside-pending': {
      filings: [
        { ...plain.filings[0], status: 'denied', decisionDate: '2026-10-01' },
        { ...plain.filings[0], form: 'I-131', receiptNumber: 'IOE0912345679' },
      ],
    },
    'asylum-application': { 'filings.1.form': 'I-589', ...protection('asylee'), ...addressKnown },
    'daca-renewal': {
      'filings.1.form': 'I-821D',
      'filings.1.category': 'daca-renewal',
      'filings.1.receiptDate': '2026-10-01',
      'filings.1.processingTime': 'not-published',
      'filings.1.caseInquiryDate': undefined,
    },
    'h-2a': { 'filings.1.form': 'I-129', 'filings.1.category': 'h-2a' },
    'inquiry-receipt-not-reached': {
      'filings.1.caseInquiryDate': undefined,
      'filings.1.receiptDateForInquiry': '2022-11-01',
    },
    'inquiry-receipt-passed': {
      'filings.1.caseInquiryDate': undefined,
      'filings.1.receiptDateForInquiry': '2023-05-01',
    },
    'six-months-to-the-day': {
      'filings.1.processingTime': 'not-published',
      'filings.1.caseInquiryDate': undefined,
      'filings.1.receiptDate': '2026-06-01',
    },
    'six-months-but-a-day': {
      'filings.1.processingTime': 'not-published',
      'filings.1.caseInquiryDate': undefined,
      'filings.1.receiptDate': '2026-06-02',
    },
    'sij-on-day-180': {
      'filings.1.form': 'I-360',
      'filings.1.category': 'sij',
      'filings.1.receiptDate': '2026-06-04',
      'filings.1.caseInquiryDate': '2027-06-01',
    },
    'l-1-on-day-31': {
      'filings.1.form': 'I-129',
      'filings.1.category': 'l-1',
      'filings.1.receiptDate': '2026-10-31',
      'filings.1.caseInquiryDate': '2027-06-01',
    },
    'naturalization-on-day-121': {
      'filings.1.form': 'N-400',
      'filings.1.examinationDate': '2026-08-02',
      'filings.1.caseInquiryDate': '2027-06-01',
    },
    'another-number-twice': {
      filings: [plain.filings[0], { ...plain.filings[0], form: 'I-765' }],
    },
    'prefix-nobody-knows': { 'filings.1.receiptNumber': 'QQQ2190012345' },
    'form-nobody-knows': { 'filings.1.form': 'I-999' },
    'adoption-petition': { 'filings.1.form': 'I-600' },
    'premium-processing': { 'filings.1.form': 'I-907' },
    'replacement-card-later': { 'filings.1.form': 'I-90', 'filings.1.caseInquiryDate': '2027-03-01' },
    'asked-the-office-before': { 'submission.requestNumber': 'CA-26-004411' },
  },
  contacts: {
    'contact-not-told': { uscisContacts: undefined },
    'never-asked-and-congress-open': { uscisContacts: [], congressional: undefined },
    'contact-on-no-day': { uscisContacts: [{ channel: 'phone' }] },
    'contact-planned': { uscisContacts: [{ date: '2026-12-10', channel: 'appointment' }] },
    'contact-in-a-month': contact('2026-09'),
    'contact-59-days-ago': contact('2026-10-03'),
    'contact-60-days-ago': contact('2026-10-02'),
    'contact-90-days-ago': contact('2026-09-02'),
    'contact-91-days-ago': contact('2026-09-01'),
    'contact-long-ago-and-now': {
      uscisContacts: [
        { date: '2026-03-01', channel: 'e-request' },
        { date: '2026-11-20', channel: 'online-account' },
      ],
    },
    'contact-stale-before-inquiry-date': {
      'filings.1.caseInquiryDate': '2027-01-15',
    },
    'congress-not-told': { congressional: undefined },
    'congress-on-no-day': { congressional: { inquired: true } },
    'congress-asked-today': { congressional: { inquired: true, date: '2026-12-01' } },
    'congress-asked-long-ago': { congressional: { inquired: true, date: '2026-06-01' } },
  },
  papers: {
    'notice-astray': kinds('notice-not-received'),
    'card-came-back': kinds('card-returned'),
    'file-lost-and-not-asked': { ...kinds('lost-file'), uscisContacts: [] },
    'typing-error-and-not-asked': { ...kinds('typographic-error'), uscisContacts: [] },
    'consulate-not-told': { ...kinds('approval-not-sent'), 'filings.1.status': 'approved' },
    'same-in-many-cases': kinds('systemic'),
    'receipt-day-30': {
      ...kinds('receipt-not-received'),
      ...noReceipt,
      'filings.1.deliveredDate': '2026-10-19',
    },
    'receipt-day-31': {
      ...kinds('receipt-not-received'),
      ...noReceipt,
      'filings.1.deliveredDate': '2026-10-16',
    },
    'receipt-after-all-holidays': {
      ...kinds('receipt-not-received'),
      ...noReceipt,
      'filings.1.feeChargedDate': '2026-12-21',
    },
    'receipt-of-four-packages': {
      ...kinds('receipt-not-received'),
      filings: ['2026-02-02', '2026-03-02', '2026-05-22', '2026-09-01'].map((deliveredDate) => ({
        form: 'I-130',
        deliveredDate,
      })),
      uscisContacts: [],
    },
    'receipt-without-a-day': { ...kinds('receipt-not-received'), ...noReceipt },
    'receipt-with-a-number': {
      ...kinds('receipt-not-received'),
      'filings.1.receiptDate': undefined,
      'filings.1.deliveredDate': '2026-09-01',
    },
    'receipt-of-no-filing': { ...kinds('receipt-not-received'), filings: [] },
    'receipt-filings-not-told': { ...kinds('receipt-not-received'), filings: undefined },
    'rejected-and-explained': {
      ...kinds('improper-rejection'),
      'filings.1.status': 'rejected',
      'problem.errorExplanation': 'The fee was right.',
    },
    'rejected-not-explained': { ...kinds('improper-rejection'), 'filings.1.status': 'rejected' },
    'papers-that-run': {
      ...kinds('approval-not-sent', 'systemic', 'notice-not-received', 'card-returned'),
      filings: [
        { ...plain.filings[0], form: 'I-600' },
        { ...plain.filings[0], form: 'I-907' },
      ],
      documents: [{ kind: 'request-for-evidence' }, { kind: 'hearing-notice' }],
      ...addressDiffers,
      uscisContacts: [],
    },
    'denied-by-clear-error': { ...kinds('change-decision'), ...error, 'filings.1.status': 'denied' },
    'denied-error-not-told': { ...kinds('change-decision'), 'filings.1.status': 'denied' },
  },
  urgent: {
    'military-nobody': kinds('military'),
    'military-not-told': { ...kinds('military'), military: undefined },
    'military-self-and-not-asked': { ...kinds('military'), military: { member: 'self' }, uscisContacts: [] },
    'expedite-asked': expedite({ result: 'pending', criterion: 'clear-uscis-error' }),
    'expedite-loss': expedite({
      result: 'approved',
      resultDate: '2026-11-10',
      criterion: 'severe-financial-loss',
    }),
    'expedite-no-criterion': expedite({ result: 'pending' }),
    'expedite-no-result-told': expedite({ criterion: 'emergency-or-humanitarian' }),
    'expedite-asking-not-told': { ...kinds('expedite'), expedite: undefined },
    'expedite-approved-two-months': {
      ...kinds('expedite-approved'),
      expedite: { requested: true, result: 'approved', resultDate: '2026-10-01' },
    },
    'expedite-approved-but-a-day': {
      ...kinds('expedite-approved'),
      expedite: { requested: true, result: 'approved', resultDate: '2026-09-30' },
    },
    'expedite-approved-no-day': {
      ...kinds('expedite-approved'),
      expedite: { requested: true, result: 'approved' },
    },
    'expedite-approved-still-open': {
      ...kinds('expedite-approved'),
      expedite: { requested: true, result: 'pending' },
    },
    'hearing-in-ten-weeks': removal({}),
    'hearing-six-months-but-a-day': removal({ hearingDate: '2027-06-02' }),
    'hearing-today': removal({ hearingDate: '2026-12-01' }),
    'hearing-over': removal({ hearingDate: '2026-11-30' }),
    'hearing-day-not-told': removal({ hearingDate: undefined }),
    'hearing-no-proceedings': { ...kinds('removal-hearing') },
    'hearing-nothing-pending': { ...removal({}), 'filings.1.status': 'approved' },
    'hearing-status-not-told': { ...removal({}), 'filings.1.status': undefined },
    'hearing-no-effect': removal({ filingCouldAffect: false }),
    'hearing-effect-not-told': removal({ filingCouldAffect: undefined }),
    'hearing-beside-delay-not-asked': {
      removal: { inProceedings: true, hearingDate: '2027-02-10' },
      uscisContacts: [],
    },
  },
  children: {
    'child-under-21-by-birthday': child({}),
    'child-category-not-told': child({
      birthDate: '2005-06-15',
      petitionApproved: '2024-06-10',
      category: undefined,
    }),
    'child-of-a-citizen': child({
      birthDate: '2004-01-15',
      petitionFiled: '2020-01-10',
      category: 'immediate-relative',
    }),
    'child-filed-too-late': child({ birthDate: '2001-01-15' }),
    'child-petition-pending': child({ birthDate: '2005-06-15', petitionApproved: 'none' }),
    'child-petition-approved': child({
      birthDate: '2005-06-15',
      petitionFiled: '2023-01-10',
      petitionApproved: '2025-01-10',
      visaAvailable: 'none',
    }),
    'child-must-seek': child({
      birthDate: '2005-06-15',
      petitionFiled: '2023-01-10',
      petitionApproved: '2025-01-10',
      visaAvailable: '2026-09-01',
      soughtToAcquire: 'none',
    }),
    'child-sought-in-time': child({
      birthDate: '2003-06-15',
      petitionFiled: '2022-01-10',
      petitionApproved: '2024-01-10',
      visaAvailable: '2024-09-01',
      soughtToAcquire: '2025-03-01',
    }),
    'child-sought-late': child({
      birthDate: '2003-06-15',
      petitionFiled: '2022-01-10',
      petitionApproved: '2024-01-10',
      visaAvailable: '2024-09-01',
      soughtToAcquire: '2025-09-02',
    }),
    'child-visa-too-late': child({
      birthDate: '2003-06-15',
      petitionFiled: '2022-01-10',
      petitionApproved: '2022-07-10',
      visaAvailable: '2025-09-01',
    }),
    'child-of-29-february': child({ birthDate: '2008-02-29', petitionFiled: undefined }),
    'child-birth-not-told': { ...kinds('age-out') },
    'child-of-an-asylee': { ...child({}), ...protection('asylee'), ...addressKnown },
  },
  people: {
    'beneficiary-herself': { 'person.role': 'beneficiary' },
    'role-not-told': { 'person.role': undefined },
    'preparer-not-told': { preparer: undefined },
    'consent-not-told': { preparer: { role: 'family-member', name: { given: 'Béla', family: 'Varga' } } },
    'consent-given': { preparer: { role: 'other', name: { family: 'Nagy' }, writtenConsent: true } },
    'congressional-staff': { preparer: { role: 'congressional-office', writtenConsent: false } },
    'g-28-not-told': { ...attorney, 'preparer.g28OnFile': undefined },
    'company-petitions': {
      'person.kind': 'organization',
      'person.role': 'petitioner',
      'person.name': undefined,
      'person.organization': 'Varga Orchards, Inc.',
      'person.protection': undefined,
      preparer: { role: 'employer', organization: 'Varga Orchards, Inc.' },
    },
    't-alone': { ...protection('t'), ...addressKnown, 'filings.1.form': 'I-914' },
    'u-alone-abroad-moved': { ...protection('u'), ...addressDiffers, 'person.outsideUs': true },
    'u-attorney': { ...attorney, ...protection('u'), 'filings.1.form': 'I-918' },
    'vawa-attorney-no-receipt': {
      ...attorney,
      ...protection('vawa'),
      ...kinds('receipt-not-received'),
      ...noReceipt,
      'filings.1.deliveredDate': '2026-11-20',
    },
    'vawa-attorney-moved': { ...attorney, ...protection('vawa'), ...addressDiffers, uscisContacts: [] },
    'vawa-alone-no-receipt': {
      ...protection('vawa'),
      ...addressKnown,
      ...kinds('receipt-not-received'),
      ...noReceipt,
      'filings.1.deliveredDate': '2026-09-01',
    },
    'waiver-attorney': { ...attorney, ...protection('i-751-waiver'), uscisContacts: [] },
    'refugee-alone-not-asked': {
      ...protection('refugee'),
      ...addressKnown,
      'filings.1.form': 'I-590',
      uscisContacts: [],
    },
    'not-told-moved': { 'person.protection': undefined, ...addressDiffers },
    'not-told-no-receipt': {
      'person.protection': undefined,
      ...addressKnown,
      ...kinds('receipt-not-received'),
      ...noReceipt,
      'filings.1.deliveredDate': '2026-09-01',
    },
    'not-told-attorney': { ...attorney, 'person.protection': undefined, uscisContacts: [] },
    'moved-without-protection': { ...addressDiffers },
    'protection-denied-by-form': { 'filings.1.form': 'I-918', ...addressKnown },
    'ways-that-are-not-safe': {
      ...protection('u'),
      ...addressKnown,
      'person.phone': '+1 253 555 0117',
      'person.email': 'ilse@varga.example',
      'problem.description': 'Call me at 253-555-0117 in the evening.',
    },
    'ways-that-are-safe': {
      ...protection('u'),
      ...addressKnown,
      'person.phone': '+1 253 555 0117',
      'person.email': 'ilse@varga.example',
      'person.safeToContact': ['email'],
    },
    'abroad-portal-out-of-reach': { 'person.outsideUs': true, submission: { portalReachable: false } },
    'abroad-not-asked': { 'person.outsideUs': true, uscisContacts: [] },
  },
  refusals: {
    'advice-alone': kinds('legal-advice'),
    'another-agency': kinds('not-uscis'),
    'another-agency-beside': kinds('not-uscis', 'legal-advice'),
    'somebody-elses-mistake': kinds('third-party-mistake'),
    'decision-without-error': {
      ...kinds('change-decision'),
      'problem.clearError': false,
      'filings.1.status': 'denied',
      'filings.1.decisionDate': '2026-11-05',
    },
    'decision-of-no-filing': { ...kinds('change-decision'), 'problem.clearError': false, filings: [] },
    'decision-of-a-form-not-told': {
      ...kinds('change-decision'),
      'problem.clearError': false,
      'filings.1.form': undefined,
      'filings.1.status': 'denied',
    },
    'decision-in-a-vawa-case': {
      ...attorney,
      ...protection('vawa'),
      ...kinds('change-decision'),
      'problem.clearError': false,
    },
    'no-kind-told': { 'problem.kinds': undefined },
    'no-kind-at-all': kinds(),
    'all-that-is-refused': {
      ...kinds('legal-advice', 'not-uscis', 'third-party-mistake', 'change-decision'),
      'problem.clearError': false,
      'person.outsideUs': true,
    },
    'advice-beside-card': kinds('legal-advice', 'card-returned'),
  },
  conflicts: {
    'congress-denied-with-a-day': { congressional: { inquired: false, date: '2026-11-15' } },
    'expedite-denied-with-a-result': {
      ...kinds('expedite'),
      expedite: { requested: false, result: 'approved', resultDate: '2026-09-01' },
    },
    'hearing-without-proceedings': {
      ...kinds('removal-hearing'),
      removal: { inProceedings: false, hearingDate: '2027-02-10', filingCouldAffect: true },
    },
    'delay-of-what-is-decided': { 'filings.1.status': 'approved' },
    'rejection-of-what-is-pending': {
      ...kinds('improper-rejection'),
      'problem.errorExplanation': 'So it was.',
    },
    'approval-of-what-is-pending': kinds('approval-not-sent'),
    'decided-in-the-future': { 'filings.1.status': 'denied', 'filings.1.decisionDate': '2026-12-24' },
    'received-in-the-future': { 'filings.1.receiptDate': '2026-12-24' },
  },
  texts: {
    'longer-than-the-fields': {
      'person.name': {
        given: 'Maximiliana Wilhelmina Bartholomea',
        middle: long('Featherstonehaugh-Cholmondeley', 2),
        family: long('Wolfeschlegelsteinhausenbergerdorff', 2),
        suffix: 'Baroness of the Upper Valley and of Both Rivers',
      },
      'person.address': {
        ...address,
        street: long('12345 North Old Government Road Extension', 2),
        unit: 'Apartment 1204-B, behind the second courtyard, bell without a name',
        city: 'Rancho Santa Margarita de los Santos y de las Lomas Verdes',
      },
      'filings.1.category': 'special immigrant, broadcaster, with a category that is longer than its field',
      uscisContacts: [
        {
          date: '2026-09-15',
          channel: 'phone',
          reference: long('SR-1122-3344-5566', 3),
          result: long('No answer yet.', 6),
        },
      ],
      congressional: {
        inquired: true,
        date: '2026-06-01',
        office: long('Office of Representative Nobody', 5),
      },
      'problem.description': `${long('One line after another, until the field is full.', 50)}\n\nAnd a second part.\n${long('word', 30)}`,
      'submission.requestNumber': long('CA-26-004411', 4),
    },
    'all-the-forms': {
      filings: Array.from({ length: 13 }, (_, at) => ({
        ...plain.filings[0],
        receiptNumber: `IOE09123400${String(at).padStart(2, '0')}`,
      })),
    },
    'han-in-every-field': {
      'person.name': { given: '明', family: '李' },
      'person.address': { ...address, street: '電話 カタナ 2' },
      'problem.description': '自二〇三年一月以来，我的案件没有任何进展。'.repeat(8),
    },
    'hebrew-name': { 'person.name': { given: 'דוד', family: 'כהן' } },
    'both-directions': { 'person.name': { given: 'דוד (David)', family: 'כהן' } },
    'letters-that-join': { 'person.name': { given: 'علي', family: 'देवी' } },
    'hebrew-story': { 'problem.description': 'דוד כהן שלום '.repeat(40).trim() },
    'letters-nobody-has': { 'person.name': { given: 'A\u200bB', family: '👋' } },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Change>>>>;

export type Group = keyof typeof groups;

/** A value put in place on a copy: by its path, item by item. */
function put(node: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  const copy: Record<string, unknown> | unknown[] = Array.isArray(node)
    ? [...node]
    : { ...(node as Readonly<Record<string, unknown>> | undefined) };
  const at = Array.isArray(copy) ? Number(key) - 1 : key;
  const inner = (copy as Record<string | number, unknown>)[at];
  (copy as Record<string | number, unknown>)[at] = rest.length === 0 ? value : put(inner, rest, value);
  return copy;
}

/** `plain` with other answers, as a case file. */
export const caseWith = (change: Change): string =>
  JSON.stringify(
    Object.entries(change).reduce<unknown>((node, [path, value]) => put(node, path.split('.'), value), plain),
  );

const named = Object.values(groups).flatMap((group) => Object.entries<Change>(group));

/** A case of any group, as a case file. */
export function variant(name: string): string {
  const found = named.find(([each]) => each === name);
  if (found === undefined) throw new Error(`no case is named ${name}`);
  return `${caseWith(found[1])}\n`;
}

/** The cases of a group, one a line, each with its name as its id. */
export const asTable = (group: Group): string =>
  Object.entries<Change>(groups[group])
    .map(([id, change]) => `${JSON.stringify({ id, ...(JSON.parse(caseWith(change)) as object) })}\n`)
    .join('');
