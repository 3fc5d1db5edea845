import { browser } from './browser';
import { tabInFront } from './tabs';

/** One entry of the menu on selected text. */
export type MenuEntry = { id: string; title: string };

/** What was chosen from the menu: the entry, and the text that was selected in which tab. */
export type MenuChoice = { id: string; text: string; tabId: number; url: string | null };

let last: Promise<void> = Promise.resolve();

/**
 * Makes these the extension's entries in the menu on selected text, and no others. One call after another: two at once
 * would make an entry twice, which the browser refuses.
 */
export function showInSelectionMenu(entries: readonly MenuEntry[]): Promise<void> {
  last = last.then(async () => {
    await browser.contextMenus.removeAll();
    for (const { id, title } of entries) browser.contextMenus.create({ id, title, contexts: ['selection'] });
  });
  return last;
}

/**
 * Calls back with what was chosen from the menu on selected text, in the browser's own turn. Text that lies in no tab
 * (in the side panel, or in a PDF, which Chromium shows in a place of its own) belongs to the tab in front.
 */
export function onMenuChoice(chosen: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const id = String(info.menuItemId);
    const text = info.selectionText ?? '';
    if (tab?.id !== undefined && tab.id >= 0) chosen({ id, text, tabId: tab.id, url: tab.url ?? null });
    else void tabInFront().then((front) => front && chosen({ id, text, ...front }));
  });
}
