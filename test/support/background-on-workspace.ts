import type { Background } from '../../entrypoints/background/background';
import { PortfolioFactsKeeper } from '../../entrypoints/background/portfolio/portfolio-facts-keeper';
import type { RecordRef } from '../../lib/domain/records/record-ref';
import type { Notice } from '../../lib/messaging/view-messages';
import { deleteCopyDatabase, openCopyDatabase } from '../../lib/replica/copy-database';
import { sampleSession } from '../../lib/replica/sample-session';
import { aWorkspace, engagementId, idOf, members } from '../builders/a-workspace';
import { aBackground } from './a-background';
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
  const documents = [...aWorkspace().documents()];
  const background = await aBackground({
    queueName: `background ${run}`,
    values,
    clock,
    random: { uuid: () => idOf(ids++), fraction: () => 0 },
    account: {
      openCopy: openCopyDatabase,
      removeCopy: deleteCopyDatabase,
      sampleDocuments: async () => documents,
      viewChanged: () => {},
      statusChanged: () => {},
    },
    portfolio: new PortfolioFactsKeeper({ now: clock.now, told: () => {}, giveWay: clock.wait, version: '1' }),
    tell: (notice, tabId) => notices.push([notice, tabId]),
  });
  const { keeper } = background;
  await keeper.enterSample({ ...sampleSession(documents), member: members.lead });
  const account = await keeper.current();
  const link = { type: 'recordLink', id: idOf(300), engagementId, ...linked };
  await account?.replica.give([command('document.create', { document: link })]);
  return { background, notices, values };
}
