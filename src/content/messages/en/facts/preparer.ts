import type { preparerFacts } from '../../../facts/people.ts';
import type { WordsFor } from '../../../shape/fact.ts';

/** Whoever prepares the request for somebody else. */
export const preparerWords = {
  'preparer.name.given': {
    label: "Preparer's given name",
    question: 'What is the given name of whoever prepares this request?',
    help: {
      why: 'The office wants to know who speaks for the applicant or petitioner.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: given name.',
      find: 'Attorneys and accredited representatives use the name on their Form G-28.',
    },
  },
  'preparer.name.middle': {
    label: "Preparer's middle name",
    question: "What is the preparer's middle name?",
    help: {
      why: 'It only matters where the G-28 or the consent shows one.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: middle name.',
      find: 'Leave it open if it is not used in signing.',
    },
  },
  'preparer.name.family': {
    label: "Preparer's family name",
    question: "What is the preparer's family name?",
    help: {
      why: 'The consent or the Form G-28 has to name the same person.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: family name.',
      find: 'Write it as it is signed; whoever has only one name puts it here.',
    },
  },
  'preparer.organization': {
    label: "Preparer's organization",
    question: 'For which law firm, company, school or other organization does the preparer act, if any?',
    help: {
      why: 'Replies can then be matched with the right desk.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: firm or organization.',
      find: 'A relative or friend leaves it open.',
    },
  },
  'preparer.address.country': {
    label: "Preparer's country",
    question: 'In which country does the preparer receive mail?',
    help: {
      why: 'The other lines of that address follow from it.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: country.',
      find: 'A country name will do, and so will its two-letter code.',
    },
    example: 'Canada or CA',
  },
  'preparer.address.street': {
    label: "Preparer's street",
    question: "What are the house number and street of the preparer's mailing address?",
    help: {
      why: 'The office may write there about the request.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: street.',
      find: 'Attorneys give the business address; others, where they read their mail.',
    },
    example: '34 Example Avenue',
  },
  'preparer.address.unit': {
    label: "Preparer's suite",
    question: "Which suite, floor or apartment belongs to the preparer's address, if any?",
    help: {
      why: 'Large buildings do not deliver without it.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: suite or apartment.',
      find: 'Skip it where the street is enough.',
    },
    example: 'Suite 200',
  },
  'preparer.address.city': {
    label: "Preparer's city",
    question: "In which city or town is the preparer's address?",
    help: {
      why: 'An address without it cannot be used.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: city.',
      find: 'Write the city alone; the state comes next.',
    },
  },
  'preparer.address.state': {
    label: "Preparer's state",
    question: "In which state or province is the preparer's address?",
    help: {
      why: 'The Postal Service needs it within the United States.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: state or province.',
      find: 'Two letters or the full name will both be understood.',
    },
    example: 'California or CA',
  },
  'preparer.address.postalCode': {
    label: "Preparer's ZIP code",
    question: "What is the ZIP code or postal code of the preparer's address?",
    help: {
      why: 'It is the last part that a letter needs.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: ZIP or postal code.',
      find: "It is on the preparer's letterhead or in any earlier mail.",
    },
    example: '00000',
  },
  'preparer.phone': {
    label: "Preparer's phone",
    question: 'At which phone number can the preparer be reached?',
    help: {
      why: 'A short call can clear up what is missing.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: phone.',
      find: 'A direct line is better than a switchboard.',
    },
    example: '+1 202-555-0168',
  },
  'preparer.email': {
    label: "Preparer's e-mail",
    question: 'At which e-mail address can the preparer be reached?',
    help: {
      why: 'With consent or a G-28 the office may send its updates there.',
      form: 'Section 10 for an attorney or accredited representative, else the preparer lines of our sheet: e-mail.',
      find: 'Add cisombudsman@hq.dhs.gov to its contacts, so that replies do not end in the spam folder.',
    },
    example: 'office@example.org',
  },
} as const satisfies WordsFor<typeof preparerFacts>;
