import type { Clock } from '../../../lib/platform/clock';
import type { OpenPages } from '../open-pages';

/** What tells whether a panel has spoken up. */
type Watching = { clock: Clock; pages: OpenPages; connectedTabs: () => (number | null)[] };

/** How long a panel that was opened may take to speak up, on a slow machine with a stopped worker. */
const patienceMs = 3000;

/**
 * Tabs whose page lets our frame not be: it carries a policy (such as COEP) that forbids it. Kept in memory alone, so
 * that it is known in the very turn of a press: the browser opens its side panel in no later one.
 */
export class FramelessTabs {
  readonly #tabs = new Set<number>();

  has(tabId: number): boolean {
    return this.#tabs.has(tabId);
  }

  forget(tabId: number): void {
    this.#tabs.delete(tabId);
  }

  /** Notes a tab whose dock was opened and in which no panel has spoken up after a while. */
  async watch(tabId: number, { clock, connectedTabs, pages }: Watching): Promise<void> {
    await clock.wait(patienceMs);
    const isOpen = (await pages.get(tabId))?.isPanelOpen === true;
    if (isOpen && !connectedTabs().includes(tabId)) this.#tabs.add(tabId);
  }
}
