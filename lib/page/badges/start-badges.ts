import type { PageAdapter } from '../../adapters/page-script';
import { chooseAdapters } from '../choose-adapters';
import { isAlive, overhear, tell } from '../extension';
import { BadgeBoard } from './badge-board';
import { cardReader, type ReadAddress } from './card-reader';

/** When the page is looked at again for what tells the app's installation, in milliseconds: pages fill bit by bit. */
const lookAgainMs = [0, 500, 2000, 6000, 15_000];

/** How long a page that is never idle is left in peace, in milliseconds. */
const longestWaitMs = 2000;

/** Asks which records of this installation are linked, and keeps their cards' badges from then on. */
export function startBadges(registered: readonly PageAdapter[], readAddress: ReadAddress): void {
  const adapters = chooseAdapters(registered, location.hostname);
  for (const old of document.querySelectorAll('goalpost-badge')) old.remove();
  const start = (attempt: number) => {
    if (!isAlive()) return;
    const reader = cardReader(adapters, readAddress);
    if (reader) return follow(reader);
    const wait = lookAgainMs[attempt + 1];
    if (wait !== undefined) setTimeout(() => startIdly(attempt + 1), wait);
  };
  const startIdly = (attempt: number) => requestIdleCallback(() => start(attempt), { timeout: longestWaitMs });
  startIdly(0);
}

function follow(reader: NonNullable<ReturnType<typeof cardReader>>): void {
  const { tenant } = reader;
  const board = new BadgeBoard(reader, (records) => tell({ kind: 'page/badges', tenant, records }));
  overhear((message) => {
    if (message.kind === 'badges/linked') board.setLinked(message.records);
    else if (message.kind === 'badges/show') board.show(message.badges);
  });
  const askLinked = () => tell({ kind: 'page/cards', tenant });
  askLinked();
  // Back from where the extension may have been removed.
  addEventListener('focus', () => isAlive() || board.stop());
  // Back from the browser's memory: what was told meanwhile went to the page in between.
  addEventListener('pageshow', ({ persisted }) => persisted && askLinked());
}
