import type { Background } from '../../entrypoints/background/background';
import { Connecting } from '../../entrypoints/background/connecting';
import { OpenPages } from '../../entrypoints/background/open-pages';
import { PortfolioFactsKeeper } from '../../entrypoints/background/portfolio/portfolio-facts-keeper';
import { Sites } from '../../entrypoints/background/sites';
import { FramelessTabs } from '../../entrypoints/background/surfaces/frameless-tabs';
import { HandedTexts } from '../../entrypoints/background/surfaces/handed-texts';
import { TaughtApps } from '../../entrypoints/background/taught/taught-apps';
import { en } from '../../lib/domain/languages/en';
import type { RecordRef } from '../../lib/domain/records/record-ref';
import type { Notice } from '../../lib/messaging/view-messages';
import { AccountKeeper } from '../../lib/replica/account-keeper';
import { deleteCopyDatabase, openCopyDatabase } from '../../lib/replica/copy-database';
import { openQueueDatabase } from '../../lib/replica/queue-database';
import { sampleSession } from '../../lib/replica/sample-session';
import { aWorkspace, engagementId, idOf, members } from '../builders/a-workspace';
import { memoryValues } from './memory-values';
import { command } from './test-device';

export type BackgroundOnWorkspace = {
  background: Background;
  /** What pages of the extension were told, and of which tab. */
  notices: [notice: Notice, tabId?: number][];
  /** What outlives a stop of the worker. */
  values: ReturnType<typeof memoryValues>;
};

let run = 0;

/** A background over the workspace of the tests, with one record linked to its engagement. IndexedDB has to be there. */
export async function backgroundOnWorkspace(linked: RecordRef & { url: string }): Promise<BackgroundOnWorkspace> {
  run += 1;
  const notices: BackgroundOnWorkspace['notices'] = [];
  const values = memoryValues();
  const clock = { now: () => '2026-06-15T08:00:00Z', wait: async () => {} };
  let ids = 900;
  const random = { uuid: () => idOf(ids++), fraction: () => 0 };
  const network = async () => Response.error();
  const queue = await openQueueDatabase(`background ${run}`);
  const documents = [...aWorkspace().documents()];
  const keeper = new AccountKeeper({
    queue,
    openCopy: openCopyDatabase,
    removeCopy: deleteCopyDatabase,
    clock,
    random,
    network,
    sampleDocuments: async () => documents,
    viewChanged: () => {},
    statusChanged: () => {},
    wakeIn: () => {},
  });
  const background: Background = {
    keeper,
    queue,
    pages: new OpenPages(values),
    sites: new Sites(values),
    taught: new TaughtApps(keeper, values),
    frameless: new FramelessTabs(),
    handedTexts: new HandedTexts(values),
    connectedTabs: () => [],
    portfolio: new PortfolioFactsKeeper({ now: clock.now, told: () => {}, giveWay: clock.wait, version: '1' }),
    connecting: new Connecting({
      queue,
      clock,
      network,
      deviceName: async () => 'x',
      wakeIn: () => {},
      connected: async () => {},
    }),
    clock,
    random,
    network,
    language: async () => en,
    wasQueueDamaged: async () => false,
    tell: (notice, tabId) => notices.push([notice, tabId]),
  };
  await keeper.enterSample({ ...sampleSession(documents), member: members.lead });
  const account = await keeper.current();
  const link = { type: 'recordLink', id: idOf(300), engagementId, ...linked };
  await account?.replica.give([command('document.create', { document: link })]);
  return { background, notices, values };
}
