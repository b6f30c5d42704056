import type { Day, Month } from '../../shape/day.ts';
import { day } from './counted.ts';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; did you mean ${nearest}?`;
const place = (at: number): string => `character ${at}, spaces and dashes not counted,`;
const looksLike: Readonly<Record<string, string>> = {
  O: '; if it is a zero, type 0',
  I: '; if it is a one, type 1',
  L: '; if it is a one, type 1',
};
const letter = (character: string): string =>
  `the letter ${character}${looksLike[character.toUpperCase()] ?? ''}`;
const stray = (at: number, character: string): string =>
  /^\p{L}$/u.test(character) ? `${place(at)} is ${letter(character)}` : `${place(at)} is ${character}`;

/**
 * What is wrong with one value, or what is wanted instead; each key is the code of a problem and its argument holds the
 * details. No sentence repeats a value in full.
 */
const problems = {
  // Any value
  empty: 'an answer, or no answer at all: an empty text says nothing; leave the key out when it is not known',
  null: 'leave the key out when it is not known',
  'text-wanted': 'a text, in quotation marks',
  'text-not-number':
    'a text, in quotation marks: a bare number loses its leading zeros and can lose its last digits',
  'object-wanted': 'an object, in curly brackets { }',
  'list-wanted':
    'a list, in square brackets [ ], empty when there is none; in a table the word none, and then no items',
  'yes-no-wanted': 'true or false, without quotation marks',
  'version-wanted': 'the number 1, the version of this format: "caseFile": 1',
  'version-missing': '"caseFile": 1 at the top, the version of this format',
  'version-unknown': 'the number 1: no other version of this format is known here',
  'too-long': (p: { characters: number; most: number }) =>
    `at most ${p.most} characters; this has ${p.characters}`,
  'too-many': (p: { most: number }) => `a list of at most ${p.most} items`,
  'control-character': (p: { character: string; at: number }) =>
    `text without control characters; character ${p.at} is ${p.character}`,
  'broken-character': (p: { at: number }) =>
    `whole characters; character ${p.at} is one half of a pair (a lone surrogate)`,
  // Choices
  choice: (p: { choices: readonly string[]; nearest?: string | undefined }) =>
    `one of ${either(p.choices)}${meant(p.nearest)}`,
  choices: (p: { choices: readonly string[] }) => `a list of any of ${either(p.choices)}`,
  'choice-twice': 'each choice once; this one is there twice',
  'yes-or-no': 'yes or no',
  'list-none': 'the word none for an empty list; items have columns of their own, numbered from 1',
  // Keys
  'unknown-key': (p: { nearest?: string | undefined; known: readonly string[] }) =>
    p.nearest === undefined
      ? `a known key; known here: ${p.known.join(', ')}`
      : `a known key; did you mean ${p.nearest}?`,
  'key-twice': 'each key once in one object; this one is there twice, and only one of the two could be kept',
  // A-Number
  'a-number-empty': 'an A-Number: 7 to 9 digits, with or without the A',
  'a-number-digits': (p: { digits: number }) =>
    `an A-Number: 7 to 9 digits, with or without the A; this has ${count(p.digits, 'digit')}`,
  'a-number-zeros': 'an A-Number; these are all zeros',
  'a-number-character': (p: { at: number; character: string }) =>
    `an A-Number: 7 to 9 digits, with or without the A; ${stray(p.at, p.character)}`,
  // Receipt number
  'receipt-length': (p: { characters: number }) =>
    `a receipt number has 13 characters, 3 letters and 10 digits; this has ${count(p.characters, 'character')}`,
  'receipt-masked': 'the whole receipt number; a star stands here for a character that USCIS left out',
  'receipt-letter': (p: { at: number; character: string }) =>
    `a receipt number begins with 3 letters; ${place(p.at)} is ${p.character}`,
  'receipt-digit': (p: { at: number; character: string }) =>
    `a receipt number has 10 digits after its 3 letters; ${stray(p.at, p.character)}`,
  'receipt-zeros': 'a receipt number; its 10 digits are all zeros',
  // USCIS online account number
  'account-digits': (p: { digits: number }) =>
    `a USCIS online account number has 12 digits; this has ${count(p.digits, 'digit')}`,
  'account-character': (p: { at: number; character: string }) =>
    `a USCIS online account number has 12 digits and nothing else; ${stray(p.at, p.character)}`,
  'account-zeros': 'a USCIS online account number; these are all zeros',
  // Form number
  'form-unknown': 'the number of a USCIS form, such as I-485 or N-400',
  'form-series': (p: { letters: string; nearest?: string | undefined }) =>
    `the number of a USCIS form, such as I-485 or N-400; none begins with ${p.letters}${meant(p.nearest)}`,
  'form-tail': (p: { number: string }) =>
    `the form number alone, such as ${p.number}; only a supplement is named after it (${p.number} Supplement A)`,
  // Phone, e-mail
  'phone-unknown':
    'a telephone number, with the country code (+52 ...) when it is not in the country of the address',
  'phone-short': 'a telephone number with its area code; this is too short',
  'phone-long': 'a telephone number; this is too long',
  'phone-impossible': 'a telephone number; no number of that country has this many digits',
  email: 'an e-mail address, such as name@example.org',
  // Places
  'country-unknown': (p: { nearest?: string | undefined }) =>
    `a country, by its two letters (MX) or its English name (Mexico)${meant(p.nearest)}`,
  'country-which': (p: { candidates: readonly string[] }) => `which country: ${either(p.candidates)}?`,
  'country-gone': (p: { candidates: readonly string[] }) =>
    `the country in which the place lies today; this one is no more (today: ${either(p.candidates)})`,
  'state-unknown': (p: { nearest?: string | undefined }) =>
    `a U.S. state or territory, by its two letters (NY) or its name (New York)${meant(p.nearest)}`,
  'zip-unknown': 'a ZIP code: 5 digits, or 9 as 12345-6789',
  'zip-lost-zero': (p: { digits: number; lost: number }) =>
    `a ZIP code: 5 digits, or 9 as 12345-6789; this has ${p.digits}. Spreadsheets drop zeros at the front: if it begins with ${count(p.lost, 'zero')}, write ${p.lost === 1 ? 'it' : 'them'}`,
  // Days
  day: 'a day that exists, written YYYY-MM-DD, such as 2024-03-10, from 1900 to 2199',
  'day-or-none': 'a day written YYYY-MM-DD, such as 2024-03-10, or the word none',
  'day-or-month':
    'a day that exists, written YYYY-MM-DD, such as 2024-03-10, or where only the month is known YYYY-MM, from 1900 to 2199',
  'day-none-or-yes-no': 'a day written YYYY-MM-DD, such as 2024-03-10, the word none, or true or false',
  'day-typed': 'a day, such as 2024-03-10 or March 10, 2024',
  'day-which': ({ days }: { days: readonly (Day | Month)[] }) => {
    const shown = days.map((one) => `${one} (${day(one)})`);
    return shown.length === 1 ? `the day itself; ${shown[0]}?` : `which day: ${either(shown)}?`;
  },
  'day-month': 'a day, such as 2024-03-10 or March 10, 2024; the month alone does not say it',
  'day-two-digit-year': 'the year with all four digits',
  'day-impossible': 'a day that exists; there is no such day in the calendar',
  'day-far': 'a day from the year 1900 to the year 2199',
  // Between two answers
  'before-other': (p: { other: string }) => `a day not before ${p.other}`,
} as const;

/**
 * The made-up case of the example row, by path. Nobody can be meant: the numbers are those of nobody, the telephone
 * number is of the range kept for fiction, the mail domain is kept for examples.
 */
const example: Readonly<Record<string, string>> = {
  id: 'example-1',
  'problem.kinds': 'delay;lost-file',
  'problem.clearError': 'no',
  'preparer.role': 'attorney',
  'preparer.g28OnFile': 'yes',
  'preparer.writtenConsent': 'yes',
  'person.kind': 'individual',
  'person.role': 'applicant',
  'filings.1.form': 'I-485',
  'filings.1.receiptNumber': 'IOE0000000001',
  'filings.1.receiptDate': '2023-06-15',
  'filings.1.status': 'pending',
  'filings.1.processingTime': 'published',
  'filings.1.caseInquiryDate': '2024-12-01',
  'filings.2.form': 'I-765',
  'filings.2.category': '(c)(9)',
  'filings.2.receiptNumber': 'IOE0000000002',
  'filings.2.receiptDate': '2023-06-15',
  'filings.2.status': 'approved',
  'filings.2.decisionDate': '2023-11-02',
  'expedite.requested': 'no',
  'removal.inProceedings': 'no',
  'military.member': 'none',
  'uscisContacts.1.date': '2025-01-10',
  'uscisContacts.1.channel': 'e-request',
  'uscisContacts.1.reference': 'made-up reference 1',
  'uscisContacts.1.result': 'Told to wait',
  'uscisContacts.2.date': '2025-02-20',
  'uscisContacts.2.channel': 'phone',
  'uscisContacts.2.reference': 'made-up reference 2',
  'uscisContacts.2.result': 'No news',
  'congressional.inquired': 'yes',
  'congressional.date': '2025-01-15',
  'congressional.office': 'Office of a made-up senator',
  'person.protection': 'none',
  'person.addressMatchesUscis': 'yes',
  'problem.description': 'A made-up case: the application has waited longer than the published time.',
  'person.name.given': 'Example',
  'person.name.middle': 'Quill',
  'person.name.family': 'Nobody',
  'person.birthDate': '1990-01-31',
  'person.birthCountry': 'AQ',
  'person.citizenship': 'AQ',
  'person.aNumber': 'A000000001',
  'person.uscisAccount': '000000000001',
  'person.outsideUs': 'no',
  'person.address.country': 'US',
  'person.address.street': '1 Example Street',
  'person.address.unit': 'Apt 2',
  'person.address.city': 'Springfield',
  'person.address.state': 'MA',
  'person.address.postalCode': '01103',
  'person.phone': '+12025550143',
  'person.fax': '+12025550144',
  'person.email': 'nobody@example.org',
  'preparer.name.given': 'Sample',
  'preparer.name.family': 'Counsel',
  'preparer.organization': 'Law Office of Nobody in Particular',
  'preparer.address.country': 'US',
  'preparer.address.street': '2 Example Street',
  'preparer.address.city': 'Springfield',
  'preparer.address.state': 'MA',
  'preparer.address.postalCode': '01103',
  'preparer.phone': '+12025550145',
  'preparer.email': 'counsel@example.org',
  'documents.1.kind': 'receipt-notice',
  'documents.1.file': 'receipt-notice.pdf',
  'documents.1.note': 'Receipt notice of the I-485',
  'documents.2.kind': 'g-28',
  'documents.2.file': 'g-28.pdf',
  'documents.2.note': 'Notice of appearance',
  'submission.channel': 'online',
};

/** Why a file of JSON that holds a case, or a part of one, cannot be used. */
const ofFile = (name: string, levels: string) => ({
  refused: (n: number) => `The ${name} cannot be used: ${count(n, 'problem')}.`,
  tooLarge: (kib: number) => `The ${name} is larger than ${kib} KiB, the most that is read.`,
  nothing: `The ${name} is empty.`,
  utf16: `The ${name} seems to be in UTF-16 without a byte-order mark. Save it as UTF-8.`,
  notUtf8: `The ${name} is not in UTF-8; save it as UTF-8.`,
  notJson: (line: number, column: number) =>
    `The ${name} is not JSON: something does not belong at line ${line}, column ${column}.`,
  cutShort: `The ${name} is not whole: its JSON ends too early.`,
  tooDeep: (most: number) => `The ${name} has more than ${most} levels of brackets; ${levels}.`,
  oneObject: `A ${name} is one JSON object, in curly brackets { }.`,
  moreProblems: (n: number) => `${count(n, 'more problem')} not shown`,
});

/** What is wrong with an input, and what is wanted. */
export const input = {
  problems,
  /** What is wanted, said to somebody who has just typed something else. */
  answer: (wanted: string) =>
    `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}${/[.?]$/.test(wanted) ? '' : '.'}`,
  /** What was found, said without repeating it. */
  found: {
    text: (characters: number) => `text of ${count(characters, 'character')}`,
    emptyText: 'an empty text',
    number: 'a number',
    yesNo: 'true or false',
    null: 'null',
    list: (items: number) => `a list of ${count(items, 'item')}`,
    longList: (most: number) => `a list of more than ${most} items`,
    object: 'an object',
    nothing: 'nothing',
    key: 'a key',
    unnamedKey: (characters: number) => `(a key of ${count(characters, 'character')})`,
    twice: 'a key that is there twice',
  },
  caseFile: ofFile('case file', 'a case has three'),
  profile: {
    ...ofFile('profile', 'a profile has three'),
    only: 'a profile holds what is the same for all cases: who prepares (preparer, without g28OnFile and writtenConsent), submission.channel and font',
    font: 'the path of a TrueType font (.ttf), from the folder of the profile',
  },
  example,
  schema: {
    together: 'Only one thing can be printed at a time.',
    found: '--report besides',
    wanted: 'either --csv or --report',
    title: 'A case for case-assist',
    description:
      'One person or organization whose case at USCIS is stuck. A missing key means "not known": nothing has a default, and "no" must be said.',
    types: {
      text: 'Text in one line.',
      'long-text': 'Text; line breaks are kept.',
      day: 'A day, YYYY-MM-DD.',
      'yes-no': 'true or false; leave it out when it is not known.',
      choice: 'One of the choices.',
      choices: 'Any of the choices; an empty list says none.',
      list: 'A list; an empty list says that there is none.',
      'a-number': 'A-Number: 7 to 9 digits, with or without A, dashes or spaces; kept as A and 9 digits.',
      'receipt-number': 'USCIS receipt number: 3 letters and 10 digits; dashes and spaces are taken out.',
      'account-number': 'USCIS online account number: 12 digits.',
      'form-number': 'USCIS form number, such as I-485.',
      phone: 'Telephone number, with the country code when it is not in the country of the address.',
      email: 'E-mail address.',
      country: 'Country: ISO 3166 two letters, or its English name.',
      state: 'State or territory by its two letters in the United States; free text elsewhere.',
      'postal-code': 'ZIP code in the United States; free text elsewhere.',
      file: 'Path of a file, relative to the case file.',
      version: 'The version of this format.',
    },
    open: 'Any other text will do too.',
    orNone: 'The word none says that there is none.',
    orMonth: 'A month, YYYY-MM, will do where the day itself is not known.',
    orYesNo: 'true or false will do where the day itself is not known.',
  },
} as const;
