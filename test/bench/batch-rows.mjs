/**
 * Tables as a law office keeps them, for the bench and for tests that need many rows: the same number gives the same table.
 */

const given = [
  'María',
  'Nguyễn',
  'Olena',
  'Amadou',
  'Li',
  'Zoë',
  'Łukasz',
  'José',
  'Fatima',
  'Ana',
  'Wei',
  'Đức',
];
const family = [
  'García López',
  'Thị Ánh-Tuyết',
  'Шевченко',
  'Diallo',
  'Wang',
  'O’Brien',
  'Żółć',
  'Núñez',
  'Haddad',
];
const streets = [
  'Main Street',
  'Oak Avenue',
  'Calle Ocho',
  'Wilshire Boulevard',
  'Broad Street',
  'Elm Drive',
];
const cities = [
  ['Baltimore', 'MD', '21201'],
  ['Houston', 'TX', '77002'],
  ['Miami', 'FL', '33101'],
  ['Los Angeles', 'CA', '90012'],
  ['Newark', 'NJ', '07102'],
];
const countries = ['MX', 'VN', 'UA', 'SN', 'CN', 'SV', 'IN', 'BR'];
const story =
  'The case is past the time that USCIS publishes for it. We asked through the online account and by telephone and were told each time to wait for another thirty days. ';

const columns = [
  'id',
  'preparer.role',
  'preparer.organization',
  'preparer.name.given',
  'preparer.name.family',
  'preparer.address.street',
  'preparer.address.city',
  'preparer.address.state',
  'preparer.address.postalCode',
  'preparer.address.country',
  'preparer.phone',
  'preparer.email',
  'preparer.g28OnFile',
  'person.kind',
  'person.role',
  'person.name.given',
  'person.name.middle',
  'person.name.family',
  'person.birthDate',
  'person.birthCountry',
  'person.citizenship',
  'person.aNumber',
  'person.uscisAccount',
  'person.address.street',
  'person.address.unit',
  'person.address.city',
  'person.address.state',
  'person.address.postalCode',
  'person.address.country',
  'person.addressMatchesUscis',
  'person.phone',
  'person.email',
  'person.outsideUs',
  'person.protection',
  'filings.1.form',
  'filings.1.receiptNumber',
  'filings.1.receiptDate',
  'filings.1.status',
  'filings.1.processingTime',
  'filings.1.caseInquiryDate',
  'problem.kinds',
  'problem.description',
  'uscisContacts.1.date',
  'uscisContacts.1.channel',
  'uscisContacts.1.reference',
  'uscisContacts.1.result',
  'uscisContacts.2.date',
  'uscisContacts.2.channel',
  'uscisContacts.2.result',
  'congressional.inquired',
  'removal.inProceedings',
  'military.member',
  'submission.channel',
];

/** Small and the same everywhere. */
function random(seed) {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const digits = (next, count) => Array.from({ length: count }, () => next(10)).join('');
const two = (number) => String(number).padStart(2, '0');

/** One row by its heading. All are ready on 2026-11-22 but those that `mixed` makes otherwise. */
function row(number, mixed) {
  const next = random(number + 1);
  const pick = (list) => list[next(list.length)];
  const [city, state, zip] = pick(cities);
  const kind = mixed ? number % 10 : 0;
  const values = {
    id: `C-${String(number).padStart(6, '0')}`,
    'preparer.role': 'attorney',
    'preparer.organization': 'Harbor Immigration Law Group',
    'preparer.name.given': 'Ruth',
    'preparer.name.family': 'Feldman',
    'preparer.address.street': '100 Light Street',
    'preparer.address.city': 'Baltimore',
    'preparer.address.state': 'MD',
    'preparer.address.postalCode': '21202',
    'preparer.address.country': 'US',
    'preparer.phone': '+1 410 555 0100',
    'preparer.email': 'ruth@harbor.example',
    'preparer.g28OnFile': 'yes',
    'person.kind': 'individual',
    'person.role': pick(['applicant', 'petitioner']),
    'person.name.given': pick(given),
    'person.name.middle': next(3) === 0 ? pick(given) : '',
    'person.name.family': pick(family),
    'person.birthDate': `${1950 + next(50)}-${two(1 + next(12))}-${two(1 + next(28))}`,
    'person.birthCountry': pick(countries),
    'person.citizenship': pick(countries),
    'person.aNumber': `A${digits(next, 9)}`,
    'person.uscisAccount': digits(next, 12),
    'person.address.street': `${1 + next(9999)} ${pick(streets)}`,
    'person.address.unit': next(2) ? `Apt ${1 + next(40)}` : '',
    'person.address.city': city,
    'person.address.state': state,
    'person.address.postalCode': zip,
    'person.address.country': 'US',
    'person.addressMatchesUscis': 'yes',
    'person.phone': `+1 410 555 0${100 + next(100)}`,
    'person.email': `client${number}@mail.example`,
    'person.outsideUs': 'no',
    'person.protection': 'none',
    'filings.1.form': pick(['I-485', 'I-130', 'I-765', 'I-90', 'I-751']),
    'filings.1.receiptNumber': `IOE${digits(next, 10)}`,
    'filings.1.receiptDate': `2024-${two(1 + next(12))}-${two(1 + next(28))}`,
    'filings.1.status': 'pending',
    'filings.1.processingTime': 'published',
    'filings.1.caseInquiryDate': `2026-0${1 + next(6)}-${two(1 + next(28))}`,
    'problem.kinds': 'delay',
    'problem.description': `${story.repeat(1 + next(6))}We wrote last on day ${1 + next(600)} about case ${number}.`,
    'uscisContacts.1.date': '2026-08-30',
    'uscisContacts.1.channel': pick(['e-request', 'phone', 'online-account']),
    'uscisContacts.1.reference': `SR${digits(next, 10)}`,
    'uscisContacts.1.result': 'Told to wait another 30 days, "no timetable".',
    'uscisContacts.2.date': '2026-09-15',
    'uscisContacts.2.channel': 'phone',
    'uscisContacts.2.result': 'No answer yet, tier 2 call did not come.',
    'congressional.inquired': 'no',
    'removal.inProceedings': 'no',
    'military.member': 'none',
    'submission.channel': 'online',
  };
  if (kind === 6) values['filings.1.caseInquiryDate'] = '2027-03-01';
  if (kind === 7) values['uscisContacts.1.date'] = values['uscisContacts.2.date'] = '2026-02-01';
  if (kind === 8) values['filings.1.caseInquiryDate'] = values['filings.1.processingTime'] = '';
  if (kind === 9) values['problem.kinds'] = 'legal-advice';
  if (mixed && number % 50 === 49) values['person.aNumber'] = '12345';
  return values;
}

/** A cell of a CSV table. */
export const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A CSV table piece by piece. `mixed`: four rows in ten are not ready, and one in fifty is bad. */
export function* csvTable(rows, { mixed = false, from = 0 } = {}) {
  yield `${columns.join(',')}\n`;
  for (let number = from; number < from + rows; number += 1) {
    const values = row(number, mixed);
    yield `${columns.map((column) => cell(values[column])).join(',')}\n`;
  }
}

/** The same rows as objects by heading. */
export const tableRows = (rows, { mixed = false } = {}) =>
  Array.from({ length: rows }, (_, number) => row(number, mixed));
