import type { CommandEnvelope } from '../../lib/domain/command';
import type { Context } from '../../lib/domain/state';
import { type AuditEntry, type LoggedChange, recordCommands } from '../storage/commands';
import type { Transaction } from '../storage/storage';
import { saveSeq } from '../storage/workspaces';

/** Gives the commands of one transaction their numbers, and remembers who changed what. */
export class CommandLog {
  readonly #transaction: Transaction;
  readonly #workspaceId: string;
  readonly #carriedOut: Map<string, number>;
  readonly #entries: AuditEntry[] = [];
  #seq: number;

  /** `start`: where the workspace stands. `carriedOut`: the `seq` of each command that was sent before, by its id. */
  constructor(transaction: Transaction, workspaceId: string, start: number, carriedOut: ReadonlyMap<string, number>) {
    this.#transaction = transaction;
    this.#workspaceId = workspaceId;
    this.#seq = start;
    this.#carriedOut = new Map(carriedOut);
  }

  /** The `seq` under which a command was carried out; undefined when it was not. */
  seqOf(commandId: string): number | undefined {
    return this.#carriedOut.get(commandId);
  }

  /** Notes one that was carried out, and gives its `seq`. */
  add(command: CommandEnvelope, context: Context, changes: readonly LoggedChange[]): number {
    this.#seq += 1;
    this.#carriedOut.set(command.id, this.#seq);
    this.#entries.push({
      seq: this.#seq,
      command_id: command.id,
      member_id: context.memberId,
      name: command.name,
      at: context.now,
      device_at: command.at,
      changes,
    });
    return this.#seq;
  }

  /** Writes what was added, and announces it. Called once, at the end. */
  async save(): Promise<void> {
    if (this.#entries.length === 0) return;
    await Promise.all([
      recordCommands(this.#transaction, this.#workspaceId, this.#entries),
      saveSeq(this.#transaction, this.#workspaceId, this.#seq),
    ]);
    this.#transaction.announce({ workspaceId: this.#workspaceId, seq: this.#seq });
  }
}
