import { beforeEach, describe, expect, inject, test } from 'vitest';
import { exhibitLimits, openExhibitWorker } from '../../../src/adapters/limited-thread.ts';
import type { ReadExhibit } from '../../../src/packet/exhibits/read-result.ts';
import { bombs } from '../../form/template/bombs.ts';
import { packageRoot } from '../../run-program.ts';
import { measured, noHurry } from '../../work.ts';
import { readHere } from './bundle.ts';
import { makeDocument, makePng, withExif } from './make-files.ts';
import { baseline } from './pictures.ts';

const mega = 1_000_000;
const read = openExhibitWorker(packageRoot);
/** What a file is refused for, on a machine of any speed. */
const patient = openExhibitWorker(packageRoot, { ...exhibitLimits, ...noHurry });

beforeEach(() => expect(inject('built')).toBe(true));

describe('the thread in which exhibits are read', () => {
  test.each([
    ['a document', () => makeDocument()],
    ['a photograph', () => withExif(baseline, 3)],
    ['a text', () => Buffer.from('Dear Sir')],
  ])('reads %s as it is read here', async (_, make) => {
    const bytes = new Uint8Array(await make());
    const [there, here] = [await read(bytes, 17), await readHere(bytes, 17)];
    expect(there.did).toBe(here.did);
    const told = (result: typeof there) =>
      result.did === 'refused'
        ? result.reason
        : (result.value as ReadExhibit).objects.map(({ number, text, data }) => [number, text, data?.length]);
    expect(told(there)).toEqual(told(here));
  });

  test('ends what takes too long, and reads the next one', async () => {
    const document = await makeDocument();
    const hurried = openExhibitWorker(packageRoot, { ...exhibitLimits, work: 1 });
    expect(await hurried(document, 4)).toEqual({ did: 'refused', reason: 'too-slow' });
    expect((await read(document, 4)).did).toBe('read');
  });

  test.each([
    ['an object stream of megabytes of blanks, packed twice', 'too-large'],
    ['one page content of 12 MB, named so many times', 'too-large'],
    ['so many arrays within each other that a field keeps', 'damaged'],
    ['so many annotations of their own', 'too-large'],
    ['forms that draw each other ten times, so many levels', 'too-deep'],
    ['a form that is drawn within itself so many times', 'too-deep'],
  ])('refuses %s within its memory', async (name, reason) => {
    const bomb = bombs[name];
    const bytes = bomb?.make(bomb.sizes.at(-1) ?? 0) ?? new Uint8Array(0);
    const { result, rise } = await measured(() => patient(bytes, 4));
    expect(result).toEqual({ did: 'refused', reason });
    expect(rise / mega).toBeLessThan(400);
  });

  test('refuses an interlaced picture that unpacks to 600 MB within its memory', async () => {
    const about = { width: 9, height: 9, depth: 8, colour: 0, interlaced: true };
    const bytes = makePng({ ...about, rows: new Uint8Array(600 * mega) });
    const { result, rise } = await measured(() => patient(bytes, 4));
    expect(result).toEqual({ did: 'refused', reason: 'damaged' });
    expect(rise / mega).toBeLessThan(400);
  });
});
