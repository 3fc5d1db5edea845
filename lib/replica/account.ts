import type { Change } from '../domain/change';
import type { Clock } from '../platform/clock';
import type { Network } from '../platform/network';
import type { Random } from '../platform/random';
import { createApi } from './api';
import type { CopyStore } from './copy-store';
import { listenToEvents } from './event-listener';
import type { QueueStore } from './queue-store';
import { Replica } from './replica';
import type { Session } from './session';
import { createSyncLoop, type SyncLoop } from './sync-loop';
import type { SyncPorts } from './sync-ports';
import { type SyncOutcome, synchronise } from './synchronise';

/** What changed in the view: these engagements, or anything at all. */
export type ViewChange = { engagementIds: ReadonlySet<string>; everything: boolean };

export type AccountOptions = {
  session: Session;
  queue: QueueStore;
  copy: CopyStore;
  clock: Clock;
  random: Random;
  network: Network;
  viewChanged: (change: ViewChange) => void;
  /** The outbox, the tray or the connection changed. */
  statusChanged: (trayChanged: boolean) => void;
  /** The API refused the token (`expired`), or this member's access (`revoked`). */
  shutOut: (reason: 'expired' | 'revoked') => Promise<void>;
  wakeIn: (delayMs: number) => void;
};

/** One open account: its replica, and the sync that keeps it current. */
export type Account = {
  session: Session;
  replica: Replica;
  isOnline(): boolean;
  /** Synchronises as soon as possible; resolves when nothing is left to do or it has to wait. */
  synchronise(): Promise<void>;
  /** Whether somebody is looking, so that events are worth listening to. */
  setWatched(isWatched: boolean): void;
  close(): void;
};

/** The parts of a change list that a view can be about. */
export function viewChangeOf(
  changes: Iterable<Pick<Change, 'type' | 'id' | 'engagementId'>>,
  everything = false,
): ViewChange {
  const engagementIds = new Set<string>();
  let isWide = everything;
  for (const { type, id, engagementId } of changes) {
    if (engagementId !== null) engagementIds.add(engagementId);
    else if (type === 'engagement') engagementIds.add(id);
    else isWide = true;
  }
  return { engagementIds, everything: isWide };
}

/** Opens the account of a session. The sample, and one whose token was refused, work without a sync. */
export function openAccount(options: AccountOptions): Account {
  const { session, queue, copy, clock } = options;
  const { account } = session;
  const replica = new Replica({
    account,
    copy,
    queue,
    author: { memberId: session.member.id, role: session.member.role },
    keep: session.kind === 'sample' ? keepInCopy(copy, queue) : null,
  });
  let isOnline = true;
  let listening: AbortController | null = null;
  let sync: SyncLoop | null = null;

  const finished = async (outcome: SyncOutcome) => {
    const wasOnline = isOnline;
    isOnline = outcome.kind !== 'unreachable';
    if (wasOnline !== isOnline) options.statusChanged(false);
    // The stream waits for its own next try; whoever looks at the panel should not.
    if (isOnline && !wasOnline && listening) {
      listen(false);
      listen(true);
    }
    if (outcome.kind === 'expired' || outcome.kind === 'revoked') await options.shutOut(outcome.kind);
  };

  const { apiUrl, token } = session;
  const api =
    session.state === 'active' && apiUrl !== null && token !== null ? createApi(apiUrl, token, options.network) : null;
  if (api) {
    const ports: SyncPorts = {
      account,
      api,
      queue,
      copy,
      queueChanged(outcome) {
        // Asked before the refresh: what was pending is what looks different now.
        const before = replica.pendingChanges();
        replica.refresh();
        options.statusChanged(outcome.refused.length > 0);
        void before.then((changes) => options.viewChanged(viewChangeOf(changes)));
      },
      copyChanged(changes, everything) {
        replica.refresh();
        options.viewChanged(viewChangeOf(changes, everything));
      },
    };
    sync = createSyncLoop({
      run: () => synchronise(ports),
      clock,
      random: options.random,
      finished: (outcome) => void finished(outcome),
      wakeIn: options.wakeIn,
    });
  }

  const listen = (isWatched: boolean) => {
    if (!api || isWatched === (listening !== null)) return;
    listening?.abort();
    listening = isWatched ? new AbortController() : null;
    if (!listening) return;
    const moved = () => void sync?.request();
    const lastSeq = () => copy.cursor();
    void listenToEvents({ api, clock, random: options.random, lastSeq, moved }, listening.signal);
  };

  return {
    session,
    replica,
    isOnline: () => isOnline,
    synchronise: () => sync?.request() ?? Promise.resolve(),
    setWatched: listen,
    close() {
      listening?.abort();
      sync?.stop();
      copy.close();
    },
  };
}

/** Without an API, what is given is confirmed at once. */
function keepInCopy(copy: CopyStore, queue: QueueStore) {
  return async (commands: readonly { id: string }[], changes: readonly Change[]) => {
    const since = await copy.cursor();
    const seq = since + 1;
    const confirmed = changes.map((change) => ({ ...change, seq }));
    await copy.applyPage({ changes: confirmed, since, cursor: seq, startsOver: false });
    await queue.rememberGiven(commands.map((command) => command.id));
  };
}
