import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { countryCodes, readCountry, readZip } from '../../src/core/identifiers/places.ts';
import { type Reading, sentenceFor } from '../../src/core/identifiers/reading.ts';
import { readState } from '../../src/core/identifiers/states.ts';
import { readTypedDay } from '../../src/core/identifiers/typed-day.ts';

const told = (reading: Reading): string => (reading.ok ? reading.value : sentenceFor(reading.problem, en));

describe('country', () => {
  it.each([
    ['MX', 'MX'],
    ['mx', 'MX'],
    ['Mexico', 'MX'],
    ['México', 'MX'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['the United States of America', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Georgia', 'GE'],
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['DPRK', 'KP'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['Ivory Coast', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    ['Iran', 'IR'],
    ['Syria', 'SY'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Burma', 'MM'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Saint Lucia', 'LC'],
    ['St. Lucia', 'LC'],
    ['The Gambia', 'GM'],
    ['Hong Kong', 'HK'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Kosovo', 'XK'],
    ['Alemania', 'DE'],
    ['corea del sur', 'KR'],
    ['estados unidos', 'US'],
  ])('%j is %s', (text, value) => expect(readCountry(text)).toEqual({ ok: true, value }));

  it.each([
    ['Korea', 'which country: KR (South Korea) or KP (North Korea)?'],
    ['congo', 'which country: CD (Congo - Kinshasa) or CG (Congo - Brazzaville)?'],
    ['Virgin Islands', 'which country: VI (U.S. Virgin Islands) or VG (British Virgin Islands)?'],
    ['Mexcio', 'did you mean MX (Mexico)?'],
    ['USSR', 'this one is no more'],
    ['Yugoslavia', 'today: RS (Serbia), HR (Croatia)'],
    ['XX', 'a country, by its two letters'],
    ['ZZ', 'a country, by its two letters'],
    ['Atlantis', 'a country, by its two letters'],
    ['', 'a country, by its two letters'],
    ['constructor', 'a country, by its two letters'],
  ])('%j is refused: %s', (text, why) => {
    expect(readCountry(text).ok).toBe(false);
    expect(told(readCountry(text))).toContain(why);
  });

  it('knows every country by its letters and by its English name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countryCodes.size).toBe(250);
    for (const code of countryCodes) {
      expect(readCountry(code.toLowerCase())).toEqual({ ok: true, value: code });
      const name = names.of(code);
      expect(name, code).toBeDefined();
      if (name !== undefined && code !== 'MF')
        expect(readCountry(name), name).toEqual({ ok: true, value: code });
    }
  });
});

describe('state', () => {
  it.each([
    ['NY', 'NY'],
    ['ny', 'NY'],
    ['N.Y.', 'NY'],
    ['New York', 'NY'],
    ['new  york', 'NY'],
    ['Washington, D.C.', 'DC'],
    ['District of Columbia', 'DC'],
    ['Washington', 'WA'],
    ['Puerto Rico', 'PR'],
    ['GU', 'GU'],
    ['U.S. Virgin Islands', 'VI'],
    ['AA', 'AA'],
    ['AE', 'AE'],
    ['AP', 'AP'],
    ['FM', 'FM'],
    ['MH', 'MH'],
    ['PW', 'PW'],
    ['Nueva York', 'NY'],
    ['estado de nueva york', 'NY'],
    ['CAROLINA DEL NORTE', 'NC'],
    ['Pensilvania', 'PA'],
    ['Luisiana', 'LA'],
    ['Nuevo México', 'NM'],
    ['Oregón', 'OR'],
    ['hawái', 'HI'],
    ['Distrito de Columbia', 'DC'],
    ['Islas Vírgenes de los Estados Unidos', 'VI'],
    ['Fuerzas Armadas del Pacífico', 'AP'],
  ])('%j is %s', (text, value) => expect(readState(text)).toEqual({ ok: true, value }));

  it.each([
    ['Texsa', 'did you mean TX (Texas)?'],
    ['Nueva Yorc', 'did you mean NY (New York)?'],
    ['XX', 'a U.S. state or territory'],
    ['Ontario', 'a U.S. state or territory'],
    ['', 'a U.S. state or territory'],
    ['toString', 'a U.S. state or territory'],
  ])('%j is refused: %s', (text, why) => {
    expect(readState(text).ok).toBe(false);
    expect(told(readState(text))).toContain(why);
  });

  it('knows all 62 codes of the Postal Service', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => readState(code).ok);
    expect(codes).toHaveLength(62);
  });
});

describe('ZIP code', () => {
  it.each([
    ['02134', '02134'],
    ['02134-1234', '02134-1234'],
    ['02134 1234', '02134-1234'],
    ['021341234', '02134-1234'],
    ['02134\u20131234', '02134-1234'],
    [' 90210 ', '90210'],
  ])('%j is %s', (text, value) => expect(readZip(text)).toEqual({ ok: true, value }));

  it.each([
    ['2134', 'this has 4. Spreadsheets drop zeros at the front: if it begins with 1 zero, write it'],
    ['601', 'if it begins with 2 zeros, write them'],
    ['2134-1234', 'this has 8'],
    ['21341234', 'this has 8'],
    ['123456', '5 digits, or 9'],
    ['0213O', '5 digits, or 9'],
    ['SW1A 1AA', '5 digits, or 9'],
    ['', '5 digits, or 9'],
  ])('%j is refused: %s', (text, why) => {
    expect(readZip(text).ok).toBe(false);
    expect(told(readZip(text))).toContain(why);
  });
});

describe('a day as people type it', () => {
  it.each([
    ['2024-03-10', '2024-03-10'],
    ['2024-3-5', '2024-03-05'],
    ['2024/03/10', '2024-03-10'],
    ['3/25/2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
    ['25/3/2024', '2024-03-25'],
    ['25.03.2024', '2024-03-25'],
    ['4/4/2024', '2024-04-04'],
    ['March 10, 2024', '2024-03-10'],
    ['march 10 2024', '2024-03-10'],
    ['Mar. 10, 2024', '2024-03-10'],
    ['March 3rd, 2024', '2024-03-03'],
    ['10 Mar 2024', '2024-03-10'],
    ['10 March, 2024', '2024-03-10'],
    ['10-Mar-2024', '2024-03-10'],
    ['10th of March 2024', '2024-03-10'],
    ['Sept 5, 2024', '2024-09-05'],
    ['10 de marzo de 2024', '2024-03-10'],
    ['5 ene 2024', '2024-01-05'],
    ['Feb 29, 2024', '2024-02-29'],
    ['  March   10,  2024 ', '2024-03-10'],
  ])('%j is %s', (text, value) => expect(readTypedDay(text)).toEqual({ ok: true, value }));

  it.each([
    ['03/04/2024', 'which day: 2024-03-04 (March 4, 2024) or 2024-04-03 (April 3, 2024)?'],
    ['3/10/2024', 'which day: 2024-03-10 (March 10, 2024) or 2024-10-03 (October 3, 2024)?'],
    ['1.2.2024', 'which day: 2024-01-02 (January 2, 2024) or 2024-02-01 (February 1, 2024)?'],
    ['3/25/24', 'all four digits'],
    ['03/04/24', 'all four digits'],
    ['March 10, 24', 'all four digits'],
    ['10 Mar 24', 'all four digits'],
    ['2024-02-30', 'no such day'],
    ['02/30/2024', 'no such day'],
    ['13/13/2024', 'no such day'],
    ['Feb 29, 2023', 'no such day'],
    ['March 0, 2024', 'no such day'],
    ['March 10, 1824', 'from the year 1900'],
    ['2300-01-01', 'from the year 1900'],
    ['Ma 10, 2024', 'a day, such as'],
    ['Smarch 10, 2024', 'a day, such as'],
    ['March 2024', 'a day, such as'],
    ['yesterday', 'a day, such as'],
    ['70 days ago', 'a day, such as'],
    ['20 sep', 'all four digits'],
    ['20240310', 'a day, such as'],
    ['45361', 'a day, such as'],
    ['', 'a day, such as'],
  ])('%j is refused: %s', (text, why) => {
    expect(readTypedDay(text).ok).toBe(false);
    expect(told(readTypedDay(text))).toContain(why);
  });
});

describe('a day as somebody says it on November 30, 2026, a Monday', () => {
  const today = '2026-11-30';

  it.each([
    ['today', '2026-11-30'],
    ['Yesterday', '2026-11-29'],
    ['ayer', '2026-11-29'],
    ['mañana', '2026-12-01'],
    ['70 days ago', '2026-09-21'],
    ['a day ago', '2026-11-29'],
    ['two weeks ago', '2026-11-16'],
    ['hace 70 días', '2026-09-21'],
    ['hace dos semanas', '2026-11-16'],
    ['in 10 days', '2026-12-10'],
    ['dentro de 3 semanas', '2026-12-21'],
    ['Sept 20, 2026', '2026-09-20'],
    ['el 20 de septiembre de 2026', '2026-09-20'],
    ['on September 20, 2026', '2026-09-20'],
    ['1.º de julio de 2026', '2026-07-01'],
    ['el primero de julio del 2026', '2026-07-01'],
    ['hace quince días', '2026-11-15'],
    ['antier', '2026-11-28'],
    ['day before yesterday', '2026-11-28'],
  ])('%j is %s', (text, value) => expect(readTypedDay(text, { today })).toEqual({ ok: true, value }));

  it.each<[string, readonly string[], readonly string[]]>([
    ['20 sep', ['2026-09-20', '2025-09-20'], ['2026-09-20', '2027-09-20', '2025-09-20']],
    ['Sept. 20th', ['2026-09-20', '2025-09-20'], ['2026-09-20', '2027-09-20', '2025-09-20']],
    ['20 de septiembre', ['2026-09-20', '2025-09-20'], ['2026-09-20', '2027-09-20', '2025-09-20']],
    ['Dec 1', ['2025-12-01', '2024-12-01'], ['2025-12-01', '2026-12-01', '2024-12-01']],
    ['Nov 30', ['2026-11-30', '2025-11-30'], ['2026-11-30', '2027-11-30', '2025-11-30']],
    ['29 Feb', ['2024-02-29', '2020-02-29'], ['2024-02-29', '2028-02-29', '2020-02-29']],
    ['9/20', ['2026-09-20'], ['2026-09-20', '2027-09-20']],
    ['3/4', ['2026-03-04', '2026-04-03'], ['2026-03-04', '2027-03-04', '2026-04-03', '2027-04-03']],
    ['2 months ago', ['2026-09-30'], ['2026-09-30']],
    ['about 70 days ago', ['2026-09-21'], ['2026-09-21']],
    ['hace unos 2 meses', ['2026-09-30'], ['2026-09-30']],
    ['hace más de 70 días', ['2026-09-21'], ['2026-09-21']],
    ['last Friday', ['2026-11-27', '2026-11-20'], ['2026-11-27', '2026-11-20', '2026-12-04']],
    ['el lunes', ['2026-11-30', '2026-11-23'], ['2026-11-30', '2026-11-23', '2026-12-07']],
    ['03/04/2024', ['2024-03-04', '2024-04-03'], ['2024-03-04', '2024-04-03']],
  ])('%j is asked about: %j, and where it may be ahead %j', (text, past, ahead) => {
    const asked = (mayBeAhead: boolean): unknown => {
      const reading = readTypedDay(text, { today, mayBeAhead });
      return reading.ok ? reading.value : 'days' in reading.problem ? reading.problem.days : reading.problem;
    };
    expect(asked(false)).toEqual(past);
    expect(asked(true)).toEqual(ahead);
  });

  it.each<[string, string | readonly string[]]>([
    ['in September', ['2026-09', '2025-09']],
    ['sep', ['2026-09', '2025-09']],
    ['en septiembre', ['2026-09', '2025-09']],
    ['November', ['2026-11', '2025-11']],
    ['September 2026', '2026-09'],
    ['septiembre de 2026', '2026-09'],
    ['2026-09', '2026-09'],
    ['9/2026', '2026-09'],
    ['2 months ago', ['2026-09-30', '2026-09']],
    ['el mes pasado', '2026-10'],
    ['last month', '2026-10'],
    ['este mes', '2026-11'],
  ])('where a month will do, %j is %j', (text, wanted) => {
    const reading = readTypedDay(text, { today, orMonth: true });
    const value = reading.ok ? reading.value : 'days' in reading.problem ? reading.problem.days : undefined;
    expect(value).toEqual(wanted);
  });

  it.each([
    ['in September', 'the month alone does not say it'],
    ['2026-09', 'the month alone does not say it'],
    ['a while ago', 'a day, such as'],
    ['el mes pasado', 'month'],
    ['some days ago', 'a day, such as'],
    ['99999 months ago', 'from the year 1900'],
    ['99999 weeks ago', 'from the year 1900'],
    ['31 sep', 'no such day'],
    ['2026-13', 'the month alone'],
    ['13/14', 'no such day'],
  ])('%j is refused: %s', (text, why) =>
    expect(told(readTypedDay(text, { today, mayBeAhead: true }))).toContain(why),
  );
});
