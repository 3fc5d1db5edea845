import { browser } from './browser';

/** Sends a message to the content script of a tab's page; false when there is none. */
export async function sendToTab(tabId: number, message: unknown): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

/** Asks the content script of a tab's page; undefined when there is none. The answer is whatever the page's side says. */
export async function askTab(tabId: number, message: unknown): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Opens an address in a new tab, beside the one that asked for it. */
export async function openTab(url: string, openerTabId: number | null): Promise<void> {
  await browser.tabs.create({ url, ...(openerTabId === null ? {} : { openerTabId }) });
}

/** Where a page opens: in place of the one in front, or in a new tab in front of it or behind. */
export type TabPlace = 'here' | 'front' | 'behind';

/** Opens a page of the extension in a tab. */
export async function openOwnPage(file: string, place: TabPlace = 'front'): Promise<void> {
  const url = browser.runtime.getURL(file);
  if (place === 'here') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: place === 'front' });
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/** A tab may show another address, null where the extension may not see it. Called more often than it changes. */
export function onAddressChanged(changed: (tabId: number, url: string | null) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.url !== undefined || change.status !== undefined) changed(tabId, url ?? null);
  });
}

/** The tab in front in the window that was used last, and its address where the extension may see it. */
export async function tabInFront(): Promise<{ tabId: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? null };
}

/** Calls back with the tab in front in this page's window, now and whenever it is another. For our own pages. */
export async function followActiveTab(show: (tabId: number) => void): Promise<void> {
  let ownWindow: number | undefined;
  // Heard from the first moment on: a tab that comes in front while we ask which one is there would be missed.
  const inFront = new Map<number, number>();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    inFront.set(windowId, tabId);
    if (windowId === ownWindow) show(tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  ownWindow = tab?.windowId;
  const shown = inFront.get(ownWindow ?? -1) ?? tab?.id;
  if (shown !== undefined) show(shown);
}

/** What a key or the toolbar button asks for; the keys stand in the manifest under these names. */
const pressable = ['toggle', 'log', 'workspace'] as const;
export type Pressed = (typeof pressable)[number];

/**
 * The toolbar button (`toggle`) or one of our keys was pressed in a tab; `url` is known only where the extension may
 * see it. Called in the browser's own turn: what may be opened only on a press is opened before anything is awaited.
 */
export function onPressed(pressed: (what: Pressed, tabId: number, url: string | null) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) pressed('toggle', tab.id, tab.url ?? null);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const what = pressable.find((name) => name === command);
    // Asked for the tab in front, the browser would answer in a later turn.
    if (what && tab?.id !== undefined) pressed(what, tab.id, tab.url ?? null);
  });
}
