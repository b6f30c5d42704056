import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenForSignals, whenToldToEnd, whenToldToStop } from '../../src/adapters/signals.ts';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
let others: readonly (readonly [string, NodeJS.SignalsListener])[];
let ends: readonly unknown[][];

beforeEach(() => {
  others = signals.flatMap((signal) => process.listeners(signal).map((each) => [signal, each] as const));
  for (const signal of signals) process.removeAllListeners(signal);
  vi.useFakeTimers();
  ends = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never).mock.calls;
  listenForSignals();
});
afterEach(() => {
  for (const signal of signals) process.removeAllListeners(signal);
  for (const [signal, each] of others) process.on(signal, each);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('told to end', () => {
  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends with %i at once, and what was begun last is ended first', (signal, code) => {
    const done: string[] = [];
    const forget = ['folder', 'threads'].map((what) => whenToldToEnd(() => void done.push(what)));
    process.emit(signal);
    for (const each of forget) each();
    expect([ends, done]).toEqual([[[code]], ['threads', 'folder']]);
  });

  test('work in hand has three seconds, and not one more', () => {
    const stop = vi.fn();
    const undo = whenToldToStop(stop);
    process.emit('SIGTERM');
    vi.advanceTimersByTime(2999);
    expect([stop.mock.calls, ends]).toEqual([[[143]], []]);
    vi.advanceTimersByTime(1);
    expect(ends).toEqual([[143]]);
    undo();
  });

  test.each(signals)('a second Ctrl-C after %s waits for no work in hand', (first) => {
    const undo = whenToldToStop(() => undefined);
    process.emit(first);
    expect(ends).toEqual([]);
    process.emit('SIGINT');
    expect(ends).toEqual([[130]]);
    undo();
  });

  test('an open prompt may leave in good order, for a moment and once', () => {
    process.on('SIGINT', () => undefined);
    process.emit('SIGINT');
    expect(ends).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(ends).toEqual([[130]]);
    process.emit('SIGINT');
    expect(ends).toEqual([[130], [130]]);
  });
});
