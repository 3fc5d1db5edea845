import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { mostAlive } from '../../lib/page/badges/badge-board';
import { linkToGaps } from '../support/add-documents';
import { badgesIn, cardsWithAndWithoutBadges } from '../support/badges-in';
import { ExtensionBrowser } from '../support/extension-browser';
import { Workplace } from '../support/workplace';

/** Deals of the filled board that are linked: many more than may have a badge at one time. */
const linkedDeals = Array.from({ length: 300 }, (_none, index) => String(1000 + index * 3));

let workplace: Workplace;
let mine: ExtensionBrowser;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  workplace = await Workplace.open();
  await linkToGaps(
    workplace,
    linkedDeals.map((recordId) => ({
      app: 'sample-crm',
      tenant: '',
      kind: 'deal',
      recordId,
      url: `http://127.0.0.1/deals/${recordId}`,
    })),
  );
  mine = await workplace.ownersBrowser();
});

test.afterAll(async () => {
  await mine?.close();
  await workplace?.close();
});

async function open(pathAndQuery: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await mine.context.newPage();
  await page.goto(`${workplace.crm.url}${pathAndQuery}`);
  return { page, session: await page.context().newCDPSession(page) };
}

const badgesOn = (session: CDPSession) => badgesIn(session, 'data-deal');

/** The deals of cards in the window that are linked and have no badge, and of those with a badge that are not linked. */
async function wrongIn(page: Page, session: CDPSession, selector: string) {
  const inWindow = await page.evaluate(
    (cards) =>
      [...document.querySelectorAll<HTMLElement>(cards)]
        .filter((card) => {
          const { top, bottom, left, right } = card.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        })
        .map((card) => card.dataset['deal'] ?? ''),
    selector,
  );
  const badged = (await badgesOn(session)).map(({ card }) => card);
  return {
    isEmpty: inWindow.length === 0,
    missing: inWindow.filter((deal) => linkedDeals.includes(deal) && !badged.includes(deal)),
    strange: badged.filter((deal) => Number(deal) >= 1000 && !linkedDeals.includes(deal)),
    twice: badged.filter((deal, index) => badged.indexOf(deal) !== index),
    tooMany: Math.max(0, badged.length - mostAlive),
  };
}

const nothingWrong = { isEmpty: false, missing: [], strange: [], twice: [], tooMany: 0 };

test('cards of linked records near the window have a badge with a number and a line, and nothing has moved', async () => {
  const { page, session } = await open('/deals?cards=2000');
  await expect.poll(() => wrongIn(page, session, '.card')).toEqual(nothingWrong);
  const badges = await badgesOn(session);
  expect(badges.length).toBeGreaterThan(5);
  const own = badges.find(({ card }) => card === '101');
  expect(Number(own?.text)).toBeGreaterThan(0);
  expect(own?.line.length).toBeGreaterThan(10);
  for (const { line } of badges) expect(line).not.toContain('Northwind');
  const [withBadges, without] = await cardsWithAndWithoutBadges(page, '.card');
  expect(withBadges).toEqual(without);
  await page.close();
});

test('badges come and go with the window, never more than sixty', async () => {
  const { page, session } = await open('/deals?cards=2000');
  await expect.poll(() => wrongIn(page, session, '.card')).toEqual(nothingWrong);
  for (const top of [4000, 20_000, 0]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await expect.poll(() => wrongIn(page, session, '.card')).toEqual(nothingWrong);
    expect((await badgesOn(session)).length).toBeGreaterThan(0);
  }
  await page.close();
});

test('a board that draws its cards anew all the time keeps its badges, on the right cards', async () => {
  const { page, session } = await open('/deals?cards=2000&restless=10');
  await expect.poll(() => wrongIn(page, session, '.card')).toEqual(nothingWrong);
  await page.waitForTimeout(2000);
  const { strange, twice, tooMany } = await wrongIn(page, session, '.card');
  expect({ strange, twice, tooMany }).toEqual({ strange: [], twice: [], tooMany: 0 });
  await expect.poll(() => wrongIn(page, session, '.card')).toEqual(nothingWrong);
  await page.close();
});

test('a board that draws each card anew within a second shows its badges, and nothing it threw away is kept', async () => {
  const { page, session } = await open('/deals?cards=2000&restless=50');
  const badges = page.locator('goalpost-badge');
  await expect.poll(() => badges.count()).toBeGreaterThan(5);
  const counts = await page.evaluate(async () => {
    const seen: number[] = [];
    while (seen.length < 90) {
      await new Promise(requestAnimationFrame);
      seen.push(document.getElementsByTagName('goalpost-badge').length);
    }
    return seen;
  });
  // In nearly every frame nearly all of them: one that was thrown out with its card is back in the next frame.
  const most = Math.max(...counts);
  expect(counts.filter((count) => count > most / 2).length).toBeGreaterThan(60);
  const { strange, twice, tooMany } = await wrongIn(page, session, '.card');
  expect({ strange, twice, tooMany }).toEqual({ strange: [], twice: [], tooMany: 0 });
  await session.send('HeapProfiler.collectGarbage');
  expect((await session.send('DOM.getDetachedDomNodes')).detachedNodes.length).toBeLessThan(1000);
  await page.close();
});

test('rows that a virtual list uses again show the badge of the deal they hold now', async () => {
  const { page, session } = await open('/list?cards=5000&rows=virtual');
  await expect.poll(() => wrongIn(page, session, 'tr[data-deal]')).toEqual(nothingWrong);
  for (const top of [3000, 12_000, 30_000, 500]) {
    await page.locator('.scroller').evaluate((list, y) => list.scrollTo(0, y), top);
    await expect.poll(() => wrongIn(page, session, 'tr[data-deal]')).toEqual(nothingWrong);
  }
  expect((await badgesOn(session)).length).toBeGreaterThan(2);
  await page.close();
});

test('rows that an endless list adds get theirs too, and no row grows', async () => {
  const { page, session } = await open('/list?cards=2000&rows=endless');
  for (let step = 0; step < 4; step += 1) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => wrongIn(page, session, 'tr[data-deal]')).toEqual(nothingWrong);
  }
  expect((await badgesOn(session)).length).toBeGreaterThan(2);
  const [withBadges, without] = await cardsWithAndWithoutBadges(page, 'td');
  expect(withBadges).toEqual(without);
  await page.close();
});

test('what is flagged elsewhere is counted at once, without a reload', async () => {
  const { page, session } = await open('/deals?cards=2000');
  const count = async () => Number((await badgesOn(session)).find(({ card }) => card === '101')?.text);
  await expect.poll(count).toBeGreaterThan(0);
  const before = await count();
  const [link] = (await workplace.documents('recordLink')).filter(({ recordId }) => recordId === '101');
  const args = { id: crypto.randomUUID(), engagementId: link?.['engagementId'], title: 'They expect weekend support' };
  const commands = [{ id: crypto.randomUUID(), name: 'gap.flag', at: new Date().toISOString(), args }];
  await workplace.call('POST', '/v1/commands', { commands });
  // Without an open panel nobody listens for events: the next look is asked for.
  const panel = await mine.context.newPage();
  await panel.goto(mine.extensionPage(`panel.html?engagement=${String(link?.['engagementId'])}`));
  await expect.poll(count).toBe(before + 1);
  await panel.close();
  await page.close();
});

test('the line shows on hover, and a press on a badge means its card', async () => {
  const { page, session } = await open('/deals');
  await expect.poll(async () => (await badgesOn(session)).length).toBeGreaterThan(0);
  const badge = page.locator('[data-deal="101"] goalpost-badge');
  await badge.hover();
  await expect(page.locator('goalpost-tip')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator('goalpost-tip')).toHaveCount(0);
  await badge.click();
  await expect(page).toHaveURL(/\/deals\/101/);
  await expect(page.locator('goalpost-badge, goalpost-tip')).toHaveCount(0);
  await page.close();
});

test('after 200 navigations nothing is left in the page', async () => {
  const { page, session } = await open('/deals?cards=200&delay=0');
  const go = (rounds: number) =>
    page.evaluate(async (count) => {
      for (let index = 0; index < count; index += 1) {
        history.pushState(null, '', index % 2 === 0 ? '/deals/101' : '/deals');
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }, rounds);
  const held = async () => {
    await expect.poll(() => wrongIn(page, session, '.card')).toEqual(nothingWrong);
    // The panel's frame is a document of its own, made ahead while a linked record is shown.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
    return { nodes, jsEventListeners, detached: detachedNodes.length, badges: (await badgesOn(session)).length };
  };
  await go(20);
  const before = await held();
  await go(200);
  const after = await held();
  expect(after.badges).toBe(before.badges);
  expect(after.detached - before.detached).toBeLessThanOrEqual(0);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(0);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(0);
  await page.close();
});

test('where nothing is linked, the page carries no script of ours for badges', async () => {
  const stranger = await ExtensionBrowser.open({ grants: ['http://127.0.0.1/*'] });
  const page = await stranger.context.newPage();
  const session = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await session.send('Debugger.enable');
  await page.goto(`${workplace.crm.url}/deals?cards=2000`);
  await page.locator('.card').first().waitFor();
  const detectors = () => scripts.filter((url) => url.endsWith('detector.js'));
  await expect.poll(detectors).toHaveLength(1);
  await page.waitForTimeout(1000);
  // Remembering which app the site runs must not give the page its scripts a second time.
  expect(detectors()).toHaveLength(1);
  expect(scripts.filter((url) => url.endsWith('badges.js'))).toEqual([]);
  await stranger.close();
});
