import { expect, test } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { IdentitySampler } from '../support/identity-sampler';
import { PictureSampler } from '../support/picture-sampler';
import { navigateAtRandom } from '../support/random-navigations';
import { openPanel, Workplace } from '../support/workplace';

let workplace: Workplace;
let mine: ExtensionBrowser;

test.beforeAll(async () => {
  workplace = await Workplace.open();
  mine = await workplace.ownersBrowser();
});

test.afterAll(async () => {
  await mine?.close();
  await workplace?.close();
});

test('over 200 random navigations, the worker stopped before half, no frame shows another client’s record', async () => {
  test.setTimeout(240_000);
  const { page } = await openPanel(mine, `${workplace.crm.url}/deals/101`);
  const sampler = await IdentitySampler.on(page);
  const addresses = [
    ...Array.from({ length: 12 }, (_none, index) => `/deals/${101 + index}`),
    '/accounts/northwind',
    '/accounts/harbor',
    '/deals',
    '/list',
  ];
  const go = (address: string) =>
    page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  await navigateAtRandom(mine, page, addresses, go, () => sampler.shown());
  const leaks = await sampler.leaks((address) => {
    const [, kind, id] = /\/(deals|accounts)\/([\w-]+)$/.exec(address) ?? [];
    return kind === undefined ? null : `${kind === 'deals' ? 'deal' : 'account'}/${id}`;
  });
  expect(leaks).toEqual([]);
});

test('no picture that the browser puts together shows one client’s page beside another client’s panel', async () => {
  test.setTimeout(120_000);
  const { page, panel, dock } = await openPanel(mine, `${workplace.crm.url}/deals/101`);
  const sampler = await PictureSampler.on(page, panel, ['/101', '/102']);
  for (let move = 0; move < 60; move += 1) {
    // Moments at which the panel is being emptied, being filled, and settled; of either record.
    if (move % 5 === 4) await expect.poll(() => dock.isPanelVisible(), { intervals: [50] }).toBe(true);
    await page.waitForTimeout([30, 60, 120, 250][move % 4] ?? 0);
    if (move % 10 === 5) await mine.stopWorker();
    const isRed = move % 2 === 1;
    await sampler.goTo(isRed ? '/deals/101' : '/deals/102', isRed ? 'red' : 'blue');
  }
  const pictures = await sampler.results();
  const shown = pictures.filter(({ panel: side }) => side !== null);
  expect(shown.filter(({ page: beside, panel: side }) => beside !== null && beside !== side)).toEqual([]);
  // A panel that was never seen would prove nothing.
  expect(new Set(shown.map(({ panel: side }) => side)).size).toBe(2);
});
