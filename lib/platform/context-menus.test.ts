import { beforeEach, expect, it, vi } from 'vitest';
import { eventually } from '../../test/support/eventually';
import { type MenuChoice, onMenuChoice } from './context-menus';

type Tab = { id?: number; url?: string };

const browser = vi.hoisted(() => ({
  choose: (_info: { menuItemId: string; selectionText?: string }, _tab?: Tab) => {},
  inFront: [] as Tab[],
}));
vi.mock('./browser', () => ({
  browser: {
    contextMenus: { onClicked: { addListener: (listener: typeof browser.choose) => (browser.choose = listener) } },
    tabs: { query: async () => browser.inFront },
  },
}));

const info = { menuItemId: 'gap', selectionText: 'A weekly call' };
let chosen: MenuChoice[];

beforeEach(() => {
  chosen = [];
  browser.inFront = [{ id: 7, url: 'https://crm.example/offer.pdf' }];
  onMenuChoice((choice) => void chosen.push(choice));
});

it('passes a choice on in the browser’s own turn, in which alone a side panel may be opened', () => {
  browser.choose(info, { id: 4, url: 'https://crm.example/' });
  browser.choose(info, { id: 5 });
  expect(chosen).toEqual([
    { id: 'gap', text: 'A weekly call', tabId: 4, url: 'https://crm.example/' },
    { id: 'gap', text: 'A weekly call', tabId: 5, url: null },
  ]);
});

it('takes text that lies in no tab as the tab’s in front: in a PDF, and in our own side panel', async () => {
  browser.choose(info, { id: -1 });
  browser.choose(info);
  await eventually(() => expect(chosen).toHaveLength(2));
  expect(chosen[1]).toEqual({ id: 'gap', text: 'A weekly call', tabId: 7, url: 'https://crm.example/offer.pdf' });
});

it('passes over a choice where no tab is in front', async () => {
  browser.inFront = [];
  browser.choose(info, { id: -1 });
  await Promise.resolve();
  expect(chosen).toEqual([]);
});
