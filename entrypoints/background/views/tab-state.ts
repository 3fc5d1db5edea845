import { indexDocuments } from '../../../lib/domain/documents/document-index';
import { gapList } from '../../../lib/domain/gaps/gap-list';
import type { Translate } from '../../../lib/domain/language';
import { initials } from '../../../lib/domain/values/initials';
import type { TabState } from '../../../lib/messaging/page-messages';
import type { EngagementView } from '../../../lib/messaging/views';

const longestLine = 200;

/** What the tab at the page's edge may show of an engagement. The page can read it, so it names nobody. */
export function tabState(view: EngagementView, translate: Translate): TabState {
  const index = indexDocuments(view.documents);
  const engagement = index.find('engagement', view.engagementId);
  const client = index.find('client', engagement?.clientId);
  const { needing, count } = gapList(view.findings, index, view.today);
  return {
    initials: [...initials(client?.name ?? '')].slice(0, 2).join(''),
    count,
    // The list begins with the worst.
    severity: needing[0]?.severity ?? 'none',
    line: translate('dock.line', { count }).slice(0, longestLine),
  };
}
