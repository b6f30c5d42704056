import type { KindId } from '../kinds/index.ts';
import type { CaseCondition } from '../law-terms.ts';
import type { Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';
import { helpedByOthers, isProtected, represented } from './who.ts';

const page = 'case-assistance-2023-05-31';

/** A contact that lies ahead is planned, and has not been made. */
const made = { onOrBefore: [{ fact: 'uscisContacts[].date' }, 'today'] } as const;

/** Rules that bind every case, whatever the problem. */
export const everyCaseRules = {
  'section-5-person': {
    binds: 'every-case',
    inForce: { from: '2023-05-31' },
    met: { not: { fact: 'person.role', is: 'beneficiary' } },
    otherwise: 'incomplete',
    requirement: 'section-5-person',
    cites: [{ source: page, pinpoint: 'Please note (section 5)' }],
  },
  consent: {
    binds: 'every-case',
    inForce: { from: '2023-05-31' },
    when: helpedByOthers,
    met: { fact: 'preparer.writtenConsent', is: true },
    otherwise: 'incomplete',
    requirement: 'consent',
    cites: [
      { source: page, pinpoint: 'NOTE, item 2 (who may help); We also CANNOT, item 1' },
      { source: 'case-assistance-90-60', pinpoint: 'consent for the specific form and issue' },
    ],
  },
  'g-28': {
    binds: 'every-case',
    inForce: { from: '2023-05-31' },
    when: represented,
    met: { fact: 'preparer.g28OnFile', is: true },
    otherwise: 'incomplete',
    requirement: 'g-28',
    cites: [{ source: page, pinpoint: 'NOTE, item 1 (attorneys and accredited representatives)' }],
  },
  'address-matches-uscis': {
    binds: 'every-case',
    inForce: { from: '2023-05-31' },
    when: { all: [{ not: represented }, isProtected] },
    cautious: true,
    met: { fact: 'person.addressMatchesUscis', is: true },
    otherwise: 'incomplete',
    requirement: 'address-matches-uscis',
    cites: [{ source: page, pinpoint: 'We also CANNOT, item 1; Some important things to note, item 4' }],
  },
  'uscis-asked': {
    binds: 'every-case',
    inForce: { from: '2023-05-31', until: '2025-03-24' },
    met: { some: 'uscisContacts', where: made },
    otherwise: 'uscis-first',
    cites: [{ source: page, pinpoint: 'Before you request assistance from us' }],
  },
  'uscis-contact-recent': {
    binds: 'every-case',
    inForce: { from: '2025-03-24' },
    replaces: 'uscis-asked',
    met: {
      some: 'uscisContacts',
      where: {
        all: [
          made,
          { onOrBefore: ['asOf', { plus: [{ fact: 'uscisContacts[].date' }, 'uscis-contact-recent'] }] },
        ],
      },
    },
    otherwise: 'uscis-first',
    cites: [{ source: 'case-assistance-90-60', pinpoint: 'before you request assistance: the last 90 days' }],
  },
  'uscis-time-to-act': {
    binds: 'every-case',
    inForce: { from: '2025-03-24' },
    met: {
      some: 'uscisContacts',
      where: {
        all: [
          made,
          { onOrBefore: [{ plus: [{ fact: 'uscisContacts[].date' }, 'uscis-time-to-act'] }, 'asOf'] },
        ],
      },
    },
    otherwise: 'not-yet',
    cites: [{ source: 'case-assistance-90-60', pinpoint: 'before you request assistance: at least 60 days' }],
  },
  'congressional-inquiry': {
    binds: 'every-case',
    inForce: { from: '2023-05-31' },
    met: {
      any: [
        { stated: 'congressional.inquired', is: [false] },
        {
          all: [{ not: { stated: 'congressional.date' } }, { fact: 'congressional.inquired', is: false }],
        },
        { onOrBefore: [{ plus: [{ fact: 'congressional.date' }, 'congressional-wait'] }, 'asOf'] },
      ],
    },
    otherwise: 'not-yet',
    cites: [{ source: page, pinpoint: 'With few exceptions, we CANNOT help if, item 7' }],
  },
} as const satisfies Record<string, Rule<SourceId, KindId, CaseCondition>>;
