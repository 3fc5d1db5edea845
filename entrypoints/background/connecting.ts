import { AskFailure } from '../../lib/messaging/backend';
import type { Clock } from '../../lib/platform/clock';
import type { Network } from '../../lib/platform/network';
import { createApi, createConnectApi } from '../../lib/replica/api';
import type { QueueStore } from '../../lib/replica/queue-store';
import { accountOf, type PendingConnection, type Session } from '../../lib/replica/session';

export type ConnectingOptions = {
  queue: QueueStore;
  clock: Clock;
  network: Network;
  deviceName: () => Promise<string>;
  /** Asks to be woken, should the worker be stopped before the approval has come. */
  wakeIn: (delayMs: number) => void;
  /** The person approved: the session that came of it. */
  connected: (session: Session) => Promise<void>;
};

/** RFC 8628: a client that is told to slow down waits this much longer from then on. */
const slowDownMs = 5_000;

/** How often a stopped worker looks whether the approval has come. */
const wakeMs = 30_000;

/** Connects this device to an API by device authorization, across stops of the worker. */
export class Connecting {
  readonly #options: ConnectingOptions;
  #waiting: AbortController | null = null;

  constructor(options: ConnectingOptions) {
    this.#options = options;
  }

  /**
   * Asks for a code and waits in the background for its approval. `isNew` is false when a request for the same API was
   * waiting already, as when a page asked twice.
   */
  async begin(address: string): Promise<{ connection: PendingConnection; isNew: boolean }> {
    const apiUrl = apiUrlOf(address);
    if (apiUrl === null) throw new AskFailure('bad_address', 'This is no web address.');
    const { queue, clock, network } = this.#options;
    const before = await queue.connection();
    if (before?.apiUrl === apiUrl && before.expiresAt > clock.now()) {
      void this.resume();
      return { connection: before, isNew: false };
    }
    const answer = await createConnectApi(apiUrl, network).requestDeviceCode(await this.#options.deviceName());
    if (answer.kind !== 'ok' || !isWebAddress(answer.value.verification_uri_complete)) {
      throw new AskFailure('unreachable', 'No Goalpost API answers at this address.');
    }
    const code = answer.value;
    const connection: PendingConnection = {
      apiUrl,
      deviceCode: code.device_code,
      userCode: code.user_code,
      connectUrl: code.verification_uri_complete,
      intervalMs: code.interval * 1000,
      token: null,
      expiresAt: new Date(Date.parse(clock.now()) + code.expires_in * 1000).toISOString(),
    };
    await queue.saveConnection(connection);
    this.#waiting?.abort();
    this.#waiting = null;
    void this.resume();
    return { connection, isNew: true };
  }

  /** Goes on waiting for an approval, if one is outstanding. */
  async resume(): Promise<void> {
    if (this.#waiting) {
      this.#options.wakeIn(wakeMs);
      return;
    }
    const waiting = new AbortController();
    this.#waiting = waiting;
    const connection = await this.#options.queue.connection();
    if (connection) this.#options.wakeIn(wakeMs);
    if (connection) await this.#waitForApproval(connection, waiting.signal);
    if (this.#waiting === waiting) this.#waiting = null;
  }

  async #waitForApproval(connection: PendingConnection, signal: AbortSignal): Promise<void> {
    const { queue, clock, network } = this.#options;
    if (connection.token !== null) return this.#enter(connection, connection.token);
    const api = createConnectApi(connection.apiUrl, network);
    let intervalMs = connection.intervalMs;
    while (!signal.aborted) {
      if (connection.expiresAt <= clock.now()) {
        await queue.saveConnection(null);
        return;
      }
      const answer = await api.requestDeviceToken(connection.deviceCode);
      if (signal.aborted) return;
      if (answer.kind === 'ok') {
        // It is given out once: kept before anything else can go wrong.
        const token = answer.value.access_token;
        await queue.saveConnection({ ...connection, token });
        return this.#enter(connection, token);
      }
      if (answer.kind === 'refused') {
        if (answer.code === 'slow_down') intervalMs += slowDownMs;
        else if (answer.code !== 'authorization_pending') {
          // Declined by the person, or expired.
          await queue.saveConnection(null);
          return;
        }
      }
      await clock.wait(intervalMs, signal);
    }
  }

  /** Learns whose token it is, and signs in. Where the API does not answer, the next start of the worker goes on. */
  async #enter({ apiUrl }: PendingConnection, token: string): Promise<void> {
    const { queue, clock, network } = this.#options;
    const api = createApi(apiUrl, token, network);
    for (let tries = 1; tries <= 5; tries += 1) {
      const me = await api.me();
      if (me.kind === 'ok') {
        const { workspaceId, workspaceName, member } = me.value;
        const account = accountOf(apiUrl, workspaceId, member.id);
        const state = 'active';
        await this.#options.connected({
          account,
          kind: 'api',
          apiUrl,
          token,
          workspaceId,
          workspaceName,
          member,
          state,
        });
        await queue.saveConnection(null);
        return;
      }
      await clock.wait(1000 * tries);
    }
  }
}

/**
 * The API's address without a slash at its end; null for what is no web address. Without a scheme it is taken as
 * `https`, and on this machine as `http`.
 */
function apiUrlOf(address: string): string | null {
  const text = address.trim();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !/^https?:/i.test(text)) return null;
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(text);
  const url = urlOf(/^https?:\/\//i.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`);
  if (!url || url.hostname === '' || url.username !== '') return null;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function isWebAddress(address: string): boolean {
  const protocol = urlOf(address)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
