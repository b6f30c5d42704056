import { defineConfig } from 'vitest/config';

/** The long runs before a release. */
export default defineConfig({
  test: {
    include: ['test/release/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 1_800_000,
    fileParallelism: false,
  },
});
