import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the program could be built from the sources as they are. */
    readonly built: boolean;
  }
}

/** The tests that run the program run it as it is built; this builds it once where a source has changed. */
export default function build(project: TestProject): void {
  const bootstrap = fileURLToPath(new URL('../bin/bootstrap.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [bootstrap, '--build-only'], { stdio: ['ignore', 2, 2] });
  project.provide('built', status === 0);
}
