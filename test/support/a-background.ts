import type { Background } from '../../entrypoints/background/background';
import { Connecting } from '../../entrypoints/background/connecting';
import { OpenPages } from '../../entrypoints/background/open-pages';
import { Sites } from '../../entrypoints/background/sites';
import { FramelessTabs } from '../../entrypoints/background/surfaces/frameless-tabs';
import { HandedTexts } from '../../entrypoints/background/surfaces/handed-texts';
import { TaughtApps } from '../../entrypoints/background/taught/taught-apps';
import { en } from '../../lib/domain/languages/en';
import { AccountKeeper, type AccountKeeperOptions } from '../../lib/replica/account-keeper';
import { openQueueDatabase } from '../../lib/replica/queue-database';
import type { memoryValues } from './memory-values';

/** What a test's background is made of; the rest is the same in all of them. */
export type BackgroundParts = Pick<Background, 'clock' | 'random' | 'portfolio' | 'tell'> &
  Partial<Pick<Background, 'language'>> & {
    /** Names the outbox: each run its own. */
    queueName: string;
    account: Pick<
      AccountKeeperOptions,
      'openCopy' | 'removeCopy' | 'sampleDocuments' | 'viewChanged' | 'statusChanged'
    >;
    /** What outlives a stop of the worker. */
    values: ReturnType<typeof memoryValues>;
  };

/** The real background without a browser and a network: its replica, outbox and pages. IndexedDB has to be there. */
export async function aBackground({ queueName, account, values, ...parts }: BackgroundParts): Promise<Background> {
  const { clock, random } = parts;
  const network = async () => Response.error();
  const wakeIn = () => {};
  const queue = await openQueueDatabase(queueName);
  const keeper = new AccountKeeper({ queue, clock, random, network, wakeIn, ...account });
  return {
    keeper,
    queue,
    pages: new OpenPages(values),
    sites: new Sites(values),
    taught: new TaughtApps(keeper, values),
    frameless: new FramelessTabs(),
    handedTexts: new HandedTexts(values),
    connecting: new Connecting({
      queue,
      clock,
      network,
      deviceName: async () => 'test',
      wakeIn,
      connected: async () => {},
    }),
    network,
    language: async () => en,
    wasQueueDamaged: async () => false,
    connectedTabs: () => [],
    ...parts,
  };
}
