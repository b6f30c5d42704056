import { expect, test } from 'vitest';
import { emptyFolder } from '../../run-program.ts';
import { killMany } from './kills.ts';
import { quickFolder } from './run-batch.ts';

test('after 200 kills at random moments no form is lost, doubled or broken, and the folder is as if none had been', async () => {
  const inWork = await Promise.all([
    killMany({ place: emptyFolder(), kills: 170, seed: 1, rows: [10, 25], args: [] }),
    killMany({ place: quickFolder(), kills: 30, seed: 2, rows: [255, 262], args: ['--workers', '2'] }),
  ]);
  for (const some of inWork) expect(some).toBeGreaterThan(10);
}, 400_000);
