import { expect, type Page, test } from '@playwright/test';
import { atRest } from '../support/at-rest';
import { ClosedDock } from '../support/closed-dock';
import type { ExtensionBrowser } from '../support/extension-browser';
import { onAltered, openSampleBrowser } from '../support/guest-browser';
import { openPanel, panelAgain } from '../support/workplace';

/** Pages that fight what other people put into them, or take its place: they are left alone, and the panel works. */

let browser: ExtensionBrowser;

test.beforeAll(async () => {
  browser = await openSampleBrowser();
});

test.afterAll(() => browser?.close());

/** A page with a script of its own at the end of its head. */
const withScript = (script: string) => ({
  head: '<script src="/own.js"></script>',
  scripts: { '/own.js': script },
});

async function visit(address: string): Promise<{ page: Page; dock: ClosedDock }> {
  const page = await browser.context.newPage();
  await page.goto(address);
  return { page, dock: await ClosedDock.on(page) };
}

test('a page that throws out whatever it did not put there itself is not fought with', async () => {
  const script = `let thrown = 0; new MutationObserver((records) => { for (const { addedNodes } of records)
    for (const node of addedNodes) if (/^GOALPOST/.test(node.nodeName)) { node.remove(); thrown += 1; }
    document.documentElement.dataset.thrown = String(thrown);
  }).observe(document, { childList: true, subtree: true });`;
  await onAltered(withScript(script), async (url) => {
    const { page } = await visit(`${url}/deals`);
    const thrown = () => page.evaluate(() => Number(document.documentElement.dataset['thrown'] ?? 0));
    await expect.poll(thrown).toBeGreaterThan(1);
    // It ends, with the dock once, and the badge of a card ten times at the most.
    expect(await atRest(thrown)).toBeLessThanOrEqual(1 + (await page.locator('[data-deal]').count()) * 10);
    return page;
  });
});

test('a page that changes what its language is made of', async () => {
  const script = `Element.prototype.attachShadow = () => { throw new Error('no'); };
    Array.prototype.map = Array.prototype.flatMap = Array.prototype[Symbol.iterator] = () => { throw new Error('no'); };
    Element.prototype.append = Document.prototype.createElement = () => { throw new Error('no'); };
    globalThis.requestIdleCallback = globalThis.setTimeout = () => 0; JSON.stringify = () => '{}';
    globalThis.IntersectionObserver = globalThis.MutationObserver = undefined;`;
  // After the page's own scripts have drawn it.
  const late = `addEventListener('load', () => { ${script} });`;
  await onAltered(withScript(late), async (url) => {
    const { page, dock } = await visit(`${url}/deals/108`);
    await dock.openFirst();
    const panel = await panelAgain(page);
    await expect(panel.getByRole('heading', { level: 1 })).not.toBeEmpty();
    return page;
  });
});

test('a page that has an element of our name sees no more of ours than any other', async () => {
  const script = `globalThis.seen = []; customElements.define('goalpost-dock', class extends HTMLElement {
    constructor() { super(); const internals = this.attachInternals();
      setInterval(() => internals.shadowRoot && seen.push(internals.shadowRoot.textContent), 50); } });`;
  await onAltered(withScript(script), async (url) => {
    const { page } = await visit(`${url}/deals/108`);
    await page.waitForTimeout(1500);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
    await browser.pressToolbarButton(page);
    await expect((await panelAgain(page)).getByRole('heading', { level: 1 })).not.toBeEmpty();
    return page;
  });
});

test('styles for everything there is do not reach the dock or a badge', async () => {
  const style =
    '<style>html > :not(head, body), goalpost-badge { all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important;' +
    'pointer-events: none !important; position: static !important; transform: scale(0) !important }</style>';
  await onAltered({ head: style }, async (url) => {
    const { page, dock } = await visit(`${url}/deals/108`);
    await dock.openFirst();
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    await page.goto(`${url}/deals`);
    const badge = page.locator('goalpost-badge').first();
    await expect(badge).toBeAttached();
    expect(await badge.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
    expect(await badge.evaluate((element) => element.checkVisibility({ opacityProperty: true }))).toBe(true);
    return page;
  });
});

test('elements called like parts of the document do not hide those', async () => {
  const names = ['title', 'body', 'links', 'activeElement', 'documentElement', 'querySelectorAll'];
  const script = `addEventListener('load', () => setTimeout(() => { for (const name of ${JSON.stringify(names)}) {
    const form = document.createElement('form'); form.setAttribute('name', name); document.querySelector('main').after(form); } }));`;
  await onAltered(withScript(script), async (url) => {
    const { page, dock } = await visit(`${url}/deals/108`);
    await dock.openFirst();
    await expect((await panelAgain(page)).getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    await dock.clickTab();
    return page;
  });
});

test('a page that writes itself anew', async () => {
  await onAltered({}, async (url) => {
    const { page, dock } = await visit(`${url}/deals/108`);
    await expect.poll(() => dock.tabLabel()).not.toBeNull();
    await page.evaluate(() => {
      document.open();
      document.write('<title>Anew</title><main><h1>Written anew</h1></main>');
      document.close();
    });
    await browser.pressToolbarButton(page);
    await expect.poll(() => dock.isPanelVisible()).toBe(true);
    return page;
  });
});

test('a page that changes its address a hundred times a second ends at its last record', async () => {
  await onAltered({}, async (url) => {
    const { page, panel, dock } = await openPanel(browser, `${url}/deals/101`);
    const isFirstRecord = async () => {
      await expect.poll(() => dock.tabLabel()).toBe('Open Goalpost. 3 open gaps');
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Northwind GmbH');
      await expect.poll(() => dock.isPanelVisible()).toBe(true);
    };
    await isFirstRecord();
    await page.evaluate(async () => {
      for (let index = 0; index < 300; index += 1) {
        history.pushState(null, '', `/deals/${101 + (index % 8)}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      history.pushState(null, '', '/deals/101');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await isFirstRecord();
    return page;
  });
});
