import type { PageAdapter } from '../adapters/page-script';
import type { DockMessage } from '../messaging/page-messages';
import { watchAddress } from './address-watch';
import { chooseAdapters } from './choose-adapters';
import { type Description, noteStanding, type Standing } from './describe';
import { describeWhenSettled } from './describe-when-settled';
import { createDock, type Dock } from './dock';
import { hear, isAlive, tell } from './extension';
import { isSameRecord, type Recognised, recognise } from './recognise';

/**
 * Watches which record the page shows, tells the background, and keeps the dock in step. The number `navigation` grows
 * with each record, across page loads too (it begins with the time), so that a late answer is known to be late.
 */
export function startDetector(registered: readonly PageAdapter[]): void {
  const adapters = chooseAdapters(registered, location.hostname);
  if (adapters.length === 0) return;
  // An older version of the extension may have left its dock behind.
  for (const old of document.querySelectorAll('goalpost-dock')) old.remove();
  const ended = new AbortController();
  let navigation = Date.now();
  let current = recognise(adapters, location.href);
  let describing = new AbortController();
  const dock = createDock({
    push: current.adapter?.panel === 'push',
    onPanel: (open) => tell({ kind: 'page/panel', navigation, open }),
  });

  const end = () => {
    ended.abort();
    describing.abort();
    dock.remove();
  };
  const announce = (standing?: Standing) => {
    tell({
      kind: 'page/opened',
      navigation,
      app: current.app,
      record: current.record,
      url: location.href.slice(0, 4000),
    });
    describing.abort();
    describing = new AbortController();
    const at = navigation;
    const { adapter, record, above } = current;
    if (!adapter || !record) return;
    const onDescription = (description: Description) =>
      tell({ kind: 'page/described', navigation: at, ...description });
    describeWhenSettled(adapter, { record, above }, { standing, signal: describing.signal, onDescription });
  };
  const onAddress = (url: string) => {
    const next: Recognised = recognise(adapters, url);
    if (isSameRecord(current.record, next.record)) return;
    current = next;
    navigation = Math.max(navigation + 1, Date.now());
    dock.reset();
    if (!isAlive()) return end();
    announce(current.adapter && noteStanding(current.adapter));
    dock.mount();
  };

  hear((message) => obey(message, dock, navigation));
  watchAddress(onAddress, ended.signal);
  // Back from the browser's memory: the background has followed the page that was shown in between.
  addEventListener('pageshow', ({ persisted }) => persisted && announce(), { signal: ended.signal });
  announce();
  // After the page's next paint, so that ours never delays the page's first one.
  requestAnimationFrame(() => setTimeout(dock.mount));
}

function obey(message: DockMessage, dock: Dock, navigation: number): void {
  if (message.kind === 'dock/toggle') dock.toggle();
  else if (message.kind === 'dock/close') dock.setOpen(false);
  // An answer to an earlier page may name another client.
  else if (message.navigation !== navigation) return;
  else if (message.kind === 'dock/show') dock.unveil();
  else {
    dock.show(message.tab, message.words);
    if (message.open) dock.setOpen(true);
  }
}
