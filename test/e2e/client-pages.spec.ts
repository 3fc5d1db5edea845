import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import * as z from 'zod/mini';
import { findBrowser } from '../../scripts/find-browser';
import { makeLink } from '../support/a-proposal';
import { ApiProcess } from '../support/api-process';
import { askedApi } from '../support/asked-api';
import { type ClientStory, offerOptions, proposeFirst, proposeSecond, type StoryPerson } from '../support/client-story';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const judged = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const Violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

const languages = ['en', 'de', 'ja', 'zh-CN'] as const;
const themes = ['light', 'dark'] as const;
const phones = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
] as const;

let process: ApiProcess;
let api: ReturnType<typeof askedApi>;
let browser: Browser;
let story: ClientStory;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  process = await ApiProcess.start();
  const { workspaceId } = process.createWorkspace();
  api = askedApi(process.url, process.createKey('owner', workspaceId).key);
  const executablePath = findBrowser();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  story = await proposeFirst(api);
});

test.afterAll(async () => {
  await browser?.close();
  await process?.close();
});

/** A phone whose browser runs no script at all. */
const openPhone = (size: { width: number; height: number }) =>
  browser.newPage({ viewport: size, javaScriptEnabled: false, deviceScaleFactor: 2, isMobile: true, hasTouch: true });

const linkOf = async (signOffId: string) => (await makeLink(api, signOffId)).url;

const picture = (page: Page, name: string, fullPage = true) =>
  page.screenshot({ path: `test-results/pictures/client-${name}.png`, fullPage });

async function sign({ name }: StoryPerson, signOffId: string, size: (typeof phones)[number]): Promise<void> {
  const page = await openPhone(size);
  await page.goto(await linkOf(signOffId));
  await page.getByRole('link', { name: `Sign as ${name}` }).click();
  await expect(page.getByLabel('Your full name')).toBeInViewport();
  await page.getByLabel('Your full name').fill(name);
  await page.getByRole('button', { name: /^Sign version/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You signed version');
  await page.close();
}

async function expectNoViolations(page: Page, where: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(judged)} }).then((result) => result.violations)`,
  );
  const lines = Violations.parse(found).map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(lines, where).toEqual([]);
}

const tooWide = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

test('three people sign on phones that run no script, and the version is in force', async () => {
  const page = await openPhone(phones[0]);
  await page.goto(await linkOf(story.sato.first));
  await expect(page.getByText('For Yuki Sato.')).toBeVisible();
  await picture(page, 'first-360', false);
  await picture(page, 'first-360-whole');
  await page.getByRole('link', { name: 'Ask for changes' }).click();
  await expect(page.getByLabel('What should be different?')).toBeInViewport();
  await page.getByLabel('What should be different?').fill('A thought on the way');
  await page.getByRole('button', { name: 'Sign version 1' }).click();
  await expect(page.getByText('Type your full name to sign.')).toBeVisible();
  await expect(page.getByLabel('What should be different?')).toHaveValue('A thought on the way');
  await picture(page, 'first-360-problem', false);
  await page.close();
  await sign(story.sato, story.sato.first, phones[0]);
  await sign(story.weber, story.weber.first, phones[1]);
  await sign(story.lind, story.lind.first, phones[0]);
});

test('the next version shows what changed, with the full text one tap away', async () => {
  await proposeSecond(api, story);
  const page = await openPhone(phones[1]);
  await page.goto(await linkOf(story.sato.second));
  const changes = page.locator('.changes');
  await expect(changes).toContainText('Qualified leads a month');
  await expect(changes).toContainText('before 120, now 100');
  await expect(changes).toContainText('14 days more');
  await expect(changes).toContainText('€4,800');
  await expect(changes).toContainText('Moved from “Not included” to “What we will do”');
  await expect(changes).not.toContainText('Landing pages');
  await expect(page.getByText('Landing pages')).toBeHidden();
  await picture(page, 'second-390');
  await page.getByText('The full text of version 2').click();
  await expect(page.getByText('Landing pages')).toBeVisible();
  await page.close();
});

test('what is open between us is told once it is shared, and comes back with what was typed', async () => {
  await offerOptions(api, story);
  const page = await openPhone(phones[0]);
  await page.goto(await linkOf(story.weber.second));
  await page.getByRole('link', { name: '2 points are open between us' }).click();
  await expect(page.getByText('“Could you also answer the chat on our site?”')).toBeVisible();
  await expect(page.getByText('Photos for the June pages')).toBeVisible();
  await page.getByRole('button', { name: 'None of these fits' }).click();
  await expect(page.getByRole('alert')).toHaveText('Say in a few words why none of them fits.');
  await page.close();
});

for (const language of languages) {
  for (const colorScheme of themes) {
    test(`pages are free of violations and fit every width, in ${language}, ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme, viewport: phones[0], bypassCSP: true });
      const url = await linkOf(story.weber.second);
      const gone = `${process.url}/agree/${'A'.repeat(43)}`;
      for (const [name, address] of [
        ['agreement', url],
        ['document', `${url}/print`],
        ['open-points', `${url}/open`],
        ['gone', gone],
      ] as const) {
        await page.goto(`${address}?language=${language}`);
        await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
        await expectNoViolations(page, name);
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 740 });
          expect(await tooWide(page), `${name} ${width}`).toBe(0);
        }
        await page.setViewportSize(phones[0]);
        await picture(page, `${name}-${language}-${colorScheme}`);
      }
      await page.close();
    });
  }
}

test('text enlarged to 200 % stays readable, and the bar covers nothing', async () => {
  // Zooming to 200 % halves the page in CSS pixels.
  const page = await browser.newPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  await page.goto(`${await linkOf(story.weber.second)}?language=de`);
  expect(await tooWide(page)).toBe(0);
  await expect(page.locator('.bar')).toHaveCSS('position', 'static');
  await picture(page, 'zoomed-de', false);
  await page.close();
});

test('the document prints on A4 and letter with fingerprint and signatures', async () => {
  const page = await browser.newPage();
  await page.goto(`${await linkOf(story.weber.first)}/print`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.digest')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(page.getByRole('navigation')).toBeHidden();
  // Paper is white, whatever the screen is.
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.setViewportSize({ width: 794, height: 1123 });
  await picture(page, 'printed-a4');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format, path: `test-results/pictures/client-document-${format}.pdf` });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }
  await page.close();
});

test('everyone signs again, and the old links lead to the newest', async () => {
  const old = await linkOf(story.sato.first);
  for (const signer of [story.sato, story.weber, story.lind]) await sign(signer, signer.second, phones[1]);
  const page = await openPhone(phones[0]);
  await page.goto(old);
  await page.getByRole('button', { name: 'Open version 2' }).click();
  await expect(page.getByText('Everyone has signed. Version 2 holds from now on.')).toBeVisible();
  await picture(page, 'signed-360');
  await page.close();
});

test('a way forward is chosen on the phone, and the page says by whom', async () => {
  const page = await openPhone(phones[1]);
  await page.goto(`${await linkOf(story.sato.second)}/open`);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'You answer it' })
    .getByRole('button', { name: 'Choose this' })
    .click();
  await expect(page.getByText('Chosen by Yuki Sato')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await picture(page, 'chosen-390');
  await page.close();
});
