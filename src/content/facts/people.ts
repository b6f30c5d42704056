import type { Fact } from '../shape/fact.ts';
import { protectedAlone, saidSafe } from '../who.ts';

const individual = { fact: 'person.kind', is: 'individual' } as const;
const another = { fact: 'person.role', is: 'petitioner' } as const;
/** What is kept off every paper is not asked for. */
const shown = (way: 'phone' | 'email') => ({ any: [{ not: protectedAlone }, saidSafe(way)] }) as const;
const helped = { not: { fact: 'preparer.role', is: 'self' } } as const;

/** Whatever has not been said to be an organization has a name and a day of birth. */
const noOrganization = { not: { stated: 'person.kind', is: ['organization'] } } as const;
const abroad = {
  all: [{ stated: 'person.address.country' }, { not: { fact: 'person.address.country', is: 'US' } }],
} as const;
/** Addresses elsewhere may do without a state and a postal code. */
const unlessAbroad = { not: abroad } as const;
/** A relative acts for no organization. */
const forOthers = { all: [helped, { not: { fact: 'preparer.role', is: 'family-member' } }] } as const;
/** Behind an organization there may be nobody in particular; a lawyer signs by name. */
const byName = {
  all: [
    helped,
    {
      any: [
        { fact: 'preparer.role', in: ['attorney', 'accredited-representative'] },
        { not: { stated: 'preparer.organization' } },
      ],
    },
  ],
} as const;

/** The person or organization of section 5. */
export const personFacts = {
  'person.name.given': {
    type: 'text',
    personal: true,
    formWants: individual,
    formNeeds: noOrganization,
    goesTo: '5',
  },
  'person.name.middle': { type: 'text', rare: true, personal: true, formWants: individual, goesTo: '5' },
  'person.name.family': {
    type: 'text',
    personal: true,
    formWants: individual,
    formNeeds: noOrganization,
    goesTo: '5',
  },
  'person.name.suffix': { type: 'text', rare: true, personal: true, formWants: individual, goesTo: '5' },
  'person.organization': {
    type: 'text',
    personal: true,
    formWants: { fact: 'person.kind', is: 'organization' },
    formNeeds: { fact: 'person.kind', is: 'organization' },
    goesTo: '5',
  },
  'person.birthDate': {
    type: 'day',
    personal: true,
    formWants: individual,
    formNeeds: noOrganization,
    goesTo: '5',
  },
  'person.birthCountry': { type: 'country', personal: true, formWants: individual, goesTo: '5' },
  'person.citizenship': { type: 'country', personal: true, formWants: individual, goesTo: '5' },
  'person.aNumber': { type: 'a-number', personal: true, formWants: individual, goesTo: '5' },
  'person.uscisAccount': {
    type: 'account-number',
    rare: true,
    personal: true,
    formWants: 'always',
    goesTo: '5',
  },
  'person.outsideUs': { type: 'yes-no', formWants: { stated: 'person.address.country' }, goesTo: 'sheet' },
  'person.address.country': {
    type: 'country',
    personal: true,
    formWants: 'always',
    formNeeds: 'always',
    goesTo: '5',
  },
  'person.address.street': {
    type: 'text',
    personal: true,
    formWants: 'always',
    formNeeds: 'always',
    goesTo: '5',
  },
  'person.address.unit': { type: 'text', rare: true, personal: true, formWants: 'always', goesTo: '5' },
  'person.address.city': {
    type: 'text',
    personal: true,
    formWants: 'always',
    formNeeds: 'always',
    goesTo: '5',
  },
  'person.address.state': {
    type: 'state',
    personal: true,
    formWants: 'always',
    formNeeds: unlessAbroad,
    goesTo: '5',
  },
  'person.address.postalCode': {
    type: 'postal-code',
    personal: true,
    formWants: 'always',
    formNeeds: unlessAbroad,
    goesTo: '5',
  },
  'person.safeToContact': {
    type: 'choices',
    choices: ['phone', 'email'],
    none: true,
    formWants: protectedAlone,
    goesTo: 'none',
  },
  'person.phone': { type: 'phone', personal: true, formWants: shown('phone'), goesTo: '5' },
  'person.fax': {
    type: 'phone',
    rare: true,
    personal: true,
    formWants: { not: protectedAlone },
    goesTo: '5',
  },
  'person.email': { type: 'email', personal: true, formWants: shown('email'), goesTo: '5' },
} as const satisfies Record<string, Fact>;

/** For whom a petition was filed. */
export const beneficiaryFacts = {
  'beneficiary.name.given': { type: 'text', personal: true, formWants: another, goesTo: 'sheet' },
  'beneficiary.name.middle': {
    type: 'text',
    rare: true,
    personal: true,
    formWants: another,
    goesTo: 'sheet',
  },
  'beneficiary.name.family': { type: 'text', personal: true, formWants: another, goesTo: 'sheet' },
  'beneficiary.name.suffix': {
    type: 'text',
    rare: true,
    personal: true,
    formWants: another,
    goesTo: 'sheet',
  },
  'beneficiary.birthDate': { type: 'day', personal: true, formWants: another, goesTo: 'sheet' },
  'beneficiary.aNumber': {
    type: 'a-number',
    rare: true,
    personal: true,
    formWants: another,
    goesTo: 'sheet',
  },
} as const satisfies Record<string, Fact>;

/** Whoever prepares the request for somebody else. */
export const preparerFacts = {
  'preparer.name.given': { type: 'text', personal: true, formWants: helped, goesTo: '10' },
  'preparer.name.middle': { type: 'text', rare: true, personal: true, formWants: helped, goesTo: '10' },
  'preparer.name.family': {
    type: 'text',
    personal: true,
    formWants: helped,
    formNeeds: byName,
    goesTo: '10',
  },
  'preparer.organization': { type: 'text', personal: true, formWants: forOthers, goesTo: '10' },
  'preparer.address.country': { type: 'country', personal: true, formWants: helped, goesTo: '10' },
  'preparer.address.street': { type: 'text', personal: true, formWants: helped, goesTo: '10' },
  'preparer.address.unit': { type: 'text', rare: true, personal: true, formWants: helped, goesTo: '10' },
  'preparer.address.city': { type: 'text', personal: true, formWants: helped, goesTo: '10' },
  'preparer.address.state': { type: 'state', personal: true, formWants: helped, goesTo: '10' },
  'preparer.address.postalCode': { type: 'postal-code', personal: true, formWants: helped, goesTo: '10' },
  'preparer.phone': { type: 'phone', rare: true, personal: true, formWants: helped, goesTo: '10' },
  'preparer.email': { type: 'email', personal: true, formWants: helped, goesTo: '10' },
} as const satisfies Record<string, Fact>;
