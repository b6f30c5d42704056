import { type Disk, disk } from '../../../src/adapters/output/disk.ts';

/** What the system says when it cannot, and what a batch must bear. */
export const failures = [
  'ENOSPC',
  'EIO',
  'EACCES',
  'EROFS',
  'EMFILE',
  'EDQUOT',
  'ENOENT',
  'EEXIST',
  'EPERM',
  'EBUSY',
] as const;

/** Without the flushes, which take nearly all the time and show nothing while the system stays up. */
export const quickDisk: Disk = {
  ...disk,
  fsyncSync: () => undefined,
  fsync: ((_: number, done: (error: null) => void) => setImmediate(done, null)) as unknown as Disk['fsync'],
};

/** A disk on which the call number `at`, from 1, fails; all after it as well when the fault `stays`. Counts the calls. */
export function faultyDisk(
  at: number,
  code: string,
  stays: boolean,
): Disk & { readonly calls: () => number } {
  let calls = 0;
  const faulty = Object.fromEntries(
    Object.entries(quickDisk)
      .filter(([, call]) => typeof call === 'function')
      .map(([name, call]) => [
        name,
        (...args: unknown[]) => {
          calls += 1;
          const error = Object.assign(new Error(`${code}: told to fail`), { code });
          const fails = calls === at || (stays && calls > at);
          // The one call that does not wait tells its failure as the system does.
          if (fails && name === 'fsync') return setImmediate(args[1] as (error: Error) => void, error);
          if (fails) throw error;
          return (call as (...all: unknown[]) => unknown)(...args);
        },
      ]),
  );
  return { ...(faulty as unknown as Disk), calls: () => calls };
}
