import type { DockMessage } from '../../../lib/messaging/page-messages';
import { sendToTab } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import { tellCards } from '../badges/follow-cards';
import { refreshPageScripts } from '../recognise-site';

/** Gives a page the adapters that were taught for its origin; without any, it is told only if it had some. */
export async function giveTaught({ taught }: Background, tabId: number, url: string, hadSome = false): Promise<void> {
  const adapters = (await taught.at(url)).map(({ forPages }) => forPages);
  const message: DockMessage = { kind: 'dock/adapters', adapters };
  if (hadSome || adapters.length > 0) await sendToTab(tabId, message);
}

/** The workspace was taught an app, or forgot one: pages that are open learn it at once. */
export async function tellTaught(background: Background): Promise<void> {
  if (!(await background.taught.haveChanged())) return;
  await refreshPageScripts(background);
  for (const [tabId, page] of await background.pages.all()) await giveTaught(background, tabId, page.url, true);
  // Cards may have been taught to an app whose records are linked already.
  await tellCards(background);
}
