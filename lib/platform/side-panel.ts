import { browser } from './browser';

/**
 * Opens the browser's own side panel (Chromium) or sidebar (Firefox) beside a tab; false where there is none or where it
 * may not be opened now: both want a press by the person, and both forget one that was long ago.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    if (browser.sidePanel) await browser.sidePanel.open({ tabId });
    else if (browser.sidebarAction) await browser.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** Shows a page of the extension below its toolbar button; false where the browser has no such popup or refuses it. */
export async function openPopup(tabId: number, file: string): Promise<boolean> {
  try {
    // Set for this once: with a popup, the button would no longer open the panel in the page.
    await browser.action.setPopup({ tabId, popup: file });
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  } finally {
    await browser.action.setPopup({ tabId, popup: '' }).catch(() => {});
  }
}
