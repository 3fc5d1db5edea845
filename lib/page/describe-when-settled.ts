import type { PageAdapter } from '../adapters/page-script';
import { type Described, type Description, describePage, type Standing } from './describe';

/** When the page is read after a change of address, in milliseconds: applications fill it bit by bit. */
const readingsAfterMs = [0, 150, 500, 1500, 4000];

/**
 * Reads the page a few times in idle moments and reports what is new. After an in-page navigation, what stood there
 * before is believed at the last reading alone, and only if the page shows a title that is new: a page that is slow
 * still shows the record before. Ends with `signal`.
 */
export function describeWhenSettled(
  adapter: PageAdapter,
  described: Described,
  options: { standing: Standing | undefined; signal: AbortSignal; onDescription: (description: Description) => void },
): void {
  let reported = '{"title":null,"clientName":null,"parents":[]}';
  const look = (isLast: boolean) => {
    if (options.signal.aborted) return;
    let description = describePage(adapter, described, options.standing);
    if (isLast && description.title !== null) description = describePage(adapter, described);
    const text = JSON.stringify(description);
    if (text === reported) return;
    reported = text;
    options.onDescription(description);
  };
  const timers = readingsAfterMs.map((delayMs, index) =>
    setTimeout(() => {
      requestIdleCallback(() => look(index === readingsAfterMs.length - 1), { timeout: 1000 });
    }, delayMs),
  );
  options.signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}
