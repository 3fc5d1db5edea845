import { browser } from './browser';

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

/** Calls back with what was chosen from the menu on selected text. */
export function onMenuChoice(chosen: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const id = String(info.menuItemId);
    if (tab?.id === undefined || info.selectionText === undefined) return;
    chosen({ id, text: info.selectionText, tabId: tab.id, url: tab.url ?? null });
  });
}
