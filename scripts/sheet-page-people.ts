import { address, begin, cell, names, tick, type Words } from './sheet-cells.ts';
import type { Pen } from './sheet-pen.ts';

/** Page 3: the person or organization, the beneficiary, the preparer. */
export function pageThree(words: Words): Pen {
  const pen = begin(3, words, { row: 31, ticks: 21, gap: 15 });
  pen.bar('5', words.notes['5']);
  pen.ticks([
    tick('person-individual', 0.18, 'person.kind', { is: 'individual' }),
    tick('person-organization-kind', 0.27, 'person.kind', { is: 'organization' }),
    tick('person-applicant', 0.17, 'person.role', { is: 'applicant' }),
    tick('person-petitioner', 0.17, 'person.role', { is: 'petitioner' }),
    tick('person-self-petitioner', 0.18, 'person.role', { is: 'self-petitioner' }),
  ]);
  names(pen, 'person', 'person.name', [0.36, 0.3, 0.24, 0.1]);
  pen.row([cell('person-organization', 'organization', 1, 'person.organization')]);
  pen.row([
    cell('person-birth-date', 'birth-date', 0.25, 'person.birthDate'),
    cell('person-birth-country', 'birth-country', 0.375, 'person.birthCountry'),
    cell('person-citizenship', 'citizenship', 0.375, 'person.citizenship'),
  ]);
  pen.row([
    cell('person-a-number', 'a-number', 0.5, 'person.aNumber'),
    cell('person-account', 'account', 0.5, 'person.uscisAccount'),
  ]);
  address(pen, 'person', 'person');
  pen.row([
    cell('person-phone', 'phone', 0.29, 'person.phone'),
    cell('person-fax', 'fax', 0.29, 'person.fax'),
    cell('person-email', 'email', 0.42, 'person.email'),
  ]);
  pen.ticks([
    tick('outside-no', 0.5, 'person.outsideUs', { is: false }),
    tick('outside-yes', 0.5, 'person.outsideUs', { is: true }),
  ]);
  pen.bar('beneficiary');
  names(pen, 'beneficiary', 'beneficiary.name', [0.36, 0.3, 0.24, 0.1]);
  pen.row([
    cell('beneficiary-birth-date', 'birth-date', 0.5, 'beneficiary.birthDate'),
    cell('beneficiary-a-number', 'a-number', 0.5, 'beneficiary.aNumber'),
  ]);
  pen.bar('preparer', words.notes.preparer);
  const roles = ['employer', 'family-member', 'congressional-office', 'school-official', 'other'] as const;
  pen.ticks(
    roles.map((role, at) =>
      tick(`role-${role}`, [0.17, 0.2, 0.26, 0.22, 0.13][at] ?? 0, 'preparer.role', { is: role }),
    ),
  );
  const when = { fact: 'preparer.role', in: [...roles] };
  names(pen, 'preparer', 'preparer.name', [0.4, 0.33, 0.27], when);
  pen.row([
    {
      name: 'preparer-organization',
      label: 'organization',
      share: 1,
      map: { facts: ['preparer.organization'], when },
    },
  ]);
  address(pen, 'preparer', 'preparer', when);
  pen.row([
    { name: 'preparer-phone', label: 'phone', share: 0.4, map: { facts: ['preparer.phone'], when } },
    { name: 'preparer-email', label: 'email', share: 0.6, map: { facts: ['preparer.email'], when } },
  ]);
  return pen;
}
