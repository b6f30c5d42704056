import { defineConfig } from 'vitest/config';

/** What hangs ends by it, and nothing else: on a slow machine a test takes as long as it takes. */
export const whatHangs = 1_800_000;

const filesOf = (...rooms: readonly string[]): readonly string[] =>
  rooms.map((room) => `test/${room}/**/*.test.ts`);

/** Rooms without processes, files and clocks. */
const pure = filesOf('calm', 'cases', 'content', 'core', 'oracle', 'render');

/** What measures its process, or puts something else in its place: each file in a process of its own. */
const alone = [
  'test/adapters/output/lock.test.ts',
  'test/adapters/limited-thread.test.ts',
  'test/adapters/signals.test.ts',
  'test/batch/table/bombs.test.ts',
  'test/batch/table/ods.test.ts',
  'test/growth.test.ts',
  'test/packet/exhibits/worker.test.ts',
];

export default defineConfig(({ mode }) => {
  const provide = { release: false, renews: mode === 'renew' };
  /** The groups are run one after the other, so that a worker goes on with the next file of its own group. */
  const project = (name: string, groupOrder: number, test: object) => ({
    extends: true as const,
    test: { name, provide, sequence: { groupOrder }, ...test },
  });
  return {
    test: {
      globalSetup: ['test/global-setup.ts'],
      // Left to itself one core of two stays idle.
      maxWorkers: '100%',
      testTimeout: whatHangs,
      hookTimeout: whatHangs,
      provide,
      projects: [
        project('alone', 0, { include: alone, pool: 'forks' }),
        // Each module is loaded once a worker. A command is run in the process of its worker, which has one folder.
        project('program', 1, {
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...alone, 'test/release/**', 'node_modules/**'],
          pool: 'forks',
          isolate: false,
        }),
        project('pure', 2, { include: pure, pool: 'threads', isolate: false }),
      ],
    },
  };
});
