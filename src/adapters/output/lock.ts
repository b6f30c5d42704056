import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { onTermination } from '../signals.ts';
import { codeOf } from '../system.ts';
import { closeQuietly, type Disk, isThere, quietly, removeQuietly, writeAll } from './disk.ts';

/**
 * Who holds a folder, as the name of a file: a name is there whole or not at all. The machine stands there as a hash, the
 * process with the moment it started, since numbers of processes are given again.
 */
interface Holder {
  readonly machine: string;
  readonly pid: number;
  /** Empty where the system does not tell. */
  readonly started: string;
}

const prefix = 'lock-';
/** Milliseconds after which a holder says that it is still there, and after which one that said nothing is gone. */
const renewal = 10_000;
const silence = 600_000;
const content = new TextEncoder().encode('\n');

let known: string | undefined;

/**
 * Where numbers of processes mean the same: this machine since it was started, and the part of it (a container) that
 * numbers its processes by itself. Others may have the same name.
 */
function thisMachine(by: Disk): string {
  if (known === undefined) {
    let since = '';
    let part = '';
    quietly(() => {
      since = String(by.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
      part = by.readlinkSync('/proc/self/ns/pid');
    });
    const hash = createHash('sha256').update([hostname(), since, part].join('\0'));
    known = hash.digest('hex').slice(0, 12);
  }
  return known;
}

/**
 * Whether a process has ended and only its number is kept, and the moment at which it started, in ticks since the system
 * did. Undefined where `/proc` does not tell: there is none, it hides others' processes, or it has the numbers of another
 * part of the machine.
 */
function processOf(pid: number, by: Disk): { readonly ended: boolean; readonly started: string } | undefined {
  try {
    if (by.readlinkSync('/proc/self') !== String(process.pid)) return undefined;
    const stat = String(by.readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { ended: fields[0] === 'Z', started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

const nameOf = ({ machine, pid, started }: Holder): string =>
  `${prefix}${machine}-${pid}-${started}-${randomBytes(4).toString('hex')}`;

function holderOf(name: string): Holder | undefined {
  const parts = /^lock-([0-9a-f]{12})-(\d{1,10})-(\d*)-[0-9a-f]{8}$/.exec(name);
  return parts === null
    ? undefined
    : { machine: parts[1] ?? '', pid: Number(parts[2]), started: parts[3] ?? '' };
}

/** Undefined where nobody can know: the process is of another machine, or the number may be that of a later one. */
function lives({ machine, pid, started }: Holder, by: Disk): boolean | undefined {
  if (machine !== thisMachine(by)) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = started === '' ? undefined : processOf(pid, by);
  return now && !now.ended && now.started === started;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, milliseconds);
  });

export interface Locking {
  /** Done before the lock goes. */
  readonly tidy?: () => void;
  /** Done after it has gone. */
  readonly after?: () => void;
  /** Called when the lock was taken away while it was held: this run was taken for gone, and another may be at work. */
  readonly lost?: () => void;
  /** A lock that is there at so many looks, some 60 milliseconds apart, is held, and nobody's who gives way. */
  readonly looksAtHeld?: number;
}

/**
 * Takes the lock of a folder; undefined while another run holds it. First everybody lays down a lock of their own, then
 * looks for others: of two that come at once at least one sees the other, and those that see each other give way and come
 * again, until one of them is alone or sees a lock that stays. The lock of a process that is gone is removed; where nobody
 * can know (another machine, a number that may have been given anew) one that was not renewed for ten minutes by the clock
 * of the disk. Gives the release: it is also done when the process is told to end, or ends by itself.
 */
export async function takeLock(
  folder: string,
  by: Disk,
  { looksAtHeld = 5, ...locking }: Locking = {},
): Promise<(() => void) | undefined> {
  const looks = new Map<string, number>();
  for (;;) {
    const pid = process.pid;
    const started = processOf(pid, by)?.started ?? '';
    const own = join(folder, nameOf({ machine: thisMachine(by), pid, started }));
    let others: readonly string[];
    try {
      sign(own, 'wx', by);
      others = livingOthers(folder, own, by);
    } catch (error) {
      removeQuietly(own, by);
      throw error;
    }
    if (others.length === 0) return held(own, locking, by);
    removeQuietly(own, by);
    for (const other of others) looks.set(other, (looks.get(other) ?? 0) + 1);
    if (others.some((other) => looks.get(other) === looksAtHeld)) return undefined;
    await pause(20 + Math.random() * 80);
  }
}

/** Writes the lock, or writes it anew: its time is then that of the disk, whatever the clock of this machine says. */
function sign(path: string, how: 'wx' | 'r+', by: Disk): void {
  const file = by.openSync(path, how, 0o600);
  try {
    writeAll(file, content, by);
  } finally {
    closeQuietly(file, by);
  }
}

function livingOthers(folder: string, own: string, by: Disk): readonly string[] {
  const now = by.statSync(own).mtimeMs;
  return (by.readdirSync(folder) as string[]).filter((name) => {
    const path = join(folder, name);
    const holder = path === own ? undefined : holderOf(name);
    if (holder === undefined) return false;
    if (lives(holder, by) ?? !isSilent(path, now, by)) return true;
    by.rmSync(path, { force: true });
    return false;
  });
}

function isSilent(path: string, now: number, by: Disk): boolean {
  const there = by.statSync(path, { throwIfNoEntry: false });
  return there === undefined || now - there.mtimeMs > silence;
}

/** The lock goes when the work is done, and also when the process is told to end or ends by itself. */
function held(own: string, { tidy, after, lost }: Locking, by: Disk): () => void {
  let gone = false;
  const renewing = setInterval(() => {
    try {
      sign(own, 'r+', by);
    } catch (error) {
      // What else fails now may be done the next time.
      if (codeOf(error) !== 'ENOENT') return;
      gone = true;
      clearInterval(renewing);
      lost?.();
    }
  }, renewal).unref();
  const drop = (): void => {
    clearInterval(renewing);
    quietly(() => {
      gone ||= !isThere(own, by);
    });
    // What is there now may be another run's.
    if (gone) return;
    gone = true;
    tidy?.();
    removeQuietly(own, by);
    after?.();
  };
  const forget = onTermination(drop);
  process.once('exit', drop);
  return () => {
    forget();
    process.off('exit', drop);
    drop();
  };
}
