import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  listenForSignals,
  mayBlock,
  onInterrupt,
  onTermination,
  type SayStopped,
} from '../../src/adapters/signals.ts';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
let others: readonly (readonly [string, NodeJS.SignalsListener])[];
let ends: readonly unknown[][];
let said: ReturnType<typeof vi.fn<SayStopped>>;

beforeEach(() => {
  others = signals.flatMap((signal) => process.listeners(signal).map((each) => [signal, each] as const));
  for (const signal of signals) process.removeAllListeners(signal);
  vi.useFakeTimers();
  ends = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never).mock.calls;
  said = vi.fn();
  listenForSignals(said);
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
    const forget = ['folder', 'threads'].map((what) => onTermination(() => void done.push(what)));
    process.emit(signal);
    for (const each of forget) each();
    expect([ends, done]).toEqual([[[code]], ['threads', 'folder']]);
    expect(said.mock.calls).toEqual([[code, 'clean']]);
  });

  test('work in hand has a little more than a second, and then no more', () => {
    const stop = vi.fn();
    const undo = onInterrupt(stop);
    process.emit('SIGTERM');
    vi.advanceTimersByTime(1199);
    expect([stop.mock.calls, ends]).toEqual([[[143]], []]);
    vi.advanceTimersByTime(1);
    expect(ends).toEqual([[143]]);
    undo();
  });

  test.each(signals)('a second Ctrl-C after %s waits for no work in hand', (first) => {
    const undo = onInterrupt(() => undefined);
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
    expect(ends).toEqual([[130]]);
  });

  test('threads are waited for, for a moment', async () => {
    let ended: () => void = () => undefined;
    const forget = onTermination(
      () =>
        new Promise<void>((done) => {
          ended = done;
        }),
    );
    process.emit('SIGINT');
    await vi.advanceTimersByTimeAsync(100);
    expect(ends).toEqual([]);
    ended();
    await vi.advanceTimersByTimeAsync(0);
    expect(ends).toEqual([[130]]);
    forget();
  });

  test('a disk that answers in time is waited for, and nothing goes on after its answer', async () => {
    let answer: (value: string) => void = () => undefined;
    const wentOn = vi.fn();
    void mayBlock(
      new Promise<string>((done) => {
        answer = done;
      }),
    ).then(wentOn);
    process.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(100);
    answer('here it is');
    await vi.advanceTimersByTimeAsync(20);
    expect([ends, said.mock.calls]).toEqual([[[143]], [[143, 'clean']]]);
    expect(wentOn).not.toHaveBeenCalled();
  });

  test.each(signals)(
    'a disk that does not answer: %s itself ends the process, and it is said',
    async (signal) => {
      const kill = vi.spyOn(process, 'kill').mockImplementation(() => true);
      const cleaned = vi.fn();
      const forget = onTermination(cleaned);
      let answer: (value: string) => void = () => undefined;
      void mayBlock(
        new Promise<string>((done) => {
          answer = done;
        }),
      );
      process.emit(signal);
      await vi.advanceTimersByTimeAsync(1500);
      expect(kill.mock.calls).toEqual([[process.pid, signal]]);
      expect(process.listenerCount(signal)).toBe(0);
      // What would clean up might wait for the same disk.
      expect(cleaned).not.toHaveBeenCalled();
      expect(said.mock.calls.map(([, how]) => how)).toEqual(['unanswered']);
      expect(ends).toEqual([]);
      answer('late');
      await vi.advanceTimersByTimeAsync(0);
      forget();
    },
  );
});
