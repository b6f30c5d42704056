import { defineConfig } from 'vitest/config';
import { whatHangs } from './vitest.config.ts';

/** The long runs before a release: what is sampled otherwise is run whole, and what takes hours. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: whatHangs,
    hookTimeout: whatHangs,
    fileParallelism: false,
    provide: { release: true, renews: false },
  },
});
