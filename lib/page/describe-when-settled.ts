import type { PageAdapter } from '../adapters/page-script';
import { type Described, type Description, describePage, type Standing } from './describe';

/** When a page is read after its load, in milliseconds: applications fill it bit by bit. */
const readingsAfterMs = [0, 150, 500, 1500, 4000, 12_000, 30_000];

/** The first reading after an in-page navigation: before it, there is hardly more than what the page showed until then. */
const firstAfterNavigationMs = 50;

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
  const [firstMs, ...laterMs] = readingsAfterMs;
  const readings = [options.standing ? firstAfterNavigationMs : firstMs, ...laterMs];
  // One timer at a time: most pages are left, or titled, before the later readings.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookLater = (index: number, sinceMs: number) => {
    const afterMs = readings[index];
    if (afterMs === undefined || options.signal.aborted || (isTitled && afterMs > settledAfterMs)) return;
    timer = setTimeout(() => {
      requestIdleCallback(() => look(afterMs), { timeout: 1000 });
      lookLater(index + 1, afterMs);
    }, afterMs - sinceMs);
  };
  lookLater(0, 0);
  options.signal.addEventListener('abort', () => clearTimeout(timer));
}
