import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPopup, openSidePanel } from './side-panel';

/** A browser that has what the test gives it. */
const browser = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('./browser', () => ({ browser }));

const refuse = async () => Promise.reject(new Error('may only be called in answer to a press'));

beforeEach(() => {
  for (const name of Object.keys(browser)) delete browser[name];
});

describe('openSidePanel', () => {
  it('opens Chromium’s side panel for the tab', async () => {
    const open = vi.fn(async () => {});
    browser['sidePanel'] = { open };
    expect(await openSidePanel(4)).toBe(true);
    expect(open).toHaveBeenCalledWith({ tabId: 4 });
  });

  it('opens Firefox’s sidebar, in the same turn', async () => {
    const open = vi.fn(async () => {});
    browser['sidebarAction'] = { open };
    const opening = openSidePanel(4);
    expect(open).toHaveBeenCalledOnce();
    expect(await opening).toBe(true);
  });

  it('says so where the browser refuses, or has neither', async () => {
    expect(await openSidePanel(4)).toBe(false);
    browser['sidePanel'] = { open: refuse };
    expect(await openSidePanel(4)).toBe(false);
  });
});

describe('openPopup', () => {
  const setPopup = vi.fn(async () => {});
  beforeEach(() => setPopup.mockClear());

  it('gives the toolbar button a popup for this once', async () => {
    browser['action'] = { setPopup, openPopup: async () => {} };
    expect(await openPopup(4, 'panel.html?tab=4&popup')).toBe(true);
    expect(setPopup.mock.calls).toEqual([[{ tabId: 4, popup: 'panel.html?tab=4&popup' }], [{ tabId: 4, popup: '' }]]);
  });

  it('leaves the button as it was where the browser refuses, or has no popup to open', async () => {
    browser['action'] = { setPopup, openPopup: refuse };
    expect(await openPopup(4, 'panel.html')).toBe(false);
    browser['action'] = { setPopup };
    expect(await openPopup(4, 'panel.html')).toBe(false);
    expect(setPopup).toHaveBeenLastCalledWith({ tabId: 4, popup: '' });
  });
});
