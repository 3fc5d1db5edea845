import { type InterfaceKey, type Language, translator } from '../../../lib/domain/language';
import { handedIntents, longestHanded } from '../../../lib/messaging/views';
import { type MenuChoice, showInSelectionMenu } from '../../../lib/platform/context-menus';
import type { Background } from '../background';
import { openPanel } from './open-panel';

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

/** Hands the selected text to the panel of its tab, and opens that. */
export async function takeSelection(background: Background, choice: MenuChoice): Promise<void> {
  const intent = handedIntents.find((id) => id === choice.id);
  const text = choice.text.trim().slice(0, longestHanded);
  if (!intent || text === '') return;
  const { tabId, url } = choice;
  const opened = openPanel(background, tabId, url, 'open');
  await background.handedTexts.put(tabId, { intent, text });
  background.tell({ kind: 'handed' }, tabId);
  await opened;
}
