import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { packageRoot } from '../run-program.ts';

const guard = pathToFileURL(join(packageRoot, 'bin', 'node-version.cjs')).href;

test.each([
  ['18.20.8', 1],
  ['20.9.0', 1],
  ['20.18.3', 1],
  ['20.19.0', 0],
  ['22.13.0', 0],
  ['100.0.0', 0],
])('Node %s ends with %i', (version, code) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('${guard}')`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', pretend], { encoding: 'utf8' });
  expect(ran.status).toBe(code);
  if (code === 1) expect(ran.stderr).toContain(`needs Node.js 20.19 or newer, and this is ${version}`);
});
