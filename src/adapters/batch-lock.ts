import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Disk, removeQuietly } from './disk.ts';
import { whenToldToEnd } from './signals.ts';
import { codeOf } from './system-error.ts';

/**
 * Who holds a folder, as the name of an empty file: a name is there whole or not at all. The host stands there as a hash,
 * the process with the moment it started, since numbers of processes are given again.
 */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** Empty where the system does not tell. */
  readonly started: string;
}

const prefix = 'lock-';
/** A lock that is there at so many looks is held, and nobody's who gives way. */
const looksAtHeld = 5;

const thisHost = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 12);

/** The moment at which a process started, in ticks since the system did; empty where `/proc` does not tell. */
function startOf(pid: number, by: Disk): string {
  try {
    const stat = String(by.readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const nameOf = ({ host, pid, started }: Holder): string =>
  `${prefix}${host}-${pid}-${started}-${randomBytes(4).toString('hex')}`;

function holderOf(name: string): Holder | undefined {
  const parts = /^lock-([0-9a-f]{12})-(\d{1,10})-(\d*)-[0-9a-f]{8}$/.exec(name);
  return parts === null
    ? undefined
    : { host: parts[1] ?? '', pid: Number(parts[2]), started: parts[3] ?? '' };
}

function lives({ host, pid, started }: Holder, by: Disk): boolean {
  // Nobody can look into another computer: whoever knows better removes the file.
  if (host !== thisHost()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return started === '' || startOf(pid, by) === started;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

/**
 * Takes the lock of a folder; undefined while another run holds it. First everybody lays down a lock of their own, then
 * looks for others: of two that come at once at least one sees the other, and those that see each other give way and come
 * again, until one of them is alone or sees a lock that stays. The lock of a process that is gone is removed.
 * Gives the release, before which `tidy` is done: also when the process is told to end, or ends by itself.
 */
export async function takeLock(
  folder: string,
  by: Disk,
  tidy: () => void = () => undefined,
): Promise<(() => void) | undefined> {
  const looks = new Map<string, number>();
  for (;;) {
    const own = nameOf({ host: thisHost(), pid: process.pid, started: startOf(process.pid, by) });
    let others: readonly string[];
    try {
      by.closeSync(by.openSync(join(folder, own), 'wx', 0o600));
      others = livingOthers(folder, own, by);
    } catch (error) {
      removeQuietly(join(folder, own), by);
      throw error;
    }
    if (others.length === 0)
      return released(() => {
        tidy();
        removeQuietly(join(folder, own), by);
      });
    removeQuietly(join(folder, own), by);
    for (const other of others) looks.set(other, (looks.get(other) ?? 0) + 1);
    if (others.some((other) => looks.get(other) === looksAtHeld)) return undefined;
    await pause(20 + Math.random() * 80);
  }
}

function livingOthers(folder: string, own: string, by: Disk): readonly string[] {
  return (by.readdirSync(folder) as string[]).filter((name) => {
    const holder = name === own ? undefined : holderOf(name);
    if (holder === undefined) return false;
    if (lives(holder, by)) return true;
    by.rmSync(join(folder, name), { force: true });
    return false;
  });
}

/** The lock goes when the work is done, and also when the process is told to end or ends by itself. */
function released(drop: () => void): () => void {
  const forget = whenToldToEnd(drop);
  process.once('exit', drop);
  return () => {
    forget();
    process.off('exit', drop);
    drop();
  };
}
