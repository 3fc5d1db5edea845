import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackgroundOnWorkspace, backgroundOnWorkspace } from '../../../test/support/background-on-workspace';
import type { Background } from '../background';
import { FramelessTabs } from './frameless-tabs';
import { press } from './press';
import { takeSelection } from './selection-menu';

/** A browser that writes down what it is asked for, and refuses what the test says. */
const browser = vi.hoisted(() => ({
  asked: [] as string[],
  refuses: new Set<string>(),
  async ask(name: string, what: string): Promise<void> {
    browser.asked.push(what);
    if (browser.refuses.has(name)) throw new Error(`${name} is refused`);
  },
}));
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    runtime: { getURL: (file: string) => `own:${file}` },
    sidePanel: { open: ({ tabId }: { tabId: number }) => browser.ask('side panel', `side panel of ${tabId}`) },
    action: {
      setPopup: async () => {},
      openPopup: () => browser.ask('popup', 'popup'),
      setBadgeText: async () => {},
      setBadgeBackgroundColor: async () => {},
      setTitle: async () => {},
    },
    tabs: {
      create: ({ url }: { url: string }) => browser.ask('tab', `tab with ${url}`),
      sendMessage: (_tabId: number, { kind }: { kind: string }) => browser.ask('page', kind),
    },
    scripting: {
      async executeScript() {
        if (browser.refuses.has('page')) throw new Error('no script may run');
        return [];
      },
    },
  },
}));

const url = 'https://trello.com/c/abc123';
const record = { app: 'trello', tenant: '', kind: 'task', recordId: 'abc123' } as const;

let background: Background;
let notices: BackgroundOnWorkspace['notices'];
let started: Promise<{ background: Background }>;
let frameless: FramelessTabs;

beforeEach(async () => {
  browser.asked = [];
  browser.refuses = new Set();
  ({ background, notices } = await backgroundOnWorkspace({ ...record, url }));
  started = Promise.resolve({ background });
  frameless = new FramelessTabs();
});

const refuse = (...names: string[]) => {
  for (const name of names) browser.refuses.add(name);
};
const opened = () => browser.asked.filter((what) => !what.startsWith('dock/'));
const pressButton = (address: string | null) => press(started, frameless, { what: 'toggle', tabId: 4, url: address });
const choose = (text: string, address: string | null, id = 'gap') =>
  takeSelection(started, frameless, { id, text, tabId: 4, url: address });

describe('where the panel opens', () => {
  it('in the page, if a script may run there', async () => {
    await pressButton(url);
    expect(browser.asked).toEqual(['dock/toggle']);
  });

  it('else in the browser’s side panel, else below the toolbar button, else in a tab: the first that is not refused', async () => {
    const wanted = ['side panel of 4', 'popup', 'tab with own:panel.html?tab=4'];
    for (const [count, names] of [[], ['side panel'], ['side panel', 'popup']].entries()) {
      browser.asked = [];
      refuse('page', ...names);
      await pressButton(url);
      expect(opened()).toEqual(wanted.slice(0, count + 1));
    }
  });

  it('beside the page it knows the record all the same, from the address', async () => {
    refuse('page');
    await pressButton(url);
    expect(await background.pages.get(4)).toMatchObject({ record, isPanelOpen: false });
    expect(notices).toContainEqual([{ kind: 'record', navigation: expect.any(Number) }, 4]);
  });

  it.each([
    ['a page of the browser', null],
    ['a file', 'file:///tmp/offer.pdf'],
    ['a shop for extensions', 'https://chromewebstore.google.com/detail/x'],
  ])('begins the side panel in the very turn of a press or a choice on %s', async (_what, address) => {
    refuse('page');
    // A worker that has just been woken has nothing ready yet.
    started = new Promise(() => {});
    void pressButton(address);
    void choose('A weekly call', address);
    expect(browser.asked).toEqual(['side panel of 4', 'side panel of 4']);
  });

  it('so too where a page has let our frame not be, until the tab has another page', async () => {
    background.connectedTabs = () => [];
    await background.pages.update(4, () => ({
      navigation: 1,
      app: null,
      record: null,
      url,
      title: null,
      clientName: null,
      parents: [],
      isPanelOpen: true,
    }));
    await frameless.watch(4, background);
    await pressButton(url);
    expect(browser.asked).toEqual(['side panel of 4', 'dock/close']);
    frameless.forget(4);
    browser.asked = [];
    await pressButton(url);
    expect(browser.asked).toEqual(['dock/toggle']);
  });

  it('opens the workspace, and nothing beside the page, for the workspace’s key', async () => {
    await press(started, frameless, { what: 'workspace', tabId: 4, url: null });
    expect(browser.asked).toEqual(['tab with own:workspace.html']);
  });
});

describe('selected text', () => {
  it('waits for the panel wherever that opens, and is told to one that is open', async () => {
    refuse('page', 'side panel');
    await choose('  A weekly call\n', url);
    expect(opened()).toEqual(['side panel of 4', 'popup']);
    expect(await background.handedTexts.first(4)).toMatchObject({ intent: 'gap', text: 'A weekly call' });
    expect(notices).toContainEqual([{ kind: 'handed' }, 4]);
  });

  it('is given whole where it is longer than any field: the field says so', async () => {
    await choose('x'.repeat(12_000), url);
    expect((await background.handedTexts.first(4))?.text).toHaveLength(12_000);
  });

  it('opens the panel with nothing in it if only spaces were selected', async () => {
    await choose(' \n ', url);
    expect(browser.asked).toEqual(['dock/open']);
    expect(await background.handedTexts.first(4)).toMatchObject({ text: '' });
  });

  it('is passed over for an entry of the menu that is not ours', async () => {
    await choose('A weekly call', url, 'another');
    expect([browser.asked, await background.handedTexts.first(4)]).toEqual([[], null]);
  });
});
