import { beforeEach, expect, it, vi } from 'vitest';

type Activated = { tabId: number; windowId: number };
const listeners: ((activated: Activated) => void)[] = [];
let answer: (tabs: { id: number; windowId: number }[]) => void;

vi.mock('./browser', () => ({
  browser: {
    tabs: {
      query: () => new Promise((resolve) => (answer = resolve)),
      onActivated: { addListener: (listener: (activated: Activated) => void) => listeners.push(listener) },
    },
  },
}));

const { followActiveTab } = await import('./tabs');
const bringToFront = (activated: Activated) => {
  for (const listener of listeners) listener(activated);
};

beforeEach(() => {
  listeners.length = 0;
});

it('tells of the tab in front, and of each that comes in front in this window', async () => {
  const show = vi.fn();
  const following = followActiveTab(show);
  answer([{ id: 1, windowId: 10 }]);
  await following;
  bringToFront({ tabId: 7, windowId: 20 });
  bringToFront({ tabId: 2, windowId: 10 });
  expect(show.mock.calls).toEqual([[1], [2]]);
});

it('misses no tab that comes in front while it asks which one is there', async () => {
  const show = vi.fn();
  const following = followActiveTab(show);
  bringToFront({ tabId: 2, windowId: 10 });
  bringToFront({ tabId: 7, windowId: 20 });
  answer([{ id: 1, windowId: 10 }]);
  await following;
  expect(show.mock.calls).toEqual([[2]]);
});
