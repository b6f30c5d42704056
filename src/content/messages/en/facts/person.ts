import type { beneficiaryFacts, personFacts } from '../../../facts/people.ts';
import type { WordsFor } from '../../../shape/fact.ts';
import { of } from '../voice.ts';

/** The person or organization of section 5, and the beneficiary when that is another person. */
export const personWords = {
  'person.name.given': {
    label: 'Given name',
    own: of((f) => `${f.whose} given name`),
    question: of((f) => `What is ${f.whose} given name?`),
    help: {
      why: 'Section 5 names the person who signed the USCIS form, not the beneficiary and not the attorney.',
      form: 'Section 5, given name.',
      find: 'Write it as in the passport, as far as the letters of the form allow. Those with a single name leave this open and use the family name.',
    },
  },
  'person.name.middle': {
    label: 'Middle name',
    own: of((f) => `${f.whose} middle name`),
    question: of((f) => `What is ${f.whose} middle name?`),
    help: {
      why: 'USCIS systems often tell people of the same name apart by it.',
      form: 'Section 5, middle name.',
      find: 'Take it over from the USCIS form; leave it open when that form has none.',
    },
  },
  'person.name.family': {
    label: 'Family name',
    own: of((f) => `${f.whose} family name`),
    question: of((f) => `What is ${f.whose} family name?`),
    help: {
      why: 'It is the one entry that section 5 cannot do without.',
      form: 'Section 5, family name.',
      find: 'It is the surname in the passport and on the USCIS notices, with all its parts and accents. A single name goes here.',
    },
  },
  'person.name.suffix': {
    label: 'Name suffix',
    own: of((f) => `${f.whose} name suffix`),
    question: of((f) => `Which suffix, such as Jr. or III, ends ${f.whose} name?`),
    help: {
      why: 'It keeps a parent and a child of the same name apart.',
      form: 'Section 5, after the family name.',
      find: 'Most people have none and leave it open. Titles such as Mr. or Dr. do not belong here.',
    },
    example: 'Jr.',
  },
  'person.organization': {
    label: 'Organization',
    question: ({ voice }) =>
      voice === 'company'
        ? 'What is the full name of your company or organization?'
        : 'What is the full name of the organization that signed the USCIS form?',
    help: {
      why: 'When a company filed the petition, section 5 names the company and not the worker.',
      form: 'Section 5, in the place for an organization.',
      find: 'Write the legal name as it stands on the petition and its receipt notice.',
    },
  },
  'person.birthDate': {
    label: 'Date of birth',
    own: of((f) => `${f.whose} date of birth`),
    question: of((f) => `On which day ${f.was} ${f.who} born?`),
    help: {
      why: 'Together with the name it lets the office find the right person.',
      form: 'Section 5, date of birth, printed as mm/dd/yyyy.',
      find: 'Copy it from the passport. Where only the year is sure, use the day that USCIS has.',
    },
    example: '1990-05-17 or May 17, 1990',
  },
  'person.birthCountry': {
    label: 'Country of birth',
    own: of((f) => `${f.whose} country of birth`),
    question: of((f) => `In which country ${f.was} ${f.who} born?`),
    help: {
      why: 'DHS keeps its records by it, beside the name and the date of birth.',
      form: 'Section 5, country of birth.',
      find: 'Use the name that the country has on the USCIS form, or its two-letter code.',
    },
    example: 'Mexico or MX',
  },
  'person.citizenship': {
    label: 'Citizenship',
    own: of((f) => `${f.whose} citizenship`),
    question: of((f) => `Of which country ${f.is} ${f.who} a citizen?`),
    help: {
      why: 'Earlier editions of DHS Form 7001 ask for it, and the record at USCIS holds it.',
      form: 'Section 5, country of citizenship.',
      find: 'It is the country that issued the passport; with several, the one named on the USCIS form. Those without any citizenship may leave it open and say so in the description.',
    },
    example: 'India or IN',
  },
  'person.aNumber': {
    label: 'A-Number',
    own: of((f) => `${f.whose} A-Number`),
    question: of((f) => `What is ${f.whose} A-Number?`),
    help: {
      why: 'DHS files people under it, so a file is found faster.',
      form: 'Section 5, A-Number; it is kept out of messages and file names.',
      find: 'The letter A and 7 to 9 digits, on many USCIS notices and on cards that USCIS issued. Not everyone has one; leave it open then. It is not the receipt number and not the online account number.',
    },
    example: 'A012-345-678',
  },
  'person.uscisAccount': {
    label: 'Online account number',
    own: of((f) => `${f.whose} online account number`),
    question: of((f) => `What is ${f.whose} USCIS online account number?`),
    help: {
      why: 'USCIS can find an online account by it.',
      form: 'Section 5, if the blank form has a place for it.',
      find: 'Only people with a receipt number that begins with IOE have one. It is a different number from the A-Number. The program expects 12 digits; that length could not be confirmed, so compare it with the account page.',
    },
    example: '012345678901',
  },
  'person.outsideUs': {
    label: 'Outside the United States',
    question: of((f) => `${f.is} ${f.who} outside the United States now?`),
    help: {
      why: 'From abroad the office takes the form by e-mail when its online portal cannot be reached.',
      form: 'Our sheet, in the contact lines below the address.',
      find: 'Say where the person stays today; a short trip counts.',
    },
  },
  'person.address.country': {
    label: 'Country of address',
    own: of((f) => `${f.whose} country of address`),
    question: of((f) => `What is ${f.whose} mailing address?`),
    help: {
      why: 'The next questions about the address depend on it.',
      form: 'Section 5, last line of the address.',
      find: 'Type the name of the country, or its two letters. An address in the United States can be given whole, in one line; every part can be changed at the end.',
    },
    example:
      '12 Sample Street, Apt. 4, Omaha, NE 68102; outside the United States the country alone, such as Mexico',
  },
  'person.address.street': {
    label: 'Street',
    own: of((f) => `${f.whose} street`),
    question: 'What are the house number and street of that mailing address?',
    help: {
      why: 'Letters from the office go there, and some people are answered by letter only.',
      form: 'Section 5, first line of the address.',
      find: 'Use the address that USCIS has, where it is still right. A post box or a safe address is fine if mail arrives there.',
    },
    example: '12 Sample Street',
  },
  'person.address.unit': {
    label: 'Apartment or suite',
    own: of((f) => `${f.whose} apartment or suite`),
    question: 'Which apartment, suite or floor belongs to that address, if any?',
    help: {
      why: 'A missing apartment number is one way in which mail comes back.',
      form: 'Section 5, beside the street.',
      find: 'Leave it open for a house without units.',
    },
    example: 'Apt. 4',
  },
  'person.address.city': {
    label: 'City',
    own: of((f) => `${f.whose} city`),
    question: 'In which city or town does that mail arrive?',
    help: {
      why: 'It completes the address for letters from the office.',
      form: 'Section 5, city.',
      find: 'As the post office writes it; in the United States the state and the ZIP code may follow in the same line.',
    },
  },
  'person.address.state': {
    label: 'State or province',
    own: of((f) => `${f.whose} state or province`),
    question: 'In which state or province is that address?',
    help: {
      why: 'Addresses in the United States need it; elsewhere only where the country has provinces in its addresses.',
      form: 'Section 5, state or province.',
      find: 'Its name or the usual two letters.',
    },
    example: 'Texas or TX',
  },
  'person.address.postalCode': {
    label: 'ZIP or postal code',
    own: of((f) => `${f.whose} ZIP or postal code`),
    question: 'What is the ZIP code or postal code of that address?',
    help: {
      why: 'Mail is sorted by it.',
      form: 'Section 5, ZIP code.',
      find: 'Five digits in the United States, with four more if known. Leave it open where a country has none.',
    },
    example: '00000 or 00000-0000',
  },
  'person.safeToContact': {
    label: 'Safe to contact',
    question: of(
      (f) => `Is there a telephone or an e-mail account that only ${f.who} can listen to or read?`,
    ),
    help: {
      why: 'The law may keep this case confidential, and there is no attorney. What somebody else could answer, read or see on a bill is then left out of everything that is pasted or sent.',
      form: 'Nowhere: it only decides whether the phone number and the e-mail address may stand in section 5.',
      find: 'Think of a shared plan, a phone that somebody checks, an account whose password another person knows, a computer at home. In doubt choose none: the office answers such a request by mail in any case.',
    },
    none: 'None that is surely safe: leave all of them out',
    choices: {
      phone: { label: 'A telephone', hint: 'Nobody else answers it, hears its messages or sees its bill.' },
      email: { label: 'An e-mail account', hint: 'Nobody else knows its password or uses its devices.' },
    },
  },
  'person.phone': {
    label: 'Phone',
    own: of((f) => `${f.whose} phone`),
    question: of((f) => `At which phone number can ${f.who} be reached?`),
    help: {
      why: 'The office may call with a question, though most of its answers are written.',
      form: 'Section 5, phone.',
      find: 'From outside the United States begin with + and the country code. Leave it open if a call would not be safe.',
    },
    example: '+1 202-555-0142',
  },
  'person.fax': {
    label: 'Fax',
    own: of((f) => `${f.whose} fax`),
    question: of((f) => `What is ${f.whose} fax number?`),
    help: {
      why: 'Older editions of the form have a place for it.',
      form: 'Section 5, fax.',
      find: 'Few people have one, and nothing depends on it.',
    },
    example: '+1 202-555-0143',
  },
  'person.email': {
    label: 'E-mail',
    own: of((f) => `${f.whose} e-mail`),
    question: of((f) => `At which e-mail address should the office write to ${f.who}?`),
    help: {
      why: 'The confirmation with the request number and later news come by e-mail, except where the law allows letters only.',
      form: 'Section 5, e-mail.',
      find: 'Give one that nobody else reads. Leave it open when only paper mail is safe.',
    },
    example: 'name@example.com',
  },
  'beneficiary.name.given': {
    label: "Beneficiary's given name",
    question: "What is the beneficiary's given name?",
    help: {
      why: 'A petition is for somebody else, and the office needs to know for whom.',
      form: 'Our sheet, under "Beneficiary"; never in the place of the petitioner.',
      find: "The petition has it in the part about the beneficiary; compare it with the beneficiary's passport.",
    },
  },
  'beneficiary.name.middle': {
    label: "Beneficiary's middle name",
    question: "What is the beneficiary's middle name?",
    help: {
      why: 'It is a further mark to find the right file.',
      form: 'Our sheet, in the name of the beneficiary.',
      find: 'Leave it open when the petition shows no middle name.',
    },
  },
  'beneficiary.name.family': {
    label: "Beneficiary's family name",
    question: "What is the beneficiary's family name?",
    help: {
      why: 'USCIS notices of a petition carry it beside the name of the petitioner.',
      form: 'Our sheet, first in the lines about the beneficiary.',
      find: 'It is on the receipt notice of the petition. For several beneficiaries, name the one with the problem; a single name belongs here too.',
    },
  },
  'beneficiary.name.suffix': {
    label: "Beneficiary's suffix",
    question: "Which suffix, such as Jr., ends the beneficiary's name, if any?",
    help: {
      why: 'Relatives who share a name are told apart by it.',
      form: "Our sheet, at the end of the beneficiary's name.",
      find: 'Mostly there is none, and it stays open.',
    },
    example: 'III',
  },
  'beneficiary.birthDate': {
    label: "Beneficiary's date of birth",
    question: 'On which day was the beneficiary born?',
    help: {
      why: 'With the receipt number it makes sure that the right person is meant.',
      form: "Our sheet, below the beneficiary's name.",
      find: "The beneficiary's passport or birth certificate has it.",
    },
    example: '1995-12-03 or December 3, 1995',
  },
  'beneficiary.aNumber': {
    label: "Beneficiary's A-Number",
    question: "What is the beneficiary's A-Number?",
    help: {
      why: "The beneficiary's file at USCIS may be kept under it.",
      form: 'Our sheet, last of the lines about the beneficiary.',
      find: 'Many beneficiaries abroad never had one. Otherwise it is on earlier USCIS notices, with an A in front.',
    },
    example: 'A098-765-432',
  },
} as const satisfies WordsFor<typeof personFacts & typeof beneficiaryFacts>;
