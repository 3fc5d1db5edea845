import { expect, type Page, test } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { openPanel, Workplace } from '../support/workplace';

let workplace: Workplace;
let browser: ExtensionBrowser;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
  page = await browser.context.newPage();
  await page.goto(browser.extensionPage('workspace.html'));
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

const rows = () => page.getByRole('row').filter({ has: page.getByRole('gridcell') });

test('the portfolio shows the worst first, and opens a row by keyboard alone', async () => {
  await expect(rows()).toHaveCount(7);
  await expect(page.getByText('Being worked out')).toHaveCount(0);
  await expect(rows().first()).toContainText(/\d+ critical/);
  await page.keyboard.press('/');
  await page.keyboard.type('northwind');
  await expect(rows()).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(rows().first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/engagements\//);
  await expect(page.getByText('Northwind GmbH').first()).toBeVisible();
});

test('the palette leads to a section by a few letters, one of them wrong', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill('settngs');
  await expect(page.getByRole('option', { name: /^Settings/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('a rule switched off in the settings is gone from the panel, and back when that is undone', async () => {
  const { panel } = await openPanel(browser, `${workplace.crm.url}/deals/102`);
  const gap = panel.locator('[data-gap]').first();
  await expect(gap).toBeVisible();
  const title = (await gap.getByRole('heading').innerText()).split('\n').at(-1) ?? '';
  await page.bringToFront();
  await page.getByRole('searchbox', { name: /^Find among/ }).fill(title);
  const rule = page.locator('.rule-list details').first();
  await rule.locator('summary').click();
  await rule.getByRole('combobox', { name: 'When it runs' }).selectOption('Off');
  await rule.getByRole('button', { name: 'Save' }).click();
  await expect(rule.locator('summary')).toContainText('Off');
  await expect(panel.getByRole('heading', { name: title })).toHaveCount(0);
  await rule.locator('summary').focus();
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('heading', { name: title }).first()).toBeVisible();
});

test('an invitation is made and can be opened', async () => {
  await page.getByRole('link', { name: 'Members' }).click();
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Casey Bloom');
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  const address = await page.getByRole('textbox', { name: 'Invitation for Casey Bloom' }).inputValue();
  const invited = await browser.context.newPage();
  await invited.goto(address);
  await expect(invited.getByRole('heading', { name: /^Join/ })).toBeVisible();
  await invited.close();
});

test('what is written offline waits with a mark and is stored when the network is back', async () => {
  await page.getByRole('link', { name: 'Client outcomes (CPIs)' }).click();
  await browser.context.setOffline(true);
  await page.getByRole('button', { name: 'Add an outcome' }).click();
  const form = page.getByRole('form', { name: 'Add an outcome' });
  await form.getByRole('textbox', { name: 'Outcome' }).fill('Sleeps well before the launch');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const row = page.getByRole('row', { name: /Sleeps well/ });
  await expect(row.locator('.waiting-mark')).toBeVisible();
  // The last command is taken back offline too, and nothing of it is stored later.
  await page.getByRole('button', { name: 'Add an outcome' }).click();
  await form.getByRole('textbox', { name: 'Outcome' }).fill('A slip of the pen');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('row', { name: /slip of the pen/ })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /slip of the pen/ })).toHaveCount(0);
  await browser.context.setOffline(false);
  await expect(row.locator('.waiting-mark')).toHaveCount(0);
  const stored = await workplace.documents('cpi');
  const names = stored.map(({ name }) => name);
  expect(names).toContain('Sleeps well before the launch');
  expect(names).not.toContain('A slip of the pen');
});

test('the log says who did it, old beside new', async () => {
  await page.getByRole('link', { name: 'Activity log' }).click();
  await expect(page.getByRole('button', { name: 'CPI: added' }).first()).toBeVisible();
  await expect(page.getByText('Sleeps well before the launch')).toBeVisible();
});
