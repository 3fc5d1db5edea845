import { readFile } from 'node:fs/promises';
import { readPlaywrightReport } from './results/playwright-report';
import type { RunResult } from './results/run-result';
import { readVitestReport } from './results/vitest-report';

/**
 * Adds up the reports of all test runs and of the checks beside them: says which tests failed and why, which passed only
 * when tried again, and ends with one line `N passed, N failed`. Arguments: how many checks passed and failed, then the
 * report files. A report that is missing counts as a failure: a run that wrote none did not end well.
 */

const [checksPassed = '0', checksFailed = '0', ...files] = process.argv.slice(2);

async function read(file: string): Promise<RunResult> {
  const report: unknown = await readFile(file, 'utf8').then(JSON.parse, () => null);
  const missing = { passed: 0, failures: [{ test: file, message: 'There is no report.' }], flaky: [] };
  return readVitestReport(report) ?? readPlaywrightReport(report) ?? missing;
}

const results = await Promise.all(files.map(read));
const failures = results.flatMap((result) => result.failures);
for (const test of results.flatMap(({ flaky }) => flaky)) process.stdout.write(`passed when tried again: ${test}\n`);
for (const { test, message } of failures) process.stdout.write(`\nfailed: ${test}\n${message.replace(/^/gm, '  ')}\n`);

const passed = results.reduce((sum, result) => sum + result.passed, Number(checksPassed));
const failed = failures.length + Number(checksFailed);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
