import type { Clock } from '../platform/clock';
import type { Random } from '../platform/random';
import type { Api } from './api';
import { backoffMs } from './backoff';
import { readEvents } from './read-events';

export type EventListenerOptions = {
  api: Pick<Api, 'events'>;
  clock: Clock;
  random: Random;
  /** The `seq` up to which the copy is filled. */
  lastSeq: () => Promise<number>;
  /** The workspace may have moved on. */
  moved: () => void;
};

/** A stream that says nothing for this long, not even a heartbeat, is dead without having ended. */
const silenceMs = 60_000;

/**
 * Listens to the API's events until `signal` aborts, and connects again whenever the stream ends. Events are a hint
 * only: each new connection asks for a pull, so that nothing is missed in between.
 */
export async function listenToEvents(options: EventListenerOptions, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const connection = new AbortController();
    const end = () => connection.abort();
    signal.addEventListener('abort', end);
    const answer = await options.api.events(await options.lastSeq(), connection.signal);
    if (answer.kind === 'ok') {
      failures = 0;
      options.moved();
      await follow(answer.value, options, connection);
    } else if (answer.kind === 'expired' || answer.kind === 'revoked') {
      // The sync meets the same answer and tells the reader.
      options.moved();
      signal.removeEventListener('abort', end);
      return;
    }
    signal.removeEventListener('abort', end);
    failures += 1;
    if (!signal.aborted) await options.clock.wait(backoffMs(failures, options.random.fraction()), signal);
  }
}

async function follow(
  body: ReadableStream<Uint8Array>,
  options: EventListenerOptions,
  connection: AbortController,
): Promise<void> {
  let heard = true;
  const watch = async () => {
    while (heard && !connection.signal.aborted) {
      heard = false;
      await options.clock.wait(silenceMs, connection.signal);
    }
    connection.abort();
  };
  void watch();
  try {
    await readEvents(
      body,
      () => options.moved(),
      () => {
        heard = true;
      },
    );
  } catch {
    // Broken off: the loop connects again.
  }
  connection.abort();
}
