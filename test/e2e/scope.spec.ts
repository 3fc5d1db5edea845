import { expect, type Frame, test } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { openPanel, panelAgain, Workplace } from '../support/workplace';

/** "Is this in scope?" beside the tasks of the sample CRM, by the built extension. */

let workplace: Workplace;
let browser: ExtensionBrowser;

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

const task = (id: number) => `${workplace.crm.url}/deal-tasks/${id}`;
const scope = (panel: Frame) => panel.getByRole('region', { name: 'Is this in scope?' });
const toggle = (panel: Frame) => scope(panel).getByRole('button', { name: /^Is this in scope\?/ });

test('title and description are read, a suggestion is made and corrected, and the next task follows', async () => {
  const { page, panel } = await openPanel(browser, task(502));
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
  await expect(toggle(panel)).toContainText('Looks not included');
  await toggle(panel).click();
  // The second line is the description, read off the page.
  await expect(scope(panel)).toContainText('asks for a translation of the product texts of the spring range');
  await expect(scope(panel).locator('.near-item.exclusion').first()).toContainText('Translation of product texts');
  await expect(scope(panel).locator('.near-item.exclusion').first().locator('mark')).not.toHaveCount(0);

  await page.goto(task(503));
  const unclear = await panelAgain(page);
  await expect(toggle(unclear)).toContainText('Not clear');
  await toggle(unclear).click();
  await scope(unclear).getByRole('button', { name: 'Yes, covered' }).click();
  await scope(unclear)
    .getByRole('combobox')
    .selectOption({ label: 'Included: Social campaign: 4 motifs, tested against each other for 3 weeks' });
  await scope(unclear).getByRole('button', { name: 'Save answer' }).click();
  await expect(scope(unclear)).toContainText('Answered: Covered');
  await expect.poll(() => workplace.documents('scopeAnswer')).toHaveLength(1);

  await page.goto(task(504));
  const next = await panelAgain(page);
  await expect(toggle(next)).toContainText('Looks covered');
  await toggle(next).click();
  await expect(scope(next)).toContainText('Social campaign: 4 motifs');
  await page.close();
});
