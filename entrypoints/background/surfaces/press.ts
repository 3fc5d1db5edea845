import { openSidePanel } from '../../../lib/platform/side-panel';
import { openOwnPage, type Pressed } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import type { FramelessTabs } from './frameless-tabs';
import { openBeside, openPanel } from './open-panel';

/**
 * Carries out what the toolbar button or one of our keys asks for. Called in the very turn of the press: after the
 * first await (measured in Chromium 156) the browser no longer opens its side panel.
 */
export async function press(
  started: Promise<{ background: Background }>,
  frameless: FramelessTabs,
  { what, tabId, url }: { what: Pressed; tabId: number; url: string | null },
): Promise<void> {
  // An address that we are not told, even on a press, belongs to a page that no extension may touch.
  const isBeside = what !== 'workspace' && (url === null || !/^https?:/.test(url) || frameless.has(tabId));
  const opening = isBeside ? openSidePanel(tabId) : null;
  const { background } = await started;
  if (what === 'workspace') return openOwnPage('workspace.html');
  if (what === 'log') {
    await background.handedTexts.put(tabId, { intent: 'feedback', text: '' });
    background.tell({ kind: 'handed' }, tabId);
  }
  if (opening) return openBeside(background, tabId, url, opening);
  await openPanel(background, tabId, url, what === 'log' ? 'open' : 'toggle');
}
