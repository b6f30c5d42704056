import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './rounds.mjs';

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
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

/** One form from a cold start, against an empty Node; in turns. */
export async function startUp() {
  if (!existsSync(main)) return [['the program is not built (npm run build)', '', '']];
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, 'case.json'), JSON.stringify(caseFile));
    const runs = {
      'node -e 0': ['-e', '0'],
      'case-assist --help': [main, '--help'],
      'case-assist fill': [
        main,
        'fill',
        join(folder, 'case.json'),
        '--as-of',
        '2026-11-22',
        '--force',
        '--quiet',
        '-o',
        join(folder, 'out.pdf'),
      ],
    };
    const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
    for (let round = -1; round < 15; round += 1)
      for (const [name, args] of Object.entries(runs)) {
        const start = performance.now();
        const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
        if (status !== 0) times[name].failed = status;
        if (round >= 0) times[name].push(performance.now() - start);
      }
    const bare = median(times['node -e 0']);
    return Object.entries(times).map(([name, list]) => [
      name,
      list.failed ? `ended with ${list.failed}` : median(list).toFixed(1),
      (median(list) / bare).toFixed(2),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
