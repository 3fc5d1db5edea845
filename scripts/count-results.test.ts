import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// Inside the project, so that the test runners are found from there.
const directory = path.join(import.meta.dirname, '../test-results/count-results');
const program = (name: string) => path.join(import.meta.dirname, '../node_modules', name);

const files = {
  'sums.unit.mjs': `
    import { expect, it } from 'vitest';
    it('adds', () => expect(1 + 1).toBe(2));
    it('adds wrongly', () => expect(1 + 1).toBe(3));
  `,
  'broken.unit.mjs': `throw new Error('cannot be read');`,
  'vitest.config.mjs': `export default { test: { include: ['*.unit.mjs'] } };`,
  'sums.browser.mjs': `
    import { expect, test } from '@playwright/test';
    test('holds', () => {});
    test('holds at the second try', ({}, { retry }) => expect(retry).toBe(1));
    test.describe('in a group', () => test('never holds', () => { throw new Error('it is broken'); }));
    test.skip('is left out', () => {});
  `,
  'playwright.config.mjs': `export default { testMatch: '*.browser.mjs', retries: 1, outputDir: 'out', reporter: 'json' };`,
};

function run(args: string[], env: Record<string, string> = {}): string {
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: directory,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });
  return stdout;
}

const count = (...args: string[]) =>
  run(['--import', 'tsx', path.join(import.meta.dirname, 'count-results.ts'), ...args]);

beforeAll(() => {
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
  run([program('vitest/vitest.mjs'), 'run', '--reporter=json', '--outputFile.json=vitest.json']);
  run([program('@playwright/test/cli.js'), 'test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: 'playwright.json' });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it('says which tests failed and why, which passed when tried again, and how many there were', () => {
  const lines = count('3', '1', 'vitest.json', 'playwright.json', 'none.json').split('\n');
  const said = lines.filter((line) => /^(failed|passed when)/.test(line));
  expect(said.sort()).toEqual([
    'failed: broken.unit.mjs',
    'failed: none.json',
    'failed: sums.browser.mjs:5 › never holds',
    'failed: sums.unit.mjs › adds wrongly',
    'passed when tried again: sums.browser.mjs:4 › holds at the second try',
  ]);
  expect(lines).toContain('  Error: it is broken');
  expect(lines.join('\n')).toContain('expected 2 to be 3');
  expect(lines.join('\n')).toContain('cannot be read');
  // Three checks, one unit test, and two browser tests; four failures and one check.
  expect(lines.at(-2)).toBe('6 passed, 5 failed');
});
