import { type Language, translator } from '../../lib/domain/language';
import type { DockMessage } from '../../lib/messaging/page-messages';
import type { EngagementView } from '../../lib/messaging/views';
import { sendToTab } from '../../lib/platform/tabs';
import type { Background } from './background';
import { engagementView } from './views/engagement-view';
import { recordView } from './views/record-view';
import { tabState } from './views/tab-state';

/**
 * Tells a tab's page what its dock shows: initials, a number and a line, and nothing else of the client. `reopen` says
 * that the panel was open here before the page was loaded anew.
 */
export async function tellDock(background: Background, tabId: number, reopen = false): Promise<void> {
  const page = await background.pages.get(tabId);
  if (!page) return;
  const language = await background.language();
  const translate = translator(language);
  const engagement = await engagementOf(background, tabId, language);
  // The page may have moved on while this was made.
  if ((await background.pages.get(tabId))?.navigation !== page.navigation) return;
  const message: DockMessage = {
    kind: 'dock/state',
    navigation: page.navigation,
    tab: engagement ? tabState(engagement, translate) : null,
    words: { open: translate('dock.open'), width: translate('dock.width') },
    ...(reopen ? { open: true } : {}),
  };
  await sendToTab(tabId, message);
}

/** Tells every tab's page anew: what it shows may have changed. */
export async function tellAllDocks(background: Background): Promise<void> {
  const pages = await background.pages.all();
  for (const [tabId, page] of pages) if (page.record) await tellDock(background, tabId);
}

async function engagementOf(background: Background, tabId: number, language: Language): Promise<EngagementView | null> {
  const account = await background.keeper.current();
  const page = await background.pages.get(tabId);
  if (!account || !page) return null;
  const choices = { get: (key: string) => background.queue.choice(account.session.account, key) };
  const { engagementId } = await recordView(account.replica, page, choices);
  if (engagementId === null) return null;
  return engagementView(account.replica, engagementId, language, background.clock.now());
}
