import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests: the production build in a real browser, against the real API. Each file has an API, a sample CRM and
 * browsers of its own, so two files run at a time, one to a core; the real apps are installed once, and shared.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/browser',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  // A browser on a busy machine now and then misses a beat: CI tries again, and its report calls such a test flaky.
  retries: process.env['CI'] ? 2 : 0,
  // The JSON report goes to PLAYWRIGHT_JSON_OUTPUT_NAME, which CI adds up.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  projects: [
    { name: 'sample', testIgnore: ['**/real-hosts/**', '**/firefox/**'] },
    { name: 'real-hosts', testMatch: '**/real-hosts/**', workers: 1 },
    // The same main job in Firefox, which puppeteer drives: Playwright's own Firefox is not the one people have.
    { name: 'firefox', testMatch: '**/firefox/**' },
  ],
});
