/**
 * Marks, in a host page's timeline, what a person does and sees of the dock. Both functions run in the browser, so they
 * can use nothing from here.
 */

/** In the page: every press and every change of address. */
export function markActs(): void {
  addEventListener('click', (event) => performance.mark('bench:act', { startTime: event.timeStamp }), true);
  const push = history.pushState.bind(history);
  history.pushState = (...args) => {
    performance.mark('bench:act');
    push(...args);
  };
}

/** In the content script, of a marked build: the frame that shows the panel of the page's record. */
export function markShown(): void {
  type Message = { kind: string; tab?: object | null };
  type World = {
    chrome: { runtime: { onMessage: { addListener(listener: (message: Message) => void): void } } };
  };
  const { runtime } = (globalThis as unknown as World).chrome;
  runtime.onMessage.addListener((message) => {
    // Our own listener comes after this one; the callback of the second frame runs when the first has been drawn.
    if (message.kind === 'dock/show') {
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bench:shown')));
    }
    if (message.kind === 'dock/state' && message.tab) performance.mark('bench:tab');
  });
}
