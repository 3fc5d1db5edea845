import { expect, test } from '@playwright/test';
import type { ExtensionBrowser } from '../support/extension-browser';
import { IdentitySampler } from '../support/identity-sampler';
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
  await navigateAtRandom(mine, page, addresses, (address) =>
    page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address),
  );
  const result = await sampler.results((address) => {
    const [, kind, id] = /\/(deals|accounts)\/([\w-]+)$/.exec(address) ?? [];
    return kind === undefined ? null : `${kind === 'deals' ? 'deal' : 'account'}/${id}`;
  });
  expect(result.leaks).toEqual([]);
  // A panel that never came back would leak nothing, and prove nothing.
  expect(result.visible).toBeGreaterThan(result.frames * 0.3);
});
