import { translator } from '../../lib/domain/language';
import type { DockMessage } from '../../lib/messaging/page-messages';
import { sendToTab } from '../../lib/platform/tabs';
import type { ViewChange } from '../../lib/replica/account';
import type { Background } from './background';
import type { OpenPage } from './open-pages';
import { markToolbar } from './surfaces/mark-toolbar';
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
  const engagementId = await engagementIdOf(background, page);
  await sendState(background, tabId, page, engagementId, reopen);
}

/** Tells the pages of those tabs that a change in the view may touch. */
export async function tellDocks(background: Background, change: ViewChange): Promise<void> {
  for (const [tabId, page] of await background.pages.all()) {
    if (!page.record) continue;
    const engagementId = await engagementIdOf(background, page);
    // A record that is linked to nothing may have been until now.
    const isTouched = engagementId === null || change.everything || change.engagementIds.has(engagementId);
    if (isTouched) await sendState(background, tabId, page, engagementId, false);
  }
}

async function engagementIdOf({ keeper, queue }: Background, page: OpenPage): Promise<string | null> {
  const account = await keeper.current();
  if (!account) return null;
  const choices = { get: (key: string) => queue.choice(account.session.account, key) };
  return (await recordView(account.replica, page, choices)).engagementId;
}

async function sendState(
  background: Background,
  tabId: number,
  page: OpenPage,
  engagementId: string | null,
  reopen: boolean,
): Promise<void> {
  const account = await background.keeper.current();
  const language = await background.language();
  const translate = translator(language);
  const engagement =
    account && engagementId !== null
      ? await engagementView(account.replica, engagementId, language, background.clock.now())
      : null;
  // The page may have moved on while this was made.
  if ((await background.pages.get(tabId))?.navigation !== page.navigation) return;
  const tab = engagement ? tabState(engagement, translate) : null;
  void markToolbar(tabId, tab, translate);
  const message: DockMessage = {
    kind: 'dock/state',
    navigation: page.navigation,
    tab,
    words: { open: translate('dock.open'), width: translate('dock.width') },
    ...(reopen ? { open: true } : {}),
  };
  await sendToTab(tabId, message);
}
