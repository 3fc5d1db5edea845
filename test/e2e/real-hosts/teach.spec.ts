import { expect, type Frame, type Page, test } from '@playwright/test';
import { badgesIn, cardsWithAndWithoutBadges } from '../../support/badges-in';
import { buildWithout } from '../../support/build-without';
import { type ExtensionBrowser, panelFrame } from '../../support/extension-browser';
import { headingOf, linkTo, log, openPanelOn, seeWhatNorthwindAgreed } from '../../support/panel-steps';
import { type Host, signInToRequestTracker, startHost, stopHost } from '../../support/real-hosts';
import { Workplace } from '../../support/workplace';

let host: Host;
let workplace: Workplace;
let browser: ExtensionBrowser;
let page: Page;
let build: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(600_000);
  build = await buildWithout(['requestTracker']);
  host = await startHost('rt');
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser({ build });
  page = await browser.context.newPage();
  await signInToRequestTracker(page, host);
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
  await stopHost('rt');
});

const ticket = (id: number) => `${host.base_url}/Ticket/Display.html?id=${id}`;

/** Points at the page's own title with the mouse, as a person does. */
async function clickTitle(on: Page): Promise<void> {
  const box = await on.locator('h1').first().boundingBox();
  if (!box) throw new Error('the page shows no title');
  await on.mouse.move(box.x + 20, box.y + box.height / 2);
  await on.mouse.click(box.x + 20, box.y + box.height / 2);
}

const listAddress = () => `${host.base_url}/Search/Results.html?Query=id%3C10`;

const lesson = (panel: Frame) => panel.getByRole('form', { name: 'Teach Goalpost this app' });

test('a page of an app that nobody knows is taught from two of its records', async () => {
  await page.goto(ticket(3));
  await browser.pressToolbarButton(page);
  const panel = await panelFrame(page);
  await expect(headingOf(panel)).toHaveText('Not recognised');
  await panel.getByRole('button', { name: 'Teach Goalpost this app' }).click();
  await lesson(panel).getByLabel('What is the app called?').fill('Our desk');
  await lesson(panel).getByLabel('What is on this page?').selectOption('task');
  // The number is guessed; another part is tried, and taken back.
  const part = (text: string) => lesson(panel).getByRole('button', { name: text, exact: true });
  await expect(part('3')).toHaveAttribute('aria-pressed', 'true');
  await lesson(panel).getByRole('button', { name: 'Point at the title' }).click();
  await expect(lesson(panel).getByText('Click the title on the page')).toBeVisible();
  await clickTitle(page);
  await expect(lesson(panel).getByText('#3: Invoice address is wrong on PDF')).toBeVisible();
  expect(page.url()).toBe(ticket(3));

  // The first record again is no proof, and neither is another site's.
  await lesson(panel).getByLabel('Or paste its address').fill('https://elsewhere.example/Ticket/Display.html?id=4');
  await lesson(panel).getByRole('button', { name: 'Compare' }).click();
  await expect(lesson(panel).getByText('This is an address of another site.')).toBeVisible();
  await lesson(panel).getByLabel('Or paste its address').fill(ticket(3));
  await lesson(panel).getByRole('button', { name: 'Compare' }).click();
  await expect(lesson(panel).getByText('This is the first record again.')).toBeVisible();
  await expect(lesson(panel).getByRole('button', { name: 'Save for the team' })).toHaveCount(0);
});

test('the second record proves it, and its other pages are found among the links', async () => {
  // Another page load: the panel and what was shown so far come back.
  await page.goto(ticket(4));
  const panel = await panelFrame(page);
  await expect(lesson(panel).getByText('Two records, two numbers: 3 and 4')).toBeVisible();
  await expect(lesson(panel).getByText(/^#4: /)).toBeVisible();
  await lesson(panel).getByRole('button', { name: 'Find them among this page’s links' }).click();
  for (const name of ['History', 'Reminders', 'People', 'Jumbo']) {
    await lesson(panel)
      .getByRole('button', { name: `Add: ${name}` })
      .first()
      .click();
    await expect(lesson(panel).getByRole('button', { name: `Add: ${name}` })).toHaveCount(0);
  }
  // A page that nothing links here, and one of no ticket that was shown.
  const paste = lesson(panel).getByLabel('Or paste its address');
  await paste.fill(`${host.base_url}/SelfService/Display.html?id=99`);
  await lesson(panel).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(lesson(panel).getByText(/names neither of the two records/)).toBeVisible();
  await paste.fill(`${host.base_url}/Ticket/Update.html?Action=Respond&id=3`);
  await lesson(panel).getByRole('button', { name: 'Add', exact: true }).click();
  await lesson(panel).getByRole('button', { name: 'Respond', exact: true }).click();
  await expect(lesson(panel).getByRole('button', { name: 'Respond', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

/** The panel gives its focus to the page that is pointed at. */
const untilPageHasKeys = () => expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');

test('a row of its list is pointed at with keys alone, and the app is saved', async () => {
  await page.goto(listAddress());
  const panel = await panelFrame(page);
  await lesson(panel).getByRole('button', { name: 'Point at a card' }).press('Enter');
  await expect(lesson(panel).getByText(/Click a card or a row/)).toBeVisible();
  await untilPageHasKeys();
  // Esc changes nothing.
  await page.keyboard.press('Escape');
  await lesson(panel).getByRole('button', { name: 'Point at a card' }).press('Enter');
  await expect(lesson(panel).getByRole('button', { name: 'Stop pointing' })).toBeVisible();
  await untilPageHasKeys();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(lesson(panel).getByText(/^9 cards, each with a number of its own:/)).toBeVisible();
  expect(page.url()).toBe(listAddress());
  await lesson(panel).getByRole('button', { name: 'Save for the team' }).click();
  await expect.poll(async () => (await workplace.documents('adapter')).length).toBe(1);
  const [taught] = await workplace.documents('adapter');
  expect(taught).toMatchObject({ name: 'Our desk', hosts: [`${host.base_url}/*`], version: 1 });
  expect(JSON.stringify(taught?.['records'])).toContain('/Ticket/ModifyPeople.html?id=:idA');
  const again = await openPanelOn(page, ticket(4));
  await expect(again.getByText('Our desk · task')).toBeVisible();
  await expect(headingOf(again)).toHaveText(/^#4: /);
});

test('a ticket is recognised, linked, and shows scope', async () => {
  const panel = await openPanelOn(page, ticket(3));
  await expect(panel.getByText('Our desk · task')).toBeVisible();
  await expect(headingOf(panel)).toHaveText(/Invoice address is wrong on PDF/);
  await linkTo(panel, 'Northwind', 'Northwind GmbH');
  await seeWhatNorthwindAgreed(panel);
  const other = await openPanelOn(page, ticket(4));
  await expect(headingOf(other)).not.toHaveText('Northwind GmbH');
});

test('what is flagged on a ticket is stored', async () => {
  const panel = await openPanelOn(page, ticket(3));
  await log(panel, 'They expect an answer within the hour.', 'Gap');
  const flagged = async () =>
    (await workplace.documents('gap')).filter((gap) => gap['title'] === 'They expect an answer within the hour.');
  await expect.poll(async () => (await flagged()).length).toBe(1);
});

test('every page of the ticket is that ticket, as with the shipped adapter', async () => {
  for (const address of [
    '/Ticket/History.html?id=3',
    '/Ticket/ModifyAll.html?id=3',
    '/Ticket/ModifyPeople.html?id=3',
    '/Ticket/Reminders.html?id=3',
    '/Ticket/Update.html?Action=Comment&id=3',
    '/Ticket/Display.html?id=3#txn-12',
  ]) {
    const panel = await openPanelOn(page, `${host.base_url}${address}`);
    await expect(headingOf(panel), address).toHaveText('Northwind GmbH');
  }
  // From page to page by its own links, as people go.
  await page.goto(ticket(3));
  const panel = await panelFrame(page);
  await expect(headingOf(panel)).toHaveText('Northwind GmbH');
  await page.goto(`${host.base_url}/Ticket/Create.html?Queue=3`);
  await expect(headingOf(await panelFrame(page))).toHaveText('Not recognised');
});

test('the ticket has a badge in its list, and the list stays as it was', async () => {
  await page.goto(listAddress());
  const session = await page.context().newCDPSession(page);
  const badges = () => badgesIn(session, 'data-record-id');
  await expect.poll(async () => (await badges()).map(({ card }) => card)).toEqual(['3']);
  const [withBadges, without] = await cardsWithAndWithoutBadges(page, 'table.ticket-list td');
  expect(withBadges).toEqual(without);
});

test('a colleague who allowed the site has it without teaching', async () => {
  const theirs = await workplace.colleaguesBrowser({ build }, 'member');
  try {
    const tab = await theirs.context.newPage();
    await signInToRequestTracker(tab, host);
    const panel = await openPanelOn(tab, ticket(3));
    await expect(panel.getByText('Our desk · task')).toBeVisible();
    await expect(headingOf(panel)).toHaveText('Northwind GmbH');
    await expect(panel.getByText('They expect an answer within the hour.').first()).toBeVisible();
    const workspace = await theirs.context.newPage();
    await workspace.goto(theirs.extensionPage('workspace.html#/apps'));
    const row = workspace.getByRole('row', { name: /Our desk/ });
    await expect(row.getByText('Allowed', { exact: true })).toBeVisible();
    await expect(row.getByText(/^Version 1 by /)).toBeVisible();
    await expect(row.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  } finally {
    await theirs.close();
  }
});
