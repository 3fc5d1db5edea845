import type { PageAdapter } from '../adapters/page-script';
import type { DockMessage } from '../messaging/page-messages';
import { watchAddress } from './address-watch';
import { chooseAdapters } from './choose-adapters';
import { type Description, noteStanding, readDescription, type Standing } from './describe';
import { describeWhenSettled } from './describe-when-settled';
import { createDock, type Dock } from './dock';
import { hear, isAlive, tell } from './extension';
import type { followOpenedRecord } from './opened-row/follow-opened-record';
import { isSameRecord, type Recognised, recognise, recogniseTaughtFirst } from './recognise';

/** What this page shows at the moment. */
type Page = {
  /** Grows with each record, across page loads too (it begins with the time), so that a late answer is known to be. */
  navigation: number;
  shown: Recognised;
  /** What stood in the page before the record was opened by an in-page navigation. */
  standing?: Standing | undefined;
  /** Ends the reading of a record that was left. */
  describing: AbortController;
};

/** What the other scripts of a page have to do with its detector. */
export type Companions = {
  /** Given the adapters that come later by message. */
  onTaught?: (taught: readonly PageAdapter[]) => void;
  /** There where an app's address carries no record. */
  followRows?: typeof followOpenedRecord | undefined;
};

/**
 * Watches which record the page shows, tells the background, and keeps the dock in step. Returns what takes the dock's
 * panel when it comes; nothing on a page that is not the app.
 */
export function startDetector(
  registered: readonly PageAdapter[],
  { onTaught, followRows }: Companions = {},
): Dock['join'] | undefined {
  const adapters = chooseAdapters(registered, location.hostname);
  // A vendor's page that is not the app; a page of no app at all is one where the reader asks for the panel.
  if (registered.length > 0 && adapters.length === 0) return undefined;
  const ended = new AbortController();
  let taught: readonly PageAdapter[] = [];
  const page: Page = {
    navigation: Date.now(),
    shown: recognise(adapters, location.href),
    describing: new AbortController(),
  };
  announce(page, { arrival: 'loaded' });
  const dock = dockFor(page);
  const show = (next: Recognised, noteBefore?: typeof noteStanding) => {
    if (isSameRecord(page.shown.record, next.record)) return;
    page.shown = next;
    page.navigation = Math.max(page.navigation + 1, Date.now());
    dock.reset();
    if (isAlive()) {
      const standing = next.adapter && noteBefore?.(next.adapter);
      dock.whenHidden(() => announce(page, { standing }));
      return dock.mount();
    }
    ended.abort();
    page.describing.abort();
    dock.remove();
  };
  const forgetRow = followRows?.(adapters, {
    recognise,
    // A row of a list that nobody knows is as little a record as the list.
    onOpened: (next) => (next.record || page.shown.record) && show(next),
    signal: ended.signal,
  });
  const follow = (url: string) => {
    forgetRow?.();
    show(recogniseTaughtFirst(taught, adapters, url), noteStanding);
  };
  watchAddress(follow, ended.signal);
  hear((message) => {
    if (message.kind !== 'dock/adapters') return obey(message, dock, page);
    // The background compiled them with the very code that reads them here.
    taught = message.adapters as PageAdapter[];
    onTaught?.(taught);
    const next = recogniseTaughtFirst(taught, adapters, location.href);
    // What stands in the page is of this very record.
    if (next.app !== page.shown.app || next.record) show(next);
    return undefined;
  });
  // Back from the browser's memory: the background has followed the page that was shown in between.
  addEventListener('pageshow', ({ persisted }) => persisted && announce(page, { arrival: 'returned' }), {
    signal: ended.signal,
  });
  return dock.join;
}

/** The dock of this page, put into it after its next paint, so that ours never delays the page's first one. */
function dockFor(page: Page): Dock {
  // An older version of the extension may have left its dock behind.
  for (const old of document.querySelectorAll('goalpost-dock')) old.remove();
  const dock = createDock({
    app: () => page.shown.app,
    push: page.shown.adapter?.panel === 'push',
    wantPanel: () => tell({ kind: 'page/panel-wanted' }),
    onPanel: (open) => tell({ kind: 'page/panel', navigation: page.navigation, open }),
  });
  requestAnimationFrame(() => setTimeout(dock.mount));
  return dock;
}

type Circumstances = { standing?: Standing | undefined; arrival?: 'loaded' | 'returned' };

/**
 * Tells the background what is shown now, and later what the page says of it; `standing` is not believed. `arrival` says
 * that the page itself has just come: by a load, or from the browser's memory.
 */
function announce(page: Page, { standing, arrival }: Circumstances = {}): void {
  const { navigation } = page;
  const { app, record, above, adapter, row } = page.shown;
  tell({ kind: 'page/opened', navigation, app, record, url: location.href.slice(0, 4000), arrival });
  page.standing = standing;
  page.describing.abort();
  page.describing = new AbortController();
  if (!adapter || !record) return;
  const onDescription = (description: Description) => tell({ kind: 'page/described', navigation, ...description });
  const { signal } = page.describing;
  if (row) onDescription({ title: row.title, clientName: row.clientName, parents: [] });
  else describeWhenSettled(adapter, { record, above }, { standing, signal, onDescription });
}

type ToDock = Exclude<DockMessage, { kind: 'dock/adapters' }>;

/** Does what the background asks, and answers where it waits for that. */
function obey(message: ToDock, dock: Dock, page: Page): string | null | undefined {
  if (message.kind === 'dock/toggle') dock.toggle();
  else if (message.kind === 'dock/open') dock.setOpen(true);
  else if (message.kind === 'dock/close') dock.setOpen(false);
  // An answer to an earlier page may name another client.
  else if ('navigation' in message && message.navigation === page.navigation) return showRecord(message, dock, page);
  return null;
}

/** Shows what is said of the record that is open: nobody waits for it. Gives its description when that is asked for. */
function showRecord(
  message: Extract<ToDock, { navigation: number }>,
  dock: Dock,
  { shown, standing }: Page,
): string | null | undefined {
  if (message.kind === 'dock/describe') {
    return shown.adapter && shown.record ? readDescription(shown.adapter, shown.record, standing) : null;
  }
  if (message.kind === 'dock/show') dock.unveil();
  else {
    dock.show(message.tab, message.words);
    if (message.open) dock.setOpen(true);
  }
  return undefined;
}
