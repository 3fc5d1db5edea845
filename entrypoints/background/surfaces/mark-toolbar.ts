import type { Translate } from '../../../lib/domain/language';
import type { TabState } from '../../../lib/messaging/page-messages';
import { showToolbarBadge } from '../../../lib/platform/toolbar-badge';

/** The dock's colours on a light surface: the browser's own bar is not ours to follow into the dark. */
const colours = { none: '#1c6b47', info: '#3d6391', warning: '#935800', critical: '#b3261e' } as const;

/** Shows on the toolbar button how many gaps the record of a tab has open; nothing where no client is known. */
export function markToolbar(tabId: number, tab: TabState | null, translate: Translate): Promise<void> {
  return showToolbarBadge(tabId, {
    text: tab && tab.count > 0 ? String(tab.count) : '',
    colour: colours[tab?.severity ?? 'none'],
    title: tab ? translate('browser.toolbar', { line: tab.line }) : translate('app.name'),
  });
}
