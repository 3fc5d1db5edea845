import type { HandedText } from '../../../lib/messaging/views';
import type { Background } from '../background';

/** Gives a text to the panel of a tab, which takes it in as soon as it is open and has somewhere to put it. */
export async function handText(
  { handedTexts, random, tell }: Background,
  tabId: number,
  handed: Omit<HandedText, 'id' | 'tabId'>,
): Promise<void> {
  await handedTexts.add({ id: random.uuid(), tabId, ...handed });
  tell({ kind: 'handed' }, tabId);
}
