import { liesOn } from '../../adapters/address/hosts';
import type { PageAdapter } from '../../adapters/page-script';
import type { DockMessage } from '../../messaging/page-messages';
import { chooseAdapters } from '../choose-adapters';
import { isAlive, overhear, tell } from '../extension';
import { BadgeBoard } from './badge-board';
import { type CardReader, cardReader } from './card-reader';
import type { AppGroup } from './installations';
import type { ReadAddress } from './read-address';

/** When the page is looked at again for what tells the apps' installations, in milliseconds: pages fill bit by bit. */
const lookAgainMs = [0, 500, 2000, 6000, 15_000];

/** How long a page that is never idle is left in peace, in milliseconds. */
const longestWaitMs = 2000;

/** The apps that may have cards in this page. */
export type PageApps = { shipped: readonly PageAdapter[]; taught: readonly PageAdapter[] };

/** Asks which records of the page's installations are linked, and keeps their cards' badges from then on. */
export function startBadges(apps: PageApps, readAddress: ReadAddress): void {
  for (const old of document.querySelectorAll('goalpost-badge')) old.remove();
  const badges = new PageBadges(apps, readAddress);
  overhear((message) => badges.hear(message));
  // Back from where the extension may have been removed.
  addEventListener('focus', () => isAlive() || badges.stop());
  // Back from the browser's memory: what was told meanwhile went to the page in between.
  addEventListener('pageshow', ({ persisted }) => persisted && badges.askLinked());
}

/** The badges of this page, while the apps that it is read with come and go. */
class PageBadges {
  #apps: PageApps;
  readonly #readAddress: ReadAddress;
  #reader: CardReader | null = null;
  #board: BadgeBoard | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(apps: PageApps, readAddress: ReadAddress) {
    this.#apps = apps;
    this.#readAddress = readAddress;
    this.#lookIdly(0);
  }

  hear(message: DockMessage): void {
    if (message.kind === 'badges/linked') this.#board?.setLinked(message.records);
    else if (message.kind === 'badges/show') this.#board?.show(message.badges);
    // The background compiled them with the very code that reads them here.
    else if (message.kind === 'dock/adapters') this.#learn(message.adapters as PageAdapter[]);
  }

  askLinked(): void {
    if (this.#reader) tell({ kind: 'page/cards', of: this.#reader.of });
  }

  /** Leaves nothing in the page. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#board?.stop();
    this.#board = null;
  }

  /** The workspace was taught an app of this origin, or forgot one. All pages are told, and most have nothing to do. */
  #learn(taught: readonly PageAdapter[]): void {
    if (JSON.stringify(taught) === JSON.stringify(this.#apps.taught)) return;
    this.#apps = { ...this.#apps, taught };
    const hadCards = this.#reader !== null;
    this.stop();
    this.#reader = null;
    this.#look(0);
    if (hadCards && !this.#reader) tell({ kind: 'page/cards', of: [] });
  }

  #lookIdly(attempt: number): void {
    requestIdleCallback(() => this.#look(attempt), { timeout: longestWaitMs });
  }

  #look(attempt: number): void {
    if (!isAlive()) return;
    const groups = inOrder(this.#apps);
    const reader = cardReader(groups, this.#readAddress);
    if (reader && reader.of.length !== this.#reader?.of.length) this.#follow(reader);
    const withCards = groups.flatMap(({ adapters }) => adapters.filter(({ cards }) => cards?.length));
    const wait = lookAgainMs[attempt + 1];
    if (wait === undefined || withCards.length === (reader?.of.length ?? 0)) return;
    this.#timer = setTimeout(() => this.#lookIdly(attempt + 1), wait);
  }

  #follow(reader: CardReader): void {
    this.#board?.stop();
    this.#reader = reader;
    this.#board = new BadgeBoard(reader, (records) => tell({ kind: 'page/badges', records }));
    this.askLinked();
  }
}

/** As records are recognised: what was taught comes first, but not before a vendor's app on its own hosts. */
function inOrder({ shipped, taught }: PageApps): AppGroup[] {
  const ours = { adapters: chooseAdapters(shipped, location.hostname) };
  const teams = { adapters: taught, isFirstPreferred: true };
  const isVendors = ours.adapters.some(({ hosts }) => liesOn(hosts, location.hostname));
  return isVendors ? [ours, teams] : [teams, ours];
}
