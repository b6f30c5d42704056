import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests that run the program run it as it is built; this builds it once where a source has changed. */
export default function build(): void {
  const bootstrap = fileURLToPath(new URL('../bin/bootstrap.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [bootstrap, '--build-only'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the program could not be built');
}
