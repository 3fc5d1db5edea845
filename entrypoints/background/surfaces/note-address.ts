import type { Background } from '../background';
import { tellDock } from '../tell-dock';

/** A tab went to another address: only pages without a script of ours need to be followed this way. */
export async function followAddress(background: Background, tabId: number, url: string): Promise<void> {
  const before = await background.pages.get(tabId);
  if (before?.isSilent) await noteAddress(background, tabId, url);
}

/**
 * Takes a tab's record from its address alone, for a page in which no script of ours runs: the panel beside it knows
 * it all the same.
 */
export async function noteAddress(background: Background, tabId: number, url: string | null): Promise<void> {
  if (url === null || !/^https?:/.test(url)) return;
  const before = await background.pages.get(tabId);
  // A page that speaks for itself knows more than its address says.
  if (before && before.url === url.slice(0, 4000)) return;
  const resolved = await background.taught.resolve(url);
  const navigation = Math.max((before?.navigation ?? 0) + 1, Date.parse(background.clock.now()));
  background.tell({ kind: 'record', navigation }, tabId);
  await background.pages.update(tabId, () => ({
    navigation,
    app: resolved.app,
    record: 'recordId' in resolved ? resolved : null,
    url: url.slice(0, 4000),
    title: null,
    clientName: null,
    parents: [],
    isPanelOpen: false,
    isSilent: true,
  }));
  await tellDock(background, tabId);
}
