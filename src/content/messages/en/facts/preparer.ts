import type { preparerFacts } from '../../../facts/people.ts';
import type { WordsFor } from '../../../shape/fact.ts';
import { of, ofHelper } from '../voice.ts';

/** Whoever prepares the request for somebody else. */
export const preparerWords = {
  'preparer.name.given': {
    label: "Preparer's given name",
    own: ofHelper((whose) => `${whose} given name`),
    question: ofHelper((whose) => `What is ${whose} given name?`),
    help: {
      why: of((f) => `The office wants to know who speaks for ${f.who}.`),
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: given name.',
      find: 'Attorneys and accredited representatives use the name on their Form G-28.',
    },
  },
  'preparer.name.middle': {
    label: "Preparer's middle name",
    own: ofHelper((whose) => `${whose} middle name`),
    question: ofHelper((whose) => `What is ${whose} middle name?`),
    help: {
      why: 'It only matters where the G-28 or the consent shows one.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: middle name.',
      find: 'Leave it open if it is not used in signing.',
    },
  },
  'preparer.name.family': {
    label: "Preparer's family name",
    own: ofHelper((whose) => `${whose} family name`),
    question: ofHelper((whose) => `What is ${whose} family name?`),
    help: {
      why: 'The consent or the Form G-28 has to name the same person.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: family name.',
      find: 'Write it as it is signed; whoever has only one name puts it here.',
    },
  },
  'preparer.organization': {
    label: "Preparer's organization",
    own: ofHelper((whose) => `${whose} organization`),
    question: 'For which law firm, company, school or other organization is this request prepared, if any?',
    help: {
      why: 'Replies can then be matched with the right desk.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: firm or organization.',
      find: 'A relative or friend leaves it open.',
    },
  },
  'preparer.address.country': {
    label: "Preparer's country",
    own: ofHelper((whose) => `${whose} country`),
    question: ofHelper((whose) => `What is ${whose} mailing address?`),
    help: {
      why: 'The other lines of that address follow from it.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: country.',
      find: 'The name of the country will do, and so will its two letters; an address in the United States can be given whole, in one line.',
    },
    example:
      '34 Example Avenue, Suite 200, Omaha, NE 68102; outside the United States the country alone, such as Canada',
  },
  'preparer.address.street': {
    label: "Preparer's street",
    own: ofHelper((whose) => `${whose} street`),
    question: ofHelper((whose) => `What are the house number and street of ${whose} mailing address?`),
    help: {
      why: 'The office may write there about the request.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: street.',
      find: 'Attorneys give the business address; others, where they read their mail.',
    },
    example: '34 Example Avenue',
  },
  'preparer.address.unit': {
    label: "Preparer's suite",
    own: ofHelper((whose) => `${whose} suite`),
    question: ofHelper((whose) => `Which suite, floor or apartment belongs to ${whose} address?`),
    help: {
      why: 'Large buildings do not deliver without it.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: suite or apartment.',
      find: 'Skip it where the street is enough.',
    },
    example: 'Suite 200',
  },
  'preparer.address.city': {
    label: "Preparer's city",
    own: ofHelper((whose) => `${whose} city`),
    question: ofHelper((whose) => `In which city or town is ${whose} address?`),
    help: {
      why: 'An address without it cannot be used.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: city.',
      find: 'In the United States the state and the ZIP code may follow in the same line.',
    },
  },
  'preparer.address.state': {
    label: "Preparer's state",
    own: ofHelper((whose) => `${whose} state`),
    question: ofHelper((whose) => `In which state or province is ${whose} address?`),
    help: {
      why: 'The Postal Service needs it within the United States.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: state or province.',
      find: 'Two letters or the full name will both be understood.',
    },
    example: 'California or CA',
  },
  'preparer.address.postalCode': {
    label: "Preparer's ZIP code",
    own: ofHelper((whose) => `${whose} ZIP code`),
    question: ofHelper((whose) => `What is the ZIP code or postal code of ${whose} address?`),
    help: {
      why: 'It is the last part that a letter needs.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: ZIP or postal code.',
      find: 'It is on a letterhead or in any earlier mail.',
    },
    example: '00000',
  },
  'preparer.phone': {
    label: "Preparer's phone",
    own: ofHelper((whose) => `${whose} phone`),
    question: ofHelper((whose) => `What is ${whose} phone number?`),
    help: {
      why: 'A short call can clear up what is missing.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: phone.',
      find: 'A direct line is better than a switchboard.',
    },
    example: '+1 202-555-0168',
  },
  'preparer.email': {
    label: "Preparer's e-mail",
    own: ofHelper((whose) => `${whose} e-mail`),
    question: ofHelper((whose) => `What is ${whose} e-mail address?`),
    help: {
      why: 'With consent or a G-28 the office may send its updates there.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: e-mail.',
      find: 'Add cisombudsman@hq.dhs.gov to its contacts, so that replies do not end in the spam folder.',
    },
    example: 'office@example.org',
  },
} as const satisfies WordsFor<typeof preparerFacts>;
