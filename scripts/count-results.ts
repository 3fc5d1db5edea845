import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/**
 * Adds up the reports of all test runs and of the checks beside them, and ends with one line `N passed, N failed`.
 * Arguments: `check:passed` and `check:failed` counts, then the report files. A report that is missing counts as a
 * failure: a run that wrote none did not end well.
 */

const Vitest = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const Playwright = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

const [checksPassed = '0', checksFailed = '0', ...files] = process.argv.slice(2);
let passed = Number(checksPassed);
let failed = Number(checksFailed);

for (const file of files) {
  const report: unknown = await readFile(file, 'utf8').then(JSON.parse, () => null);
  const vitest = Vitest.safeParse(report);
  const playwright = Playwright.safeParse(report);
  if (vitest.success) {
    passed += vitest.data.numPassedTests;
    failed += vitest.data.numFailedTests;
  } else if (playwright.success) {
    passed += playwright.data.stats.expected + playwright.data.stats.flaky;
    failed += playwright.data.stats.unexpected;
  } else {
    process.stdout.write(`no report: ${file}\n`);
    failed += 1;
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
