import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { gapRulesPage, renderGapRulesPage } from './generate-gap-rules-page';

it('docs/gap-rules.md says what the rules say', async () => {
  // If it does not: node --import tsx scripts/generate-gap-rules-page.ts
  expect(await readFile(gapRulesPage, 'utf8')).toBe(renderGapRulesPage());
});
