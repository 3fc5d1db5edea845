import { expect, type Page, test } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { sampleId } from '../../lib/domain/sample-workspace/sample-id';
import { demoPerson } from '../../scripts/demo/walk-through';
import type { ExtensionBrowser } from '../support/extension-browser';
import { Workplace } from '../support/workplace';

const media = sampleId('northwind media');
const app = sampleId('beichen app');

let workplace: Workplace;
let browser: ExtensionBrowser;
let page: Page;
/** A draft that the tests below make. */
let copyId: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  browser = await workplace.ownersBrowser();
  page = await browser.context.newPage();
  page.setDefaultTimeout(15_000);
});

test.afterAll(async () => {
  await browser?.close();
  await workplace?.close();
});

/** Shows one section of one engagement. */
async function open(engagementId: string, section: string): Promise<void> {
  await page.goto(browser.extensionPage(`workspace.html#/engagements/${engagementId}/${section}`));
  await expect(page.locator('.engagement-sections a[aria-current]')).toBeVisible();
}

const card = (name: string) => page.getByRole('article', { name });
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

test('every section opens, and at no width does the page scroll as a whole', async () => {
  for (const [width, height] of [
    [1280, 800],
    [1024, 700],
    [400, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(app, 'overview');
    const links = page.getByRole('navigation', { name: 'Engagement sections' }).getByRole('link');
    for (let at = 0; at < (await links.count()); at += 1) {
      await links.nth(at).click();
      await expect(links.nth(at)).toHaveAttribute('aria-current', 'page');
      await expect(page.locator('[aria-busy]')).toHaveCount(0);
      // Whatever is reached by keyboard last stands at the very end of the section.
      await page.locator('.workspace-main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
      await page.locator('.workspace-main :is(button, a, input, textarea):visible').last().focus();
      expect(await page.evaluate(wholePage)).toEqual({ scrolled: 0, tooTall: 0, tooWide: 0 });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
});

/** How far the document itself is scrolled, and by how much it is larger than its window. */
const wholePage = () => {
  const { scrollTop, scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
  return { scrolled: scrollTop, tooTall: scrollHeight - clientHeight, tooWide: scrollWidth - clientWidth };
};

test('the details of a criterion open without moving the page', async () => {
  await open(app, 'agreement');
  const criteria = page.getByRole('region', { name: 'What success means to them' });
  await criteria
    .getByRole('button', { name: /^Details/ })
    .last()
    .click();
  await expect(page.locator('.detail')).toBeVisible();
  await page.locator('.detail :is(input, textarea, select)').last().focus();
  expect(await page.evaluate(wholePage)).toEqual({ scrolled: 0, tooTall: 0, tooWide: 0 });
});

test('details taller than the window scroll by themselves, and a signed line keeps its pencil beside it', async () => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(media, 'agreement');
  const line = page.locator('.line.signed').filter({ has: page.getByRole('button') });
  await line.first().getByRole('button').click();
  const side = page.locator('.agreement-side');
  await expect(side.locator('.detail')).toBeVisible();
  await expect.poll(() => side.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeGreaterThan(0);
  const heights = await side.evaluate((box) => [box.clientHeight, box.closest('.workspace-main')?.clientHeight ?? 0]);
  expect(heights[0]).toBeLessThanOrEqual(heights[1] ?? 0);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 400, height: 800 });
  const [text, pencil] = await Promise.all([
    line.first().locator('.line-body').boundingBox(),
    line.first().getByRole('button').boundingBox(),
  ]);
  expect(pencil?.y).toBeLessThan((text?.y ?? 0) + (text?.height ?? 0));
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a card edited offline waits with a mark and is stored once the network is back', async () => {
  await open(media, 'people');
  await browser.context.setOffline(true);
  await card('Mr Weber').getByRole('button', { name: 'Edit “Mr Weber”' }).click();
  await card('Mr Weber').getByRole('textbox', { name: 'Role' }).fill('Chief financial officer');
  await page.keyboard.press('Tab');
  const mark = card('Mr Weber').locator('.person-head .waiting-mark');
  await expect(mark).toBeVisible();
  await browser.context.setOffline(false);
  await expect(mark).toHaveCount(0);
  expect(await workplace.documents('stakeholder')).toContainEqual(
    expect.objectContaining({ name: 'Mr Weber', role: 'Chief financial officer' }),
  );
});

test('two people expect different numbers: one gets a place, both become a disagreement', async () => {
  await expects('Mr Weber', 'Sixty good ones are enough', '60');
  await expects('Ms Sato', 'We need a hundred and fifty', '150');
  const line = card('Ms Sato').locator('.expectation').filter({ hasText: 'a hundred and fifty' });
  await line.getByRole('button', { name: 'Give it a place' }).click();
  await line.getByRole('combobox', { name: 'Place' }).selectOption('Criterion');
  await line
    .getByRole('combobox', { name: 'Which line?' })
    .selectOption({ label: 'Qualified leads a month from the Nordics' });
  await line.getByRole('button', { name: 'Save' }).click();
  await expect(line).toContainText('Place: Criterion');
  const region = page.getByRole('region', { name: 'Where two of them differ' });
  await region.getByRole('button', { name: 'Open as a disagreement' }).click();
  await expect(region.getByRole('button', { name: /^Settle it/ })).toBeVisible();
});

async function expects(name: string, text: string, value: string): Promise<void> {
  await card(name)
    .getByRole('button', { name: /^Add an expectation/ })
    .click();
  const form = card(name).getByRole('form');
  await form.getByRole('textbox', { name: /expect/ }).fill(text);
  await form.getByRole('textbox', { name: 'A number of what?' }).fill('Webinar guests');
  await form.getByRole('textbox', { name: 'Value' }).fill(value);
  await form.getByRole('textbox', { name: 'Unit' }).fill('guests');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
}

test('a handover is confirmed item by item, and complete only then', async () => {
  await open(media, 'handover');
  await page.getByRole('combobox', { name: 'Who takes it over?' }).selectOption({ label: demoPerson.name });
  await press('Start the handover');
  const complete = page.getByRole('button', { name: 'Complete the handover' });
  await expect(complete).toBeDisabled();
  const due = page.getByRole('button', { name: /^Confirm “/ });
  await expect(due.first()).toBeVisible();
  for (let left = await due.count(); left > 0; left -= 1) {
    await due.first().click();
    await expect(due).toHaveCount(left - 1);
  }
  await complete.click();
  await expect(page.getByText(`${demoPerson.name} answers for it now.`)).toBeVisible();
});

test('an agreement is kept as a template, and an engagement begins from it', async () => {
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Paid media in five countries');
  await press('Save as a template');
  await page.getByRole('link', { name: 'Templates' }).click();
  await page
    .getByRole('row', { name: /five countries/ })
    .getByRole('button', { name: 'Use' })
    .click();
  await page.getByLabel('Client', { exact: false }).first().fill('Southwind AB');
  await page.getByRole('textbox', { name: 'What the engagement is called' }).fill('Paid media, spring');
  await press('Begin');
  await expect(page).toHaveURL(/#\/engagements\/.*\/agreement/);
  await expect(page.getByRole('textbox', { name: 'Included, line 1', exact: true })).toHaveValue(/^Landing pages/);
});

test('a copy moves its days with its start', async () => {
  await open(media, 'handover');
  const copy = page.getByRole('region', { name: 'Copy the engagement' });
  await copy.getByRole('textbox', { name: 'Engagement' }).fill('Paid media 2030');
  await copy.getByLabel('Starts on').fill('2030-01-07');
  await copy.getByRole('button', { name: 'Copy it' }).click();
  await expect(page.getByText('Paid media 2030').first()).toBeVisible();
  copyId = page.url().split('/').at(-2) ?? '';
  await expect(page.locator('#group-milestone input[type=date]').first()).toHaveValue(/^2030-/);
});

test('the versions lead to a document that can be printed', async () => {
  await open(media, 'versions');
  await press('Printable document of version 2');
  const [printed] = await Promise.all([
    browser.context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open the printable document' }).click(),
  ]);
  await expect(printed.getByText('Landing pages, up to 6').first()).toBeVisible();
  await printed.close();
});

test('a Word file and a table are read, and their lines go into the draft', async () => {
  const word = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Deliverables', heading: 'Heading1' }),
          new Paragraph({ text: 'A press kit in two languages', bullet: { level: 0 } }),
          new Paragraph({ text: 'Out of scope', heading: 'Heading1' }),
          new Paragraph({ text: 'Printing of the press kit', bullet: { level: 0 } }),
        ],
      },
    ],
  });
  await take('press.docx', await Packer.toBuffer(word));
  await expect
    .poll(linesOf)
    .toEqual(expect.arrayContaining(['A press kit in two languages', 'Printing of the press kit']));
  await take('plan.csv', Buffer.from('Kind;Text\nDeliverable;A photo wall\nOut of scope;Frames for it\n'));
  await expect.poll(linesOf).toEqual(expect.arrayContaining(['A photo wall', 'Frames for it']));
});

/** The texts of all lines that the page shows in its draft. */
const linesOf = () =>
  page
    .locator('textarea.line-text')
    .evaluateAll((lines) => lines.map((line) => (line instanceof HTMLTextAreaElement ? line.value : '')));

/** Chooses a file where a draft begins, looks its lines over, and adds them. */
async function take(name: string, buffer: Buffer): Promise<void> {
  await open(copyId, 'import');
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await press(/^Add \d+ lines? to the draft/);
  await expect(page).toHaveURL(/\/agreement/);
}
