import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'entrypoints/**/*.test.ts',
            'server/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/architecture/**/*.test.ts',
            'test/scope-match/**/*.test.ts',
          ],
          environment: 'node',
          // Property tests and copies of the tree take seconds on a busy machine; nothing is judged by time here.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['components/**/*.test.tsx', 'lib/queries/**/*.test.tsx'],
          environment: 'happy-dom',
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
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          // Real processes, killed and started on a machine that may be busy.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
});
