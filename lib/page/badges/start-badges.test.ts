// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileAdapter } from '../../adapters/address/compile-adapter';
import { mostCertain } from '../../adapters/address/most-certain';
import type { Adapter } from '../../domain/records/adapter-shape';
import type { DockMessage, PageMessage } from '../../messaging/page-messages';
import { startBadges } from './start-badges';

let sent: PageMessage[];
let runtime: { id: string | undefined } & Record<string, unknown>;
let tellPage: (message: DockMessage) => void;

const desk: Adapter = {
  app: 'desk-1',
  name: 'Desk',
  hosts: ['https://tools.example/*'],
  tenant: { from: 'host' },
  records: [{ kind: 'ticket', patterns: ['/desk/show/:id'], formats: { id: 'digits' } }],
  navigation: 'unknown',
};
const withCards = compileAdapter({ ...desk, cards: [{ page: 'lists', selector: 'li', link: 'a[href]' }] });
const without = compileAdapter(desk);
const ours = { kind: 'page/cards', of: [{ app: 'desk-1', tenant: 'tools.example' }] };
const card = { app: 'desk-1', kind: 'ticket', recordId: '7' } as const;
const badge = { count: 2, severity: 'warning', line: 'Feedback without an answer' } as const;

/** The observers see what the browser would show them: here all is near the window. */
class AllNear {
  readonly #told: IntersectionObserverCallback;
  constructor(told: IntersectionObserverCallback) {
    this.#told = told;
  }
  observe(target: Element) {
    const entry = { target, isIntersecting: true } as IntersectionObserverEntry;
    this.#told([entry], this as unknown as IntersectionObserver);
  }
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  runtime = {
    id: 'goalpost',
    sendMessage: async (message: PageMessage) => void sent.push(message),
    onMessage: { addListener: (next: (message: DockMessage) => void) => (tellPage = next) },
  };
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('IntersectionObserver', AllNear);
  const idle = { didTimeout: false, timeRemaining: () => 50 };
  vi.stubGlobal('requestIdleCallback', (run: (deadline: typeof idle) => void) => setTimeout(run, 0, idle));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Reflect.get(window, 'happyDOM').setURL('https://tools.example/desk/list');
  document.body.innerHTML = '<ul><li><a href="/desk/show/7">Invoice</a></li></ul>';
});
afterEach(() => {
  // As when the extension is removed: what this test's page has watched, the next one's is not to hear.
  runtime.id = undefined;
  dispatchEvent(new Event('focus'));
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => vi.advanceTimersByTimeAsync(50);
const badges = () => document.querySelectorAll('goalpost-badge').length;

/** The background's answers: that record 7 is linked, and what its badge shows. */
async function answer() {
  tellPage({ kind: 'badges/linked', records: [card] });
  await settle();
  tellPage({ kind: 'badges/show', badges: [{ record: card, badge }] });
  await settle();
}

it('asks for the records of the apps that have cards in the page, and draws their badges', async () => {
  startBadges({ shipped: [], taught: [withCards] }, mostCertain);
  await settle();
  expect(sent).toEqual([ours]);
  await answer();
  expect(sent.at(-1)).toEqual({ kind: 'page/badges', records: [card] });
  expect(badges()).toBe(1);
});

it('follows what the team teaches: cards that were added, and an app that was removed', async () => {
  startBadges({ shipped: [], taught: [without] }, mostCertain);
  await settle();
  expect(sent).toEqual([]);
  tellPage({ kind: 'dock/adapters', adapters: [withCards] });
  await settle();
  expect(sent).toEqual([ours]);
  await answer();
  expect(badges()).toBe(1);
  // Told the same again, as every page is when another site's app changes, it leaves its badges where they are.
  const before = sent.length;
  tellPage({ kind: 'dock/adapters', adapters: [structuredClone(withCards)] });
  await settle();
  expect(sent).toHaveLength(before);
  expect(badges()).toBe(1);
  tellPage({ kind: 'dock/adapters', adapters: [] });
  expect(badges()).toBe(0);
  expect(sent.at(-1)).toEqual({ kind: 'page/cards', of: [] });
});

it('looks again for an app whose installation the page does not tell at first', async () => {
  const plane = compileAdapter({
    ...desk,
    app: 'plane',
    tenant: { from: 'path' },
    records: [{ kind: 'ticket', patterns: ['/:tenant/show/:id'], formats: { id: 'digits' } }],
    cards: [{ page: 'lists', selector: 'li', link: 'a[href]' }],
  });
  document.body.innerHTML = '';
  startBadges({ shipped: [plane], taught: [] }, mostCertain);
  await settle();
  expect(sent).toEqual([]);
  document.body.innerHTML = '<a href="/desk/show/7">Invoice</a>';
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toEqual([{ kind: 'page/cards', of: [{ app: 'plane', tenant: 'desk' }] }]);
});
