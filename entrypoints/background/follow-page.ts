import { PageMessage } from '../../lib/messaging/page-messages';
import type { PageSender } from '../../lib/platform/page-mail';
import type { Background } from './background';
import { tellDock } from './tell-dock';

/**
 * Takes in what a content script says of its page. The page is not trusted: whatever does not fit the few kinds, or
 * speaks of another origin than its own, is passed over.
 */
export async function followPage(background: Background, message: unknown, sender: PageSender): Promise<void> {
  const parsed = PageMessage.safeParse(message);
  if (!parsed.success) return;
  const said = parsed.data;
  const { pages, tell } = background;
  const { tabId } = sender;
  const before = await pages.get(tabId);
  if (said.kind === 'page/opened') {
    if (originOf(said.url) !== originOf(sender.url)) return;
    const isPanelOpen = before?.isPanelOpen ?? false;
    const { navigation, app, record, url } = said;
    // The panel is told before anything is stored or looked up: it empties in the same moment.
    tell({ kind: 'record', navigation }, tabId);
    await pages.set(tabId, { navigation, app, record, url, title: null, clientName: null, parents: [], isPanelOpen });
    await tellDock(background, tabId, isPanelOpen);
  } else if (before?.navigation !== said.navigation) {
    // Said of a page that was left meanwhile.
  } else if (said.kind === 'page/described') {
    const { title, clientName, parents } = said;
    await pages.set(tabId, { ...before, title, clientName, parents });
    tell({ kind: 'described', navigation: said.navigation }, tabId);
    await tellDock(background, tabId);
  } else {
    await pages.set(tabId, { ...before, isPanelOpen: said.open });
  }
}

function originOf(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}
