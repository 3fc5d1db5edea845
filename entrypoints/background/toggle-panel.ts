import type { DockMessage } from '../../lib/messaging/page-messages';
import { runInTab } from '../../lib/platform/register-page-scripts';
import { openOwnPage, sendToTab } from '../../lib/platform/tabs';
import { filesForPage } from './page-scripts';

const toggle: DockMessage = { kind: 'dock/toggle' };

/**
 * Opens or closes the panel in a tab. On a page nothing is registered for, the click itself is the permission to run
 * there once; where no extension may run, the panel opens in a tab of its own.
 */
export async function togglePanel(tabId: number, url: string | null): Promise<void> {
  if (await sendToTab(tabId, toggle)) return;
  const mayRun = await runInTab(tabId, filesForPage(url));
  if (!mayRun || !(await sendToTab(tabId, toggle))) await openOwnPage('panel.html');
}
