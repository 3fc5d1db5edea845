import type { CommandEnvelope } from '../domain/command';
import type { PendingCommand } from './pending-command';
import type { RefusedCommand } from './refused-command';
import type { PendingConnection, Session } from './session';

/** What came back for commands that were pushed. */
export type PushOutcome = {
  stored: readonly { id: string; seq: number }[];
  refused: readonly RefusedCommand[];
};

/**
 * What exists on this device alone, and so must never be lost: the session, the outbox and the tray. It lies in a
 * database of its own, so that a damaged copy can be thrown away without it.
 */
export type QueueStore = {
  session(): Promise<Session | null>;
  saveSession(session: Session | null): Promise<void>;
  connection(): Promise<PendingConnection | null>;
  saveConnection(connection: PendingConnection | null): Promise<void>;

  /** Which engagement the reader chose for a record that several are linked to. */
  choice(account: string, recordKey: string): Promise<string | null>;
  saveChoice(account: string, recordKey: string, engagementId: string): Promise<void>;

  /** The outbox of one account, in order. */
  pending(account: string): Promise<PendingCommand[]>;
  /** Queues commands in order, all or none; `replacesTrayIds` are taken out of the tray in the same step. */
  enqueue(
    account: string,
    commands: readonly CommandEnvelope[],
    replacesTrayIds?: readonly string[],
  ): Promise<PendingCommand[]>;
  /** Notes what the API stored, and moves what it refused to the tray, in one step. */
  recordPush(account: string, outcome: PushOutcome): Promise<void>;
  /** Takes out what the copy holds: stored commands up to `cursor`. */
  removeStored(account: string, cursor: number): Promise<void>;
  /** Makes stored commands wait again: the API was restored to a day before it had them. */
  forgetStored(account: string): Promise<void>;
  /** Whether a command of this id was queued before, even if it is long gone. Remembers the last thousand. */
  wasGiven(id: string): Promise<boolean>;
  /** Remembers ids of commands that were carried out without a queue. */
  rememberGiven(ids: readonly string[]): Promise<void>;

  tray(account: string): Promise<RefusedCommand[]>;
  saveRefused(entry: RefusedCommand): Promise<void>;
  discardRefused(account: string, id: string): Promise<void>;

  /** Drops the outbox and the tray of one account: what is in them is gone. */
  clear(account: string): Promise<void>;
  close(): void;
};
