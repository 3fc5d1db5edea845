import { openOwnPage, type Pressed } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import type { FramelessTabs } from './frameless-tabs';
import { handText } from './hand-text';
import { beginBeside, openPanel } from './open-panel';

/** Carries out what the toolbar button or one of our keys asks for. Called in the very turn of the press. */
export async function press(
  started: Promise<{ background: Background }>,
  frameless: FramelessTabs,
  { what, tabId, url }: { what: Pressed; tabId: number; url: string | null },
): Promise<void> {
  if (what === 'workspace') return openOwnPage('workspace.html');
  const beside = beginBeside(frameless, { tabId, url });
  const { background } = await started;
  if (what === 'log') await handText(background, tabId, { intent: 'feedback', text: '' });
  await openPanel(background, { tabId, url }, what === 'log' ? 'open' : 'toggle', beside);
}
