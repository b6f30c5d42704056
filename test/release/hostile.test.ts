import { expect, test, vi } from 'vitest';
import { fillOrRefuse, type Kind, kinds, spoiledTokens } from '../form/blank/hostile.ts';

test.each(Object.keys(kinds) as Kind[])(
  'a form in which any one of its %s is anything that none can mean is filled or refused, and nothing else',
  async (kind) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    let filled = 0;
    for (const { bytes, where } of spoiledTokens(kind))
      if ((await fillOrRefuse(bytes, where)) === 'filled') filled += 1;
    vi.restoreAllMocks();
    expect(filled).toBeGreaterThan(200);
  },
);
