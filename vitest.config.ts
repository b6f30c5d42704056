import { defineConfig } from 'vitest/config';

/** What hangs ends by it, and nothing else: on a slow machine a test takes as long as it takes. */
const whatHangs = 1_800_000;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/release/**', 'node_modules/**'],
    globalSetup: ['test/global-setup.ts'],
    // Left to itself one core of two stays idle.
    maxWorkers: '100%',
    testTimeout: whatHangs,
    hookTimeout: whatHangs,
  },
});
