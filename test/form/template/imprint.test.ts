import { describe, expect, test } from 'vitest';
import { imprintOf, is7001 } from '../../../src/form/template/read-blank.ts';
import { surveyMade } from './read.ts';

const imprint = (...lines: string[]) => imprintOf([lines]);

describe('what a form prints about itself', () => {
  test.each([
    ['Form G-28 09/17/18', 'G-28', '09/17/18', '2018-09-17'],
    ['Form AR-11   Edition   11/02/22', 'AR-11', '11/02/22', '2022-11-02'],
    ['Form I-485 Edition 12/23/2016 Page 1 of 18', 'I-485', '12/23/2016', '2016-12-23'],
    ['DHS Form 7001 (9/17)', '7001', '9/17', '2017-09-01'],
    ['DHS Form 7001 (Rev. 03/04/2022)', '7001', '03/04/2022', '2022-03-04'],
    ['Form N-400 (Rev. 01/22/09) Y', 'N-400', '01/22/09', '2009-01-22'],
  ])('"%s" is form %s, edition %s', (line, form, printed, day) =>
    expect(imprint(line)).toMatchObject({ form, editions: [{ printed, day }] }),
  );

  test('a day that does not exist is shown as printed, and is no day', () =>
    expect(imprint('Form G-28 13/40/18').editions).toEqual([{ printed: '13/40/18', day: undefined }]));

  test.each([
    ['Expires 05/31/2021', '2021-05-31'],
    ['OMB No. 1615-0105; Expires: 05/31/2021', '2021-05-31'],
    ['Expiration Date: 09/30/2027', '2027-09-30'],
    ['Expiration Date 9/30/27', '2027-09-30'],
    ['Your card expires in ten years', undefined],
  ])('"%s" expires on %s', (line, day) => expect(imprint(line).expires).toBe(day));

  test('a date on the line below its word counts', () =>
    expect(imprint('Expiration Date', '09/30/2027').expires).toBe('2027-09-30'));

  test.each([
    ['OMB No. 1615-0105', '1615-0105'],
    ['OMB Control Number: 1601-0004', '1601-0004'],
    ['Call 1615-0105', ''],
  ])('"%s" has the control number "%s"', (line, omb) => expect(imprint(line).omb).toBe(omb));

  test('editions of mixed pages are all told', () =>
    expect(
      imprintOf([['Form G-28 09/17/18'], ['Form G-28 09/17/18'], ['Form G-28 03/04/15']]).editions.map(
        ({ printed }) => printed,
      ),
    ).toEqual(['09/17/18', '03/04/15']));

  test.each([
    [['DHS Form 7001', 'OMB No. 1601-0004'], true],
    [['Form DHS-7001 (08/2020)', 'OMB Control No. 1601-0004'], true],
    [['Request for DHS Form 7001'], false],
    [['OMB No. 1601-0004', 'Some other form'], false],
    [['DHS Form 7001', 'OMB No. 1615-0105'], false],
  ])('%j is DHS Form 7001: %s', (lines, wanted) => expect(is7001([lines], imprintOf([lines]))).toBe(wanted));
});

describe('what is read off the pages', () => {
  test('title, edition, expiry, and labels above, beside and after their fields', async () => {
    const {
      title,
      imprint: found,
      fields,
    } = await surveyMade({
      lines: [
        [200, 760, 'Notice of Something', 16],
        [450, 750, 'OMB No. 1615-0105; Expires 05/31/2021', 8],
        [60, 605, 'Family Name'],
        [60, 594, '(Last Name)'],
      ],
      feet: ['Form X-9 01/02/20', 'Form X-9 01/02/20'],
      fields: [
        { name: 'above', label: 'Receipt Number (if any)', box: [60, 660, 200, 18] },
        { name: 'beside', box: [125, 592, 170, 18] },
        { name: 'after', kind: 'check', label: 'Petitioner', box: [60, 500, 10, 10] },
        { name: 'other page', label: 'City or Town', box: [60, 660, 200, 18], page: 2 },
      ],
    });
    expect(title).toBe('Notice of Something');
    expect(found).toMatchObject({
      form: 'X-9',
      editions: [{ printed: '01/02/20', day: '2020-01-02' }],
      expires: '2021-05-31',
      omb: '1615-0105',
    });
    expect(fields.map(({ page, label }) => [page, label])).toEqual([
      [1, 'Receipt Number (if any)'],
      [1, 'Family Name (Last Name)'],
      [1, 'Petitioner'],
      [2, 'City or Town'],
    ]);
  });

  test('a blank that is locked with an owner password alone is read all the same', async () => {
    const { fields } = await surveyMade({
      ownerPassword: 'office',
      fields: [{ name: 'a', label: 'Receipt Number' }],
    });
    expect(fields.map(({ label }) => label)).toEqual(['Receipt Number']);
  });
});
