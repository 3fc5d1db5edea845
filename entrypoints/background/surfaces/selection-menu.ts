import { type InterfaceKey, type Language, translator } from '../../../lib/domain/language';
import { handedIntents, longestHanded } from '../../../lib/messaging/views';
import { type MenuChoice, showInSelectionMenu } from '../../../lib/platform/context-menus';
import type { Background } from '../background';
import type { FramelessTabs } from './frameless-tabs';
import { handText } from './hand-text';
import { beginBeside, openPanel } from './open-panel';

type Intent = (typeof handedIntents)[number];

const titles: Record<Intent, InterfaceKey> = {
  feedback: 'browser.log_as_feedback',
  gap: 'browser.flag_as_gap',
  scope: 'browser.is_in_scope',
};

/** Puts what can be done with selected text into the browser's menu, in the reader's language. */
export function showSelectionMenu(language: Language): Promise<void> {
  const say = translator(language);
  return showInSelectionMenu(handedIntents.map((id) => ({ id, title: say(titles[id]) })));
}

/**
 * Opens the panel of the tab and hands the selected text to it. Called in the very turn of the choice. A text that is
 * longer than its field goes there whole: the field says so, and the person chooses what stays.
 */
export async function takeSelection(
  started: Promise<{ background: Background }>,
  frameless: FramelessTabs,
  { id, text, tabId, url }: MenuChoice,
): Promise<void> {
  const intent = handedIntents.find((known) => known === id);
  if (!intent) return;
  const beside = beginBeside(frameless, { tabId, url });
  const { background } = await started;
  await handText(background, tabId, { intent, text: text.trim().slice(0, longestHanded) });
  await openPanel(background, { tabId, url }, 'open', beside);
}
