import { defineConfig } from 'vitest/config';

/** What hangs ends by it, and nothing else: on a slow machine a test takes as long as it takes. */
export const whatHangs = 1_800_000;

/** Rooms without processes, files and clocks: their tests share a thread, and each module is loaded once. */
const pure = ['calm', 'cases', 'content', 'core', 'oracle', 'render'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

export default defineConfig(({ mode }) => {
  const provide = { release: false, renews: mode === 'renew' };
  return {
    test: {
      globalSetup: ['test/global-setup.ts'],
      // Left to itself one core of two stays idle.
      maxWorkers: '100%',
      testTimeout: whatHangs,
      hookTimeout: whatHangs,
      provide,
      projects: [
        { extends: true, test: { name: 'pure', provide, include: pure, pool: 'threads', isolate: false } },
        {
          extends: true,
          test: {
            name: 'program',
            provide,
            include: ['test/**/*.test.ts'],
            exclude: [...pure, 'test/release/**', 'node_modules/**'],
          },
        },
      ],
    },
  };
});
