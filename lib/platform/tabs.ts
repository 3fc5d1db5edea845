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

/** Opens an address in a new tab, beside the one that asked for it. */
export async function openTab(url: string, openerTabId: number | null): Promise<void> {
  await browser.tabs.create({ url, ...(openerTabId === null ? {} : { openerTabId }) });
}

/** Opens a page of the extension in a tab. */
export function openOwnPage(file: string): Promise<void> {
  return openTab(browser.runtime.getURL(file), null);
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => closed(tabId));
}

/** The toolbar button or the key was pressed in a tab; `url` is known only where the extension may see it. */
export function onToggle(toggled: (tabId: number, url: string | null) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) toggled(tab.id, tab.url ?? null);
  });
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'toggle') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) toggled(tab.id, tab.url ?? null);
  });
}
