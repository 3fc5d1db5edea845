import { expect, type Frame, test } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { linkTo } from '../support/panel-steps';
import { openPanel, Workplace } from '../support/workplace';

let workplace: Workplace;
let browser: ExtensionBrowser;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

const at = (path: string) => openPanel(browser, `${workplace.crm.url}${path}`);
const linksOf = async (recordId: string) =>
  (await workplace.documents('recordLink')).filter((link) => link['recordId'] === recordId);

test('a page without a record says so, and offers the search', async () => {
  const { page, panel, dock } = await at('/deals');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Not recognised');
  await expect.poll(() => dock.tabLabel()).toBe('Open Goalpost');
  await panel.getByRole('searchbox', { name: 'Find a client or engagement' }).fill('lenz');
  await expect(panel.getByRole('button', { name: /^Open: Kaufhaus Lenz/ })).toBeVisible();
  await page.close();
});

test('an address without a record is refused with an example, one of another host is linked', async () => {
  const { page, panel } = await at('/deals');
  const address = panel.getByRole('textbox', { name: 'Paste the address of a record' });
  for (const wrong of ['https://crm.example.com/about', 'the deal with Lenz', '']) {
    await address.fill(wrong);
    await panel.getByRole('button', { name: 'Read the address' }).click();
    await expect(panel.getByText('It should look like https://redmine.example.com/issues/123.')).toBeVisible();
    await expect(address).toHaveValue(wrong);
  }
  await address.fill('https://tickets.lenz.example/issues/4711?tab=history#note-3');
  await panel.getByRole('button', { name: 'Read the address' }).click();
  await linkTo(panel, 'lenz', 'Kaufhaus Lenz');
  await expect(panel.getByRole('status').getByText('Linked to Kaufhaus Lenz')).toBeVisible();
  await expect.poll(() => linksOf('4711')).toMatchObject([{ app: 'redmine', tenant: 'tickets.lenz.example' }]);
  await page.close();
});

/** Adds one item after the other under a heading; Enter saves and leaves the field open. */
async function addItems(panel: Frame, label: string, texts: readonly string[]): Promise<void> {
  await panel.getByRole('button', { name: label, exact: true }).click();
  const field = panel.getByRole('textbox', { name: label, exact: true });
  for (const text of texts) {
    await expect(field).toBeFocused();
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toHaveValue('');
    await expect(panel.getByRole('listitem').filter({ hasText: text })).toBeVisible();
  }
  await panel.getByRole('button', { name: 'Cancel' }).click();
}

test('from an unlinked deal to an agreement in force, without leaving the page', async () => {
  const { page, panel } = await at('/deals/112');
  await panel.getByRole('button', { name: 'Start an engagement' }).click();
  await panel.getByRole('textbox', { name: 'Client', exact: true }).fill('Contoso');
  await expect(panel.getByRole('textbox', { name: 'Engagement', exact: true })).toHaveValue('Client onboarding');
  await panel.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Contoso');
  await expect(panel.getByText('Version 1, draft').first()).toBeVisible();

  await panel.getByRole('tab', { name: 'Agreed' }).click();
  await addItems(panel, 'Add what is included', ['Onboarding for 40 clients', 'A guide in two languages']);
  await addItems(panel, 'Add what is not included', ['Data migration']);
  await panel.getByRole('button', { name: 'Add a criterion' }).click();
  await panel.getByRole('textbox', { name: 'What success means' }).fill('Clients onboarded by June');
  await panel.getByRole('textbox', { name: 'Unit' }).fill('clients');
  await panel.getByRole('textbox', { name: 'Target', exact: true }).fill('40');
  await panel.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect(panel.getByText('Clients onboarded by June')).toBeVisible();
  await expect(panel.getByText('Version 1, draft').first()).toBeVisible();

  await panel.getByRole('button', { name: 'Already signed? Record it' }).click();
  await panel.getByRole('textbox', { name: 'Somebody else, by name' }).fill('Sean Byrne');
  await panel.getByRole('textbox', { name: 'Where are the signatures?' }).fill('contract.pdf');
  await panel.getByRole('button', { name: 'Put in force' }).click();
  await expect(panel.getByText('Version 1, signed by 1 of 1')).toBeVisible();
  await expect(panel.getByText('All saved')).toBeVisible();
  const [link] = await linksOf('112');
  const ours = (await workplace.documents('agreement')).filter((one) => one['engagementId'] === link?.['engagementId']);
  expect(ours).toMatchObject([{ version: 1, status: 'in_force', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);

  await panel.getByRole('button', { name: 'Edit “Data migration”' }).click();
  await expect(panel.getByText('Signed: the text stays.')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Text', exact: true })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.getByRole('button', { name: 'Add what is included' }).click();
  await expect(panel.getByText(/Version 1 is in force and stays as it was signed\./)).toBeVisible();
  await page.close();
});

test('what was agreed is copied as text for a mail', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, panel } = await at('/deals/112');
  await panel.getByRole('tab', { name: 'Agreed' }).click();
  await panel.getByRole('button', { name: 'Copy as text' }).click();
  await expect(panel.getByText('Copied. Paste it into your mail.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Contoso: Client onboarding (Version 1)');
  expect(text).toContain('Included\n- Onboarding for 40 clients\n- A guide in two languages');
  expect(text).toContain('Not included\n- Data migration');
  expect(text).toContain('- Clients onboarded by June, target 40 clients');
  await page.close();
});

test('a record of two engagements asks which, and remembers the answer', async () => {
  const engagements = await workplace.documents('engagement');
  const chosen = engagements.filter(({ name }) => name === 'Paid media 2026' || name === 'Client onboarding');
  const commands = chosen.map((engagement) => ({
    id: crypto.randomUUID(),
    name: 'document.create',
    args: {
      document: {
        type: 'recordLink',
        id: crypto.randomUUID(),
        engagementId: engagement['id'],
        app: 'sample-crm',
        tenant: '',
        kind: 'deal',
        recordId: '111',
        url: `${workplace.crm.url}/deals/111`,
      },
    },
    at: new Date().toISOString(),
  }));
  const answer = await (await workplace.call('POST', '/v1/commands', { commands })).json();
  expect(answer).toMatchObject({ results: [{ status: 'applied' }, { status: 'applied' }] });
  const { page, panel } = await at('/deals/111');
  await expect(panel.getByText('Several engagements are linked to this record. Which one?')).toBeVisible();
  await panel.getByRole('button', { name: /^Show: Contoso/ }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Contoso');
  await page.close();
  const again = await at('/deals/111');
  await expect(again.panel.getByRole('heading', { level: 1 })).toHaveText('Contoso');
  await again.page.close();
});

test('a link on the account covers its deals', async () => {
  const { page, panel } = await at('/deals/109');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Kaufhaus Lenz');
  await expect(panel.getByText('linked through its account')).toBeVisible();
  await page.close();
});
