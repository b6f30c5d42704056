import { expect, test } from 'vitest';
import { atEachCall, jobNames } from './kill-each-call.ts';

/** Before a release every call has its turn; here a few of each command, others of each. */
const step = 17;

test.each(jobNames.map((name, at) => [name, 1 + (at % step)] as const))(
  '%s, killed at some of its calls from the %i. on: all as before or complete, and the next run leaves nothing',
  async (name, first) => {
    const { before, complete, between } = await atEachCall(name, 'kill', { step, first });
    expect(before + complete + between).toBeGreaterThan(0);
  },
);
