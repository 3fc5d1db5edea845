import { expect, type Page, test } from '@playwright/test';
import { atRest } from '../support/at-rest';
import { ClosedDock } from '../support/closed-dock';
import type { ExtensionBrowser } from '../support/extension-browser';
import { onAltered as on, openSampleBrowser } from '../support/guest-browser';
import { type OpenPanel, openPanel } from '../support/workplace';

/** Pages that forbid, stop, cover or turn things around: neither they nor the panel break. */

let browser: ExtensionBrowser;

test.beforeAll(async () => {
  browser = await openSampleBrowser();
});

test.afterAll(() => browser?.close());

async function openOn(url: string): Promise<OpenPanel & { problems: string[] }> {
  const problems: string[] = [];
  browser.context.once('page', (page) => {
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  });
  return { ...(await openPanel(browser, `${url}/deals/108`)), problems };
}

test('a policy that forbids frames, inline styles and unsafe markup', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'none'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'";
  await on({ headers: { 'content-security-policy': policy } }, async (url) => {
    const { page, panel, dock, problems } = await openOn(url);
    await expect(panel.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    expect(await dock.evaluate('button', (button) => getComputedStyle(button).position)).toBe('fixed');
    // Nothing of ours was blocked: the page's console would say so.
    expect(problems).toEqual([]);
    return page;
  });
});

test('a page that stops every key', async () => {
  const script = `for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => {
    event.stopImmediatePropagation(); event.preventDefault(); }, true);`;
  await on({ head: '<script src="/stop.js"></script>', scripts: { '/stop.js': script } }, async (url) => {
    const { page, panel } = await openOn(url);
    const search = panel.getByRole('searchbox').or(panel.getByRole('textbox')).first();
    await search.click();
    await page.keyboard.type('north');
    await expect(search).toHaveValue('north');
    return page;
  });
});

test('an element that takes the whole screen is alone there, and the panel is back behind it', async () => {
  await on({}, async (url) => {
    const { page, dock } = await openOn(url);
    await page.evaluate(() => {
      const film = document.createElement('div');
      film.id = 'film';
      const button = document.createElement('button');
      button.textContent = 'Watch';
      button.onclick = () => film.requestFullscreen();
      document.querySelector('main')?.prepend(film, button);
    });
    await page.getByRole('button', { name: 'Watch' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('film');
    const atTheEdge = () => page.evaluate(() => document.elementFromPoint(innerWidth - 20, innerHeight / 2)?.id);
    expect(await atTheEdge()).toBe('film');
    await page.evaluate(() => document.exitFullscreen());
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    expect(await page.evaluate(() => document.elementFromPoint(innerWidth - 20, innerHeight / 2)?.localName)).toBe(
      'goalpost-dock',
    );
    return page;
  });
});

test('a full-screen dialog stays the page’s own, and the panel is there again behind it', async () => {
  await on({}, async (url) => {
    const { page, dock } = await openOn(url);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'cover';
      dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;margin:0';
      dialog.innerHTML = '<button style="position:fixed;right:20px;top:20px">Close it</button>';
      dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
      document.body.append(dialog);
      dialog.showModal();
    });
    await page.getByRole('button', { name: 'Close it' }).click();
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    return page;
  });
});

test('on paper there is only the page', async () => {
  await on({}, async (url) => {
    const { page, dock } = await openOn(url);
    await page.emulateMedia({ media: 'print' });
    expect(await dock.evaluate('button', (button) => button.getClientRects().length)).toBe(0);
    expect(await dock.evaluate('iframe', (frame) => frame.getClientRects().length)).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${url}/deals`);
    const badges = () =>
      page.locator('goalpost-badge').evaluateAll((all) => all.map((badge) => badge.getClientRects().length));
    await expect.poll(async () => (await badges()).length).toBeGreaterThan(0);
    expect(await badges()).not.toContain(0);
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await badges())).toEqual(new Set([0]));
    return page;
  });
});

test('at 200 %, the panel takes the width and everything in it can be reached', async () => {
  await on({}, async (url) => {
    const { page, panel, dock } = await openOn(url);
    await zoom(url, 2);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640);
    await expect
      .poll(() => dock.evaluate('iframe', (frame) => frame.getBoundingClientRect().width))
      .toBeGreaterThan(638);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const search = panel.getByRole('searchbox').or(panel.getByRole('textbox')).first();
    await search.click();
    await page.keyboard.type('north');
    await expect(search).toHaveValue('north');
    await zoom(url, 1);
    return page;
  });
});

/** The browser's own zoom of the pages of an origin. */
async function zoom(origin: string, factor: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(
    `chrome.tabs.query({ url: '${origin}/*' }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`,
  );
}

test('a page that reads from right to left', async () => {
  await on(
    { head: '<script src="/turn.js"></script>', scripts: { '/turn.js': "document.documentElement.dir='rtl'" } },
    async (url) => {
      const { page, panel, dock } = await openOn(url);
      await expect.poll(() => dock.isPanelVisible()).toBe(true);
      const box = await dock.evaluate('iframe', (frame) => frame.getBoundingClientRect().toJSON());
      expect(box?.right).toBe(1280);
      // The panel itself reads as its own language does.
      expect(await panel.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('ltr');
      const isNoWider = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
      expect(await isNoWider()).toBe(true);
      await page.goto(`${url}/deals`);
      const [badge, card] = await placesOfBadgeAndCard(page);
      expect(badge.left).toBeGreaterThanOrEqual(card.left);
      expect(badge.right).toBeLessThan((card.left + card.right) / 2);
      expect(await isNoWider()).toBe(true);
      return page;
    },
  );
});

/** Where a page's first badge lies, and its card. */
async function placesOfBadgeAndCard(page: Page): Promise<[badge: DOMRect, card: DOMRect]> {
  const badge = page.locator('goalpost-badge').first();
  const place = (element: Element): DOMRect => element.getBoundingClientRect().toJSON();
  return [await badge.evaluate(place), await badge.locator('..').evaluate(place)];
}

test('another extension’s panel at the same edge: both open and close, and neither moves the other', async () => {
  // It pushes the page aside, and puts itself last again whenever something else came after it.
  const script = `addEventListener('DOMContentLoaded', () => { const other = document.createElement('div');
    other.id = 'other';
    other.style.cssText = 'position:fixed;right:0;top:0;width:60px;height:100vh;z-index:2147483647;background:#ccc';
    const root = document.documentElement;
    root.style.marginRight = '60px';
    root.append(other);
    new MutationObserver(() => root.lastChild === other || root.append(other)).observe(root, { childList: true }); });`;
  await on({ head: '<script src="/other.js"></script>', scripts: { '/other.js': script } }, async (url) => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/deals/108`);
    const dock = await ClosedDock.on(page);
    await expect.poll(() => dock.tabLabel()).not.toBeNull();
    const other = () =>
      page.evaluate(() => {
        const { marginRight } = document.documentElement.style;
        return { marginRight, ...document.querySelector('#other')?.getBoundingClientRect().toJSON() };
      });
    const before = await other();
    // Covered as it is, the tab cannot be clicked: the toolbar button opens the panel all the same.
    await browser.pressToolbarButton(page);
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    expect(await dock.evaluate('iframe', (frame) => frame.getBoundingClientRect().width)).toBeGreaterThan(300);
    expect(await other()).toEqual(before);
    await browser.pressToolbarButton(page);
    await expect.poll(() => dock.isPanelVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.style.paddingRight)).toBe('');
    expect(await other()).toEqual(before);
    return page;
  });
});

test('a page that embeds nothing it was not allowed to gets the browser’s own side panel', async () => {
  await on({ headers: { 'cross-origin-embedder-policy': 'require-corp' } }, async (url) => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/deals/108`);
    const dock = await ClosedDock.on(page);
    await expect.poll(() => dock.tabLabel()).not.toBeNull();
    await browser.pressToolbarButton(page);
    const side = `page ${browser.extensionPage('panel.html?side')}`;
    await expect
      .poll(
        async () => {
          if (!(await browser.targetUrls()).includes(side)) await browser.pressToolbarButton(page);
          return browser.targetUrls();
        },
        // A press while the panel may still be on its way does not count.
        { intervals: [4000] },
      )
      .toContain(side);
    return page;
  });
});

test('an update of the extension leaves one living tab and one badge a card, its removal none', async () => {
  await on({}, async (url) => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/deals/108`);
    const dock = await ClosedDock.on(page);
    await expect.poll(() => dock.tabLabel()).not.toBeNull();
    const board = await browser.context.newPage();
    await board.goto(`${url}/deals?cards=300&restless=1`);
    const badges = board.locator('goalpost-badge');
    await expect.poll(() => badges.count()).toBeGreaterThan(1);
    const before = await atRest(() => badges.count());
    await browser.update();
    // The old one goes when the person comes back to the page or to it; the new one puts itself there.
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await board.waitForTimeout(1500);
    // A badge of either version on a card, never of both. The board throws some out at any time, so both in one look.
    await expect
      .poll(() => badges.evaluateAll((all) => [all.length, new Set(all.map((badge) => badge.parentElement)).size]))
      .toEqual([before, before]);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('goalpost-dock').length)).toBe(1);
    await dock.clickTab();
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    await browser.remove();
    // Whoever removed it comes back to the page from the browser's settings.
    for (const each of [page, board]) await each.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(badges).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('goalpost-dock').length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.style.paddingRight)).toBe('');
    await board.close();
    return page;
  });
});
