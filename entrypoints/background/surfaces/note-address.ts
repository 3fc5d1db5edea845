import { sendToTab } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import type { OpenPage } from '../open-pages';
import { tellDock } from '../tell-dock';

/**
 * A tab shows another address, null where we are not told which. Where a script of ours runs, it speaks for its page;
 * a panel beside any other page must not go on showing the record before.
 */
export async function followAddress(background: Background, tabId: number, url: string | null): Promise<void> {
  const before = await background.pages.get(tabId);
  if (!before || before.url === (url?.slice(0, longestUrl) ?? '')) return;
  if (await hasScript(tabId)) return;
  // Our script of the new page may have spoken up meanwhile.
  if ((await background.pages.get(tabId))?.navigation !== before.navigation) return;
  await takeAddress(background, tabId, url, before);
}

/**
 * Takes a tab's record from its address alone, for a panel beside a page in which no script of ours runs: the panel
 * knows the record all the same.
 */
export async function noteAddress(background: Background, tabId: number, url: string | null): Promise<void> {
  const before = await background.pages.get(tabId);
  // A page that speaks for itself knows more than its address says.
  if (before && before.url === (url?.slice(0, longestUrl) ?? '')) return;
  await takeAddress(background, tabId, url, before && { ...before, isPanelOpen: false });
}

/** As long an address as a page may tell. */
const longestUrl = 4000;

/** Addresses of the browser's own pages and of ours are no records. */
const isOfWeb = (url: string | null): url is string => url !== null && /^https?:/.test(url);

async function takeAddress(
  background: Background,
  tabId: number,
  url: string | null,
  before: OpenPage | null,
): Promise<void> {
  const navigation = Math.max((before?.navigation ?? 0) + 1, Date.parse(background.clock.now()));
  background.tell({ kind: 'record', navigation }, tabId);
  const resolved = isOfWeb(url) ? await background.taught.resolve(url) : null;
  await background.pages.update(tabId, () => ({
    navigation,
    app: resolved?.app ?? null,
    record: resolved && 'recordId' in resolved ? resolved : null,
    url: isOfWeb(url) ? url.slice(0, longestUrl) : '',
    title: null,
    clientName: null,
    parents: [],
    // Kept through pages that can have no panel, so that it is open again on the next that can.
    isPanelOpen: before?.isPanelOpen ?? false,
  }));
  await tellDock(background, tabId);
}

/** Whether a script of ours is in the tab's page: it passes over a message about another navigation than its own. */
function hasScript(tabId: number): Promise<boolean> {
  return sendToTab(tabId, { kind: 'dock/show', navigation: 0 });
}
