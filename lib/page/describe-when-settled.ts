import type { PageAdapter } from '../adapters/page-script';
import { type Described, type Description, describePage, type Standing } from './describe';

/** When the page is read after a change of address, in milliseconds: applications fill it bit by bit. */
const readingsAfterMs = [0, 150, 500, 1500, 4000, 12_000, 30_000];

/** By now a page has settled. The later readings are for pages that asked for a sign-in first. */
const settledAfterMs = 4000;

/**
 * Reads the page a few times in idle moments and reports what is new. After an in-page navigation, what stood there
 * before is believed once the page has settled, and only if it shows a title that is new: a page that is slow
 * still shows the record before. Ends with `signal`.
 */
export function describeWhenSettled(
  adapter: PageAdapter,
  described: Described,
  options: { standing: Standing | undefined; signal: AbortSignal; onDescription: (description: Description) => void },
): void {
  let reported = '{"title":null,"clientName":null,"parents":[]}';
  let isTitled = false;
  const look = (afterMs: number) => {
    if (options.signal.aborted || (isTitled && afterMs > settledAfterMs)) return;
    let description = describePage(adapter, described, options.standing);
    isTitled = description.title !== null;
    if (isTitled && afterMs >= settledAfterMs) description = describePage(adapter, described);
    const text = JSON.stringify(description);
    if (text === reported) return;
    reported = text;
    options.onDescription(description);
  };
  const timers = readingsAfterMs.map((afterMs) =>
    setTimeout(() => requestIdleCallback(() => look(afterMs), { timeout: 1000 }), afterMs),
  );
  options.signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}
