import { describe, test } from 'vitest';
import { failures } from '../adapters/output/faulty-disk.ts';
import { failAtEachCall, killAtEachCall, sceneNames } from '../adapters/output/papers-scenes.ts';

describe.each(sceneNames)('%s', (name) => {
  // A disk that says falsely that something is not there cannot be found out.
  test.each(failures.filter((code) => code !== 'ENOENT'))(
    'any call that fails with %s: all as before or complete, and nothing left',
    (code) => failAtEachCall(name, code),
  );

  test('killed at any call: no half papers, and the next run sweeps', () => killAtEachCall(name));
});
