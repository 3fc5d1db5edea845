import type { PageAdapter } from '../adapters/page-script';
import type { RecordRef } from '../domain/record-ref';
import { type Description, describePage } from './describe';

/** When the page is read after a change of address, in milliseconds: applications fill it bit by bit. */
const readingsAfterMs = [0, 150, 500, 1500, 4000];

/**
 * Reads the page a few times in idle moments and reports what is new. After an in-page navigation the last record's
 * title may still stand there: `staleTitle` is believed only at the last reading. Ends with `signal`.
 */
export function describeWhenSettled(
  adapter: PageAdapter,
  record: RecordRef,
  options: { staleTitle: string | null; signal: AbortSignal; onDescription: (description: Description) => void },
): void {
  let reported = '';
  const look = (isLast: boolean) => {
    if (options.signal.aborted) return;
    const description = describePage(adapter, record);
    if (description.title !== null && description.title === options.staleTitle && !isLast) return;
    const text = JSON.stringify(description);
    if (text === reported) return;
    reported = text;
    options.onDescription(description);
  };
  const timers = readingsAfterMs.map((delayMs, index) =>
    setTimeout(() => whenIdle(() => look(index === readingsAfterMs.length - 1)), delayMs),
  );
  options.signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}

function whenIdle(run: () => void): void {
  requestIdleCallback(run, { timeout: 1000 });
}
