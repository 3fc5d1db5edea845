import type { Api, ApiAnswer } from './api';
import type { ConfirmedChange } from './confirmed-change';
import type { CopyStore } from './copy-store';
import type { PushOutcome, QueueStore } from './queue-store';

/** All that the sync touches. Each may stop answering at any moment, and the next run goes on from what is stored. */
export type SyncPorts = {
  account: string;
  api: Pick<Api, 'push' | 'pull'>;
  queue: QueueStore;
  copy: CopyStore;
  /** Called after the outbox changed, with what came of a push. */
  queueChanged: (outcome: PushOutcome) => void;
  /** Called after the copy changed; `everything` when it was begun anew. */
  copyChanged: (changes: readonly ConfirmedChange[], everything: boolean) => void;
};

/** Why a run stopped before its end. */
export type SyncStop = Exclude<ApiAnswer<never>, { kind: 'ok' } | { kind: 'refused' }>;
