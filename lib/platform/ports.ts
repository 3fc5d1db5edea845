import { browser } from './browser';
import type { FramePort } from './frame-port';

/** The name of the line between the extension's own pages and the background. */
export const viewPortName = 'view';

type BrowserPort = ReturnType<typeof browser.runtime.connect>;

/** Opens a line to the background, and wakes it. Throws when the extension was reloaded or removed. */
export function connectToBackground(): FramePort {
  return framePortOf(browser.runtime.connect({ name: viewPortName }));
}

/**
 * Calls back with each line that one of our own pages opens, and the tab whose page it lies in. A page that is a tab of
 * its own lies in none: it may show what any other tab does.
 */
export function onPageConnected(accept: (port: FramePort, sender: { tabId: number | null }) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== viewPortName || !isOwnPage(port.sender)) {
      port.disconnect();
      return;
    }
    const { tab, frameId } = port.sender ?? {};
    accept(framePortOf(port), { tabId: frameId === 0 ? null : (tab?.id ?? null) });
  });
}

/**
 * Whether the other end is a page of this extension. A content script has our id too, but the address of the web
 * page it runs in. With a changing address the host part of ours differs, the scheme never does.
 */
export function isOwnPage(sender: { id?: string; url?: string } | undefined): boolean {
  if (sender?.id !== browser.runtime.id || sender.url === undefined) return false;
  return new URL(sender.url).protocol === new URL(browser.runtime.getURL('/')).protocol;
}

/**
 * Wraps the browser's Port. It listens at once and keeps what arrives until somebody wants it: a worker that has just
 * been started gets the first frames before it has opened its databases.
 */
function framePortOf(port: BrowserPort): FramePort {
  const early: unknown[] = [];
  let receive: ((frame: unknown) => void) | null = null;
  let closed: (() => void) | null = null;
  let isClosed = false;
  port.onMessage.addListener((frame) => {
    if (receive) receive(frame);
    else early.push(frame);
  });
  port.onDisconnect.addListener(() => {
    isClosed = true;
    closed?.();
  });
  return {
    post: (frame) => port.postMessage(frame),
    onFrame(callback) {
      receive = callback;
      for (const frame of early.splice(0)) callback(frame);
    },
    onClose(callback) {
      closed = callback;
      if (isClosed) callback();
    },
    close: () => port.disconnect(),
  };
}
