// How long the command takes to start, as npm installs it, against an empty Node.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Runs npm in a folder; throws when it fails. Gives what it printed. */
export function npm(args, cwd) {
  const { status, stdout } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}`);
  return stdout;
}

/** An everyday case that is ready on the day given below. */
const caseFile = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: {
    kind: 'individual',
    role: 'petitioner',
    name: { given: 'Ánh-Tuyết', middle: 'Thị', family: 'Nguyễn' },
    birthDate: '1984-02-29',
    aNumber: 'A012345678',
    address: {
      street: '1208 N. Łukasz Avenue',
      unit: '4B',
      city: 'Kahului',
      state: 'HI',
      postalCode: '96793',
      country: 'US',
    },
    phone: '+18085550142',
    email: 'anh.tuyet@example.org',
    outsideUs: false,
    protection: [],
  },
  beneficiary: { name: { given: 'Đặng', family: 'Żółć' } },
  filings: [
    {
      form: 'I-130',
      receiptNumber: 'IOE0912345678',
      receiptDate: '2023-01-10',
      status: 'pending',
      processingTime: 'published',
      caseInquiryDate: '2026-05-02',
    },
  ],
  problem: {
    kinds: ['delay'],
    description: 'The petition has been pending since January 2023, and nothing has come.',
  },
  uscisContacts: [
    { date: '2026-09-01', channel: 'e-request', reference: 'SR1234567890', result: 'Wait 60 days.' },
  ],
  congressional: { inquired: false },
  expedite: { requested: false },
  removal: { inProceedings: false },
};

/** The command of a packed copy that npm has installed in this folder. */
function installed(folder) {
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  writeFileSync(join(folder, 'package.json'), '{}');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder);
  const copy = join(folder, 'node_modules', 'case-assist');
  return join(copy, JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')).bin['case-assist']);
}

/**
 * Milliseconds that a run of Node takes: of the processor, which a busy machine does not make more, where the shell tells;
 * else by the clock.
 */
function milliseconds(args, cwd) {
  const before = performance.now();
  const shell = ['-c', '"$0" "$@" > /dev/null 2>&1 || exit 1; times', process.execPath, ...args];
  const { status, stdout } = windows
    ? spawnSync(process.execPath, args, { cwd, stdio: 'ignore' })
    : spawnSync('/bin/sh', shell, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  if (windows) return performance.now() - before;
  const ofChildren = stdout.split('\n')[1] ?? '';
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
}

/** The median of so many starts of each command, in turns, in milliseconds. */
export function startUp(rounds = 15) {
  const folder = mkdtempSync(join(tmpdir(), 'start-up-'));
  try {
    const command = installed(folder);
    const work = join(folder, 'work');
    mkdirSync(work);
    writeFileSync(join(work, 'case.json'), JSON.stringify(caseFile));
    const day = ['--as-of', '2026-11-22'];
    const runs = {
      'node -e 0': ['-e', '0'],
      '--help': [command, '--help'],
      check: [command, 'check', 'case.json', ...day],
      fill: [command, 'fill', 'case.json', '--force', '-o', 'out.pdf', ...day],
    };
    const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const [name, args] of Object.entries(runs)) times[name].push(milliseconds(args, work));
    const median = (list) => list.toSorted((a, b) => a - b)[rounds >> 1];
    return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
