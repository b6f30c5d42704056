import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, runBuilt } from '../run-program.ts';

/** Runs a command of the built program on a case with these answers. */
async function on(args: readonly string[], answers: object) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'case.json'), JSON.stringify({ caseFile: 1, ...answers }));
  return runBuilt([...args, '--as-of', '2026-11-22'], { cwd });
}

test('a number from elsewhere loads the numbering plans', async () => {
  const { code, stdout } = await on(['fill', 'case.json', '--anyway', '-o', 'out.pdf'], {
    person: {
      kind: 'individual',
      protection: [],
      name: { family: 'Nobody' },
      phone: '+52 (33) 1234-5678',
    },
  });
  expect(code).toBe(0);
  expect(stdout).toContain('+52 33 1234 5678');
});

test('a case in which something is wrong loads the schema, and is told all of it', async () => {
  const { code, stderr } = await on(['check', 'case.json'], {
    person: { phone: '12', kind: 1, address: 'no' },
    persons: {},
  });
  expect(code).toBe(2);
  for (const path of ['person.phone', 'person.kind', 'person.address', 'persons'])
    expect(stderr).toContain(`  ${path}`);
});
