import { createPortServer, type PortServer } from '../../lib/messaging/port-server';
import { preferencesKey } from '../../lib/messaging/preferences';
import { wakeIn } from '../../lib/platform/alarms';
import { systemClock } from '../../lib/platform/clock';
import { deviceName, ownVersion } from '../../lib/platform/lifecycle';
import { systemNetwork } from '../../lib/platform/network';
import { systemRandom } from '../../lib/platform/random';
import { localValues, sessionValues } from '../../lib/platform/stored-values';
import { AccountKeeper } from '../../lib/replica/account-keeper';
import { deleteCopyDatabase, openCopyDatabase } from '../../lib/replica/copy-database';
import { openMendedQueue } from '../../lib/replica/mended-queue';
import type { Background } from './background';
import { Connecting } from './connecting';
import { viewHandlers } from './handlers';
import { OpenPages } from './open-pages';
import { PortfolioFactsKeeper } from './portfolio/portfolio-facts-keeper';
import { readerLanguage } from './reader-language';
import { sampleDocuments } from './sample-documents';
import type { Sites } from './sites';
import type { FramelessTabs } from './surfaces/frameless-tabs';
import { HandedTexts } from './surfaces/handed-texts';
import { showSelectionMenu } from './surfaces/selection-menu';
import { TaughtApps } from './taught/taught-apps';
import { tellViewChange } from './tell-view-change';

/** The alarm that brings the sync back after the worker was stopped. */
const retryAlarm = 'retry';

/** The alarm that brings back a sign-in which waits for its approval. */
const connectAlarm = 'connect';

/** Where it is kept, until the browser closes, that unsent changes may have been lost on this device. */
const queueWasDamagedKey = 'queueWasDamaged';

export type Started = { background: Background; server: PortServer };

/** Puts the background together, from the real clock, network and databases. */
export async function startBackground(sites: Sites, frameless: FramelessTabs): Promise<Started> {
  const { queue, wasDamaged } = await openMendedQueue();
  if (wasDamaged) await sessionValues.set(queueWasDamagedKey, true);
  const clock = systemClock;
  const random = systemRandom;
  const network = systemNetwork;
  const keeper = new AccountKeeper({
    queue,
    clock,
    random,
    network,
    openCopy: openCopyDatabase,
    removeCopy: deleteCopyDatabase,
    sampleDocuments: async () => sampleDocuments(clock.now()),
    viewChanged: (change) => tellViewChange(background, change),
    statusChanged(trayChanged) {
      background.tell({ kind: 'session' });
      if (trayChanged) background.tell({ kind: 'tray' });
    },
    wakeIn: (delayMs) => wakeIn(retryAlarm, delayMs),
  });
  const connecting = new Connecting({
    queue,
    clock,
    network,
    deviceName,
    wakeIn: (delayMs) => wakeIn(connectAlarm, delayMs),
    connected: async (session) => {
      await keeper.enter(session);
    },
  });
  const pages = new OpenPages(sessionValues);
  const background: Background = {
    keeper,
    queue,
    pages,
    sites,
    taught: new TaughtApps(keeper, sessionValues),
    frameless,
    handedTexts: new HandedTexts(sessionValues),
    portfolio: new PortfolioFactsKeeper({
      now: clock.now,
      told: () => background.tell({ kind: 'portfolio' }),
      giveWay: () => clock.wait(0),
      version: ownVersion(),
    }),
    connecting,
    clock,
    random,
    network,
    language: () => readerLanguage(localValues),
    wasQueueDamaged: async () => (await sessionValues.get(queueWasDamagedKey)) === true,
    connectedTabs: () => server.connected(),
    tell: (notice, tabId) => server.notify(notice, tabId),
  };
  const server = createPortServer(viewHandlers(background), () => void updateWatched(background, server));
  void followLanguage(background);
  return { background, server };
}

/** Findings and docks speak the reader's language: when it changes, they are made anew. */
async function followLanguage(background: Background): Promise<void> {
  let shown = (await background.language()).code;
  localValues.watch(preferencesKey, async () => {
    const language = await background.language();
    if (language.code === shown) return;
    shown = language.code;
    void showSelectionMenu(language);
    tellViewChange(background, { engagementIds: new Set(), everything: true });
  });
}

/** Events are listened to while somebody looks: a panel made ahead of a click is not yet looked at. */
export async function updateWatched({ keeper, pages }: Background, server: PortServer): Promise<void> {
  const watching = await Promise.all(
    server.connected().map(async (tabId) => {
      const page = tabId === null ? null : await pages.get(tabId);
      return page?.isPanelOpen ?? true;
    }),
  );
  await keeper.setWatched(watching.includes(true));
}
