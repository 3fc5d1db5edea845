import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

/** Prints what axe finds in a picture's page. */
export async function reportViolations(page: Page, where: string): Promise<void> {
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate<Violation[]>('axe.run().then((result) => result.violations)');
  for (const { id, help, nodes } of violations) {
    process.exitCode = 1;
    console.error(`${where}: ${id}, ${help}`);
    for (const node of nodes.slice(0, 3)) console.error(`  ${node.html.slice(0, 160)}\n  ${node.failureSummary ?? ''}`);
  }
}
