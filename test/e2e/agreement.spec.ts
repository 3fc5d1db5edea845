import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import type { ExtensionBrowser } from '../support/extension-browser';
import { linkTo } from '../support/panel-steps';
import { openPanel, Workplace } from '../support/workplace';

/**
 * From a statement of work to a signed agreement, and to the next version: imported, edited, proposed, signed by two
 * people on their phones, changed, shown as what changed, and signed again.
 */

const statement = `# Website relaunch for Fjord & Fisk

## What we deliver
- A shop with up to 40 product pages
- Two rounds of revisions for each page

## Not included
- Product photography

## What we need from you
- Product texts by 2027-01-15

## Success
- Conversion rate of the shop from 1.2 % to 2 % by 2027-06-30

Kind regards, and looking forward to it`;

let workplace: Workplace;
let browser: ExtensionBrowser;
let page: Page;
const engagementId = v7();
const clientId = v7();

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
  const person = (name: string, language: string) =>
    send({ type: 'stakeholder', id: v7(), clientId, name, language, signoffRequired: true, addedOn: '2026-11-01' });
  await send({ type: 'client', id: clientId, name: 'Fjord & Fisk AS' });
  await person('Kari Nordmann', 'en');
  await person('Jörg Weber', 'de');
  const work = { name: 'Website relaunch', kind: 'project', status: 'active', startedOn: '2026-11-16' };
  await send({ type: 'engagement', id: engagementId, clientId, ...work });
  page = await browser.context.newPage();
  await page.goto(address('import'));
});

/** Makes a document over the API. */
async function send(document: object): Promise<void> {
  const command = { id: v7(), name: 'document.create', args: { document }, at: new Date().toISOString() };
  const response = await workplace.call('POST', '/v1/commands', { commands: [command] });
  expect(await response.text()).toContain('"applied"');
}

let links = { kari: '', jörg: '' };

/** A personal link, made by the button beside the signer's name. */
async function linkFor(name: string): Promise<string> {
  await page.getByRole('button', { name: `Copy link for ${name}` }).click();
  const field = page.getByLabel(`Personal link for ${name}`);
  await expect(field).toHaveValue(/\/agree\//);
  return field.inputValue();
}

/** Where the pictures of a run lie. */
const picture = (name: string) => `test-results/pictures/agreement-${name}.png`;

/** Opens a link as its signer would, on a phone. */
async function openOnPhone(link: string): Promise<Page> {
  const phone = await browser.context.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(link);
  return phone;
}

/** Signs with a typed name. */
async function signOnPhone(link: string, name: string, button: RegExp): Promise<void> {
  const phone = await openOnPhone(link);
  await phone.locator('input[name="signedName"]').fill(name);
  await phone.getByRole('button', { name: button }).click();
  // The form is gone: there is nothing left to answer.
  await expect(phone.locator('input[name="signedName"]')).toHaveCount(0);
  await phone.screenshot({ path: picture(`signed-${name}`) });
  await phone.close();
}

const statuses = async () => (await ofEngagement('agreement')).map((agreement) => agreement['status']).sort();

const address = (section: string) => browser.extensionPage(`workspace.html#/engagements/${engagementId}/${section}`);

const ofEngagement = async (type: string) =>
  (await workplace.documents(type)).filter((document) => document['engagementId'] === engagementId);

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

test('a pasted statement of work is read line by line, and nothing of it is dropped', async () => {
  await page.getByLabel('Paste the text').fill(statement);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByLabel('Line 8: Product photography')).toHaveValue('exclusion');
  await expect(page.getByText('5 lines go into the draft, 1 is left out')).toBeVisible();
  // What a line is can be said by one key.
  await page.getByLabel('Line 5: Two rounds of revisions for each page').focus();
  await page.keyboard.press('w');
  await expect(page.getByLabel('Line 5: Two rounds of revisions for each page')).toHaveValue('activity');
  await page.getByRole('button', { name: 'Add 5 lines to the draft' }).click();
  await expect.poll(async () => (await ofEngagement('scopeItem')).length).toBe(4);
  expect((await ofEngagement('note'))[0]?.['text']).toContain('Kind regards, and looking forward to it');
  expect((await ofEngagement('criterion'))[0]).toMatchObject({
    unit: '%',
    baseline: '1.2',
    target: '2',
    dueOn: '2027-06-30',
  });
});

test('the draft is edited as a page, and says what is open before it is proposed', async () => {
  await page.goto(address('agreement'));
  const excluded = page.getByPlaceholder('What is not part of it');
  await excluded.fill('Translation of the shop');
  await excluded.press('Enter');
  await expect.poll(async () => (await ofEngagement('scopeItem')).length).toBe(5);
  await page.getByRole('button', { name: /^Details of “Conversion rate/ }).click();
  const source = page.getByLabel('Source');
  await source.fill('The shop’s own analytics');
  await source.blur();
  await expect.poll(async () => (await ofEngagement('criterion'))[0]?.['source']).toBe('The shop’s own analytics');
  await page.getByRole('button', { name: 'Close the details' }).click();
  await expect(page.getByText('We have not recorded what Kari Nordmann expects.')).toBeVisible();
  await expect(page.getByText('SMART: not measurable')).toBeHidden();
});

test('proposed, each signer gets a link of their own', async () => {
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.getByRole('button', { name: 'Propose and ask to sign' }).click();
  await expect(page.getByText('Version 1, signed by 0 of 2').first()).toBeVisible();
  links = { kari: await linkFor('Kari Nordmann'), jörg: await linkFor('Jörg Weber') };
  expect(links.kari).not.toBe(links.jörg);
});

test('both sign on their phones, and with the second signature it is in force', async () => {
  await signOnPhone(links.kari, 'Kari Nordmann', /Sign version 1/);
  await expect(page.getByText('Version 1, signed by 1 of 2').first()).toBeVisible();
  await signOnPhone(links.jörg, 'Jörg Weber', /Fassung 1/);
  await expect.poll(async () => (await ofEngagement('agreement'))[0]?.['status']).toBe('in_force');
  await expect(page.getByText('Version 1, signed by 2 of 2').first()).toBeVisible();
});

test('a change states its effect before it is sent, and once approved it begins the next version', async () => {
  await page.goto(address('changes'));
  await page.getByRole('button', { name: 'Raise a change request' }).click();
  const form = page.getByRole('form').or(page.locator('form')).first();
  await form.getByLabel('What changes').fill('Two more languages');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Submit “Two more languages”' }).click();
  await expect(page.getByText('State the effect on time, cost and criteria before it is sent.').first()).toBeVisible();
  await page.getByLabel('More or fewer days').fill('10');
  await page.getByLabel('Cost', { exact: true }).fill('4800');
  await page.getByLabel('Currency').fill('EUR');
  await page.getByLabel('What it does to the criteria').fill('None of them moves.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Submit “Two more languages”' }).click();
  await page.getByRole('button', { name: 'Approve “Two more languages”' }).click();
  await page
    .getByRole('button', { name: 'Open version 2' })
    .or(page.getByRole('link', { name: 'Open version 2' }))
    .click();
  await expect(page.getByRole('heading', { name: 'Version 2' })).toBeVisible();
});

test('the next version is edited, and its signers are told what changes, term by term', async () => {
  const included = page.getByPlaceholder('What we deliver or do. Enter for the next line');
  await included.fill('The shop in Swedish and Finnish');
  await included.press('Enter');
  await page.getByRole('button', { name: /^Details of “Conversion rate/ }).click();
  const target = page.getByLabel('Target', { exact: true });
  await target.fill('2.2');
  await target.blur();
  await expect
    .poll(async () => (await ofEngagement('criterion')).map((criterion) => criterion['target']).sort())
    .toEqual(['2', '2.2']);
  await page.getByRole('button', { name: 'Close the details' }).click();
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.getByRole('button', { name: 'Propose and ask to sign' }).click();
  await expect(page.getByText('Version 2, signed by 0 of 2').first()).toBeVisible();
  const before = links;
  links = { kari: await linkFor('Kari Nordmann'), jörg: await linkFor('Jörg Weber') };
  const phone = await openOnPhone(links.kari);
  await expect(phone.getByText('The shop in Swedish and Finnish').first()).toBeVisible();
  await expect(phone.locator('.changes')).toContainText(/Target.*2.*2\.2/s);
  await expect(phone.getByText(/10 days more/)).toBeVisible();
  // What did not change is one tap away, not in the way.
  await expect(phone.getByText('Product photography')).toBeHidden();
  await phone.getByText('The full text of version 2').click();
  await expect(phone.getByText('Product photography')).toBeVisible();
  await phone.screenshot({ path: picture('changes'), fullPage: true });
  await phone.close();
  expect(before.kari).not.toBe(links.kari);
});

test('a decline keeps the version in force; signed by everyone again, the next one takes its place', async () => {
  const phone = await openOnPhone(links.jörg);
  await phone.locator('textarea[name="comment"]').fill('Finnisch brauchen wir erst 2028.');
  await phone.getByRole('button', { name: 'Diese Fassung ablehnen' }).click();
  await expect(phone.locator('h1')).toContainText('abgelehnt');
  await phone.close();
  await expect(page.getByText('Finnisch brauchen wir erst 2028.').first()).toBeVisible();
  expect(await statuses()).toEqual(['in_force', 'proposed']);
  await page.getByRole('button', { name: 'Withdraw the proposal' }).click();
  const why = page.getByLabel('Why is it withdrawn?');
  await why.fill('Finnish comes later');
  await page.locator('form').filter({ has: why }).getByRole('button', { name: 'Withdraw the proposal' }).click();
  await expect.poll(statuses).toEqual(['draft', 'in_force']);
  await page.getByRole('button', { name: 'Propose', exact: true }).click();
  await page.getByRole('button', { name: 'Propose and ask to sign' }).click();
  await expect(page.getByText('Version 2, signed by 0 of 2').first()).toBeVisible();
  await signOnPhone(await linkFor('Kari Nordmann'), 'Kari Nordmann', /Sign version 2/);
  await signOnPhone(await linkFor('Jörg Weber'), 'Jörg Weber', /Fassung 2/);
  await expect.poll(statuses).toEqual(['in_force', 'superseded']);
});

test('the panel beside the deal shows the new version, who signed it, and its terms', async () => {
  const { panel, page: deal } = await openPanel(browser, `${workplace.crm.url}/deals/108`);
  await linkTo(panel, 'Fjord', 'Fjord & Fisk AS');
  await expect(panel.getByText('Version 2, signed by 2 of 2')).toBeVisible();
  await panel.getByRole('tab', { name: 'Agreed' }).click();
  await expect(panel.getByText('The shop in Swedish and Finnish').first()).toBeVisible();
  await deal.close();
});
