import { browser, type Runtime } from './browser';
import { isOwnPage } from './ports';

/** Where a message of a content script came from. */
export type PageSender = { tabId: number; url: string };

/**
 * Calls back with what content scripts of top-level pages send. The message is whatever arrived, and the receiver
 * parses it; messages of our own pages come over a Port and are not passed on.
 */
export function onPageMessage(receive: (message: unknown, sender: PageSender) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { tab, url, frameId } = sender;
    const isPage = sender.id === browser.runtime.id && !isOwnPage(sender);
    if (isPage && tab?.id !== undefined && url !== undefined && frameId === 0) receive(message, { tabId: tab.id, url });
    return undefined;
  });
}
