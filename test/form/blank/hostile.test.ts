import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fillOrRefuse, type Kind, kinds, spoiledTokens } from './hostile.ts';

// The PDF library says on the console what it makes of a number.
beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterAll(() => vi.restoreAllMocks());

/** One in so many is tried here, and all of them before a release. */
const share = 13;

test.each(Object.keys(kinds) as Kind[])(
  'a form in which one of its %s is what none can mean is filled or refused, and nothing else',
  async (kind) => {
    let filled = 0;
    for (const [index, { bytes, where }] of [...spoiledTokens(kind)].entries()) {
      if (index % share !== 0) continue;
      if ((await fillOrRefuse(bytes, where)) === 'filled') filled += 1;
    }
    expect(filled).toBeGreaterThan(12);
  },
);
