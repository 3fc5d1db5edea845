import { browser } from './browser';

/** What the toolbar button shows over a tab. */
export type ToolbarBadge = {
  /** A number, or nothing. */
  text: string;
  /** Of the badge, as `#b3261e`. */
  colour: string;
  /** On hover, and for screen readers. */
  title: string;
};

/** Marks the toolbar button for one tab; the browser forgets it when the tab goes to another page. */
export async function showToolbarBadge(tabId: number, { text, colour, title }: ToolbarBadge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
