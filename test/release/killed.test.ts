import { describe, expect, test } from 'vitest';
import { atEachCall, jobNames } from '../cli/kill-each-call.ts';

describe.each(jobNames)('%s', (name) => {
  test.each(['kill', 'ENOSPC'] as const)('%s at each call that changes the disk', async (how) => {
    const told = await atEachCall(name, how);
    console.log(name, how, JSON.stringify(told));
    expect(told.before + told.complete).toBeGreaterThan(told.between);
  });
});
