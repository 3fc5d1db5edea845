import { protocol } from '../../lib/messaging/view-messages';
import type { Background } from './background';
import { engagementHandlers } from './handlers/engagement';
import { recordHandlers } from './handlers/record';

/**
 * Gives the panel of a tab what it shows of its page before it asks. It would ask for the record, and then for the
 * engagement: two ways there and back, while somebody waits.
 */
export async function tellShown(background: Background, tabId: number): Promise<void> {
  const page = await background.pages.get(tabId);
  if (!page || !background.connectedTabs().includes(tabId)) return;
  const sender = { tabId };
  const account = await background.keeper.current();
  const record = await recordHandlers(background)['record/get']({ tabId: null }, sender);
  const { engagementId } = record;
  const engagement =
    engagementId === null ? null : await engagementHandlers(background)['engagement/get']({ engagementId }, sender);
  // The page may have moved on while this was looked up.
  if ((await background.pages.get(tabId))?.navigation !== page.navigation) return;
  background.tell(
    {
      kind: 'shown',
      workspaceId: account?.session.workspaceId ?? null,
      record: protocol['record/get'].response.parse(record),
      engagement: protocol['engagement/get'].response.parse(engagement),
    },
    tabId,
  );
}
