import type { Language } from '../../lib/domain/language';
import type { Notice } from '../../lib/messaging/view-messages';
import type { Clock } from '../../lib/platform/clock';
import type { Network } from '../../lib/platform/network';
import type { Random } from '../../lib/platform/random';
import type { AccountKeeper } from '../../lib/replica/account-keeper';
import type { QueueStore } from '../../lib/replica/queue-store';
import type { Connecting } from './connecting';
import type { OpenPages } from './open-pages';
import type { PortfolioFactsKeeper } from './portfolio/portfolio-facts-keeper';
import type { Sites } from './sites';
import type { FramelessTabs } from './surfaces/frameless-tabs';
import type { HandedTexts } from './surfaces/handed-texts';
import type { TaughtApps } from './taught/taught-apps';

/** What the handlers work with. */
export type Background = {
  keeper: AccountKeeper;
  queue: QueueStore;
  pages: OpenPages;
  sites: Sites;
  taught: TaughtApps;
  frameless: FramelessTabs;
  handedTexts: HandedTexts;
  portfolio: PortfolioFactsKeeper;
  connecting: Connecting;
  clock: Clock;
  random: Random;
  network: Network;
  language: () => Promise<Language>;
  /** Whether the queue had to be mended since the browser was started: some of what was typed may be gone. */
  wasQueueDamaged: () => Promise<boolean>;
  /** The tabs in which a page of the extension lies and is connected. */
  connectedTabs: () => (number | null)[];
  /** Tells the extension's pages; only those of one tab, and those outside of any, if it is given. */
  tell: (notice: Notice, tabId?: number) => void;
};
