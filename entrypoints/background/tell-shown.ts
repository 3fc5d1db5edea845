import { protocol } from '../../lib/messaging/view-messages';
import type { Background } from './background';
import { engagementHandlers } from './handlers/engagement';
import { recordHandlers } from './handlers/record';
import { sessionHandlers } from './handlers/session';

/**
 * Gives the panel of a tab what it shows of its page before it asks. It would ask for the session, then for the record,
 * then for the engagement: three ways there and back, while somebody waits.
 */
export async function tellShown(background: Background, tabId: number): Promise<void> {
  const page = await background.pages.get(tabId);
  if (!page || !background.connectedTabs().includes(tabId)) return;
  const sender = { tabId };
  const record = await recordHandlers(background)['record/get']({ tabId: null }, sender);
  const { engagementId } = record;
  const [session, engagement] = await Promise.all([
    sessionHandlers(background)['session/get']({}, sender),
    engagementId === null ? null : engagementHandlers(background)['engagement/get']({ engagementId }, sender),
  ]);
  // The page may have moved on while this was looked up.
  if ((await background.pages.get(tabId))?.navigation !== page.navigation) return;
  background.tell(
    {
      kind: 'shown',
      session: protocol['session/get'].response.parse(session),
      record: protocol['record/get'].response.parse(record),
      engagement: protocol['engagement/get'].response.parse(engagement),
    },
    tabId,
  );
}
