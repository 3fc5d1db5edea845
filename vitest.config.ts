import { defineConfig } from 'vitest/config';

/** Tests that take the place of a module (the browser's API, say): a module shared with them would be the wrong one. */
const onTheirOwn = ['entrypoints/**/*.test.ts', 'lib/{messaging,page,platform}/**/*.test.ts'];
const componentsOnTheirOwn = ['components/workspace/Workspace.test.tsx', 'components/workspace/apps/**/*.test.tsx'];

/**
 * Loading modules costs more than most tests do, so the files of a project share them (`isolate: false`), but for those
 * that put something else in a module's place. One project after another (`groupOrder`): a worker is kept only for the
 * next file of the same project. CI's machine has two cores, and uses both.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'server/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/architecture/**/*.test.ts',
            'test/scope-match/**/*.test.ts',
          ],
          exclude: onTheirOwn,
          environment: 'node',
          isolate: false,
          sequence: { groupOrder: 1 },
          // Property tests and copies of the tree take seconds on a busy machine; nothing is judged by time here.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'extension',
          include: onTheirOwn,
          environment: 'node',
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['components/**/*.test.tsx', 'lib/queries/**/*.test.tsx'],
          exclude: componentsOnTheirOwn,
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['test/support/patient-queries.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: componentsOnTheirOwn,
          environment: 'happy-dom',
          setupFiles: ['test/support/patient-queries.ts'],
          testTimeout: 60_000,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        // The real server process and real databases: slower, so not part of `npm run verify`.
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          globalSetup: ['test/support/postgres-cluster.ts'],
          environment: 'node',
          isolate: false,
          sequence: { groupOrder: 5 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Real processes, killed and started on a machine that may be busy.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
