import type { CommandResult } from '../../lib/contract/commands';
import { applyCommand, makingArguments } from '../../lib/domain/apply-command';
import type { Change } from '../../lib/domain/change';
import type { CommandEnvelope, Outcome } from '../../lib/domain/command';
import { entityTypes } from '../../lib/domain/document';
import { leadLineCrossings } from '../../lib/domain/leads-only/leads-only';
import { isRefusal, type Refusal, refuse } from '../../lib/domain/refusal';
import type { Role } from '../../lib/domain/roles';
import type { Context } from '../../lib/domain/state';
import { runWithReads } from '../../lib/domain/states/run-with-reads';
import { dayOfInstant } from '../../lib/domain/values/day';
import { type AuditEntry, findCarriedOut, recordCommands } from '../storage/commands';
import { findUsedIds, reissueLeadsOnly, saveChanges } from '../storage/documents';
import type { Transaction } from '../storage/storage';
import { lockSeq, saveSeq } from '../storage/workspaces';
import { idsToMake, type NamedId, namedIds } from './made-ids';
import { StoredState } from './stored-state';

/**
 * On whose behalf commands run: a member, without `role` in the one that the workspace gives them at this moment; or a
 * person of the client's, on a page made for them alone.
 */
export type OnBehalfOf = { workspaceId: string; now: string } & (
  | { memberId: string; role?: Role }
  | { stakeholderId: string }
);

/** What else belongs to the same transaction, such as a mail that a change calls for. */
export type BeforeCommit = (state: StoredState, changes: readonly Change[]) => Promise<void>;

/**
 * Carries out commands in order within one open transaction: each gets the next `seq`, its documents, an entry in the
 * log and a record of its id. One that was carried out before is answered with its first `seq`; a refused one stops
 * only those that name a document which it would have made.
 */
export async function carryOutCommands(
  transaction: Transaction,
  actor: OnBehalfOf,
  commands: readonly CommandEnvelope[],
  beforeCommit?: BeforeCommit,
): Promise<CommandResult[]> {
  const state = new StoredState(transaction, actor.workspaceId);
  const ids = commands.map((command) => command.id);
  // Asked together to save time, and answered in this order: what comes after the lock sees what it waited for.
  const [start, context, carriedOut] = await Promise.all([
    lockSeq(transaction, actor.workspaceId),
    contextOf(state, actor),
    findCarriedOut(transaction, actor.workspaceId, ids),
  ]);
  if (start === undefined || !context) {
    const refusal = refuse('forbidden', 'You do not belong to this workspace.', 'name');
    return commands.map((command) => answer(command, refusal));
  }
  state.admit(context.role);
  const run = new Run(transaction, actor.workspaceId, state, context, start);
  run.carriedOut = carriedOut;
  const results: CommandResult[] = [];
  for (const command of commands) results.push(await run.carryOut(command));
  await run.finish();
  if (beforeCommit && run.changed.length > 0) await beforeCommit(state, run.changed);
  return results;
}

async function contextOf(state: StoredState, actor: OnBehalfOf): Promise<Context | undefined> {
  const workspace = await state.workspace();
  const { now } = actor;
  const today = dayOfInstant(now, workspace?.timeZone ?? 'UTC');
  if ('stakeholderId' in actor) {
    const { stakeholderId } = actor;
    const { documents } = await state.load([{ kind: 'document', type: 'stakeholder', id: stakeholderId }]);
    return documents.length === 0 ? undefined : { memberId: stakeholderId, role: 'client', stakeholderId, now, today };
  }
  const role = actor.role ?? workspace?.members.find((member) => member.id === actor.memberId)?.role;
  return role && { memberId: actor.memberId, role, now, today };
}

class Run {
  readonly changed: Change[] = [];
  carriedOut = new Map<string, number>();
  readonly #transaction: Transaction;
  readonly #workspaceId: string;
  readonly #state: StoredState;
  readonly #context: Context;
  readonly #start: number;
  #seq: number;
  readonly #log: AuditEntry[] = [];
  readonly #notMade = new Set<string>();

  constructor(transaction: Transaction, workspaceId: string, state: StoredState, context: Context, start: number) {
    this.#transaction = transaction;
    this.#workspaceId = workspaceId;
    this.#state = state;
    this.#context = context;
    this.#start = start;
    this.#seq = start;
  }

  async carryOut(command: CommandEnvelope): Promise<CommandResult> {
    const before = this.carriedOut.get(command.id);
    if (before !== undefined) return { id: command.id, status: 'duplicate', seq: before };
    const outcome =
      this.#dependsOnRefused(command) ??
      this.#refuseHidden(await runWithReads((state) => applyCommand(state, command, this.#context), this.#state.load));
    if (isRefusal(outcome)) {
      await this.#noteNotMade(command, outcome);
      return answer(command, outcome);
    }
    await this.#write(command, outcome);
    return { id: command.id, status: 'applied', seq: this.#seq };
  }

  async finish(): Promise<void> {
    if (this.#seq === this.#start) return;
    await Promise.all([
      recordCommands(this.#transaction, this.#workspaceId, this.#log),
      saveSeq(this.#transaction, this.#workspaceId, this.#seq),
    ]);
    this.#transaction.announce({ workspaceId: this.#workspaceId, seq: this.#seq });
  }

  async #write(command: CommandEnvelope, changes: readonly Change[]): Promise<void> {
    this.#seq += 1;
    const seq = this.#seq;
    this.carriedOut.set(command.id, seq);
    const logged = changes.map((change) => ({
      type: change.type,
      id: change.id,
      engagementId: change.engagementId,
      old: this.#state.before(change.type, change.id),
      new: change.document,
    }));
    await saveChanges(
      this.#transaction,
      this.#workspaceId,
      changes.map((change) => ({ change, seq })),
    );
    await this.#followLeadLine(changes, seq);
    this.#state.apply(changes);
    this.changed.push(...changes);
    this.#log.push({
      seq,
      command_id: command.id,
      member_id: this.#context.memberId,
      name: command.name,
      at: this.#context.now,
      device_at: command.at,
      changes: logged,
    });
  }

  /** Who sees what only leads see gets it, and who no longer does loses it, with the very command that says so. */
  async #followLeadLine(changes: readonly Change[], seq: number): Promise<void> {
    for (const { type, id, document } of changes) {
      const before = this.#state.before(type, id);
      if (document?.type !== 'workspace' || before?.type !== 'workspace') continue;
      const { up, down } = leadLineCrossings(before.members, document.members);
      if (up || down) await reissueLeadsOnly(this.#transaction, this.#workspaceId, seq, down);
    }
  }

  /** A document that the actor may not know of is not theirs to write over, whatever its id follows from. */
  #refuseHidden(outcome: Outcome): Outcome {
    if (isRefusal(outcome)) return outcome;
    const hidden = outcome.find(({ type, id }) => this.#state.isHidden(type, id));
    return hidden ? refuse('not_found', `There is no such ${hidden.type} here.`, 'args') : outcome;
  }

  #dependsOnRefused(command: CommandEnvelope): Refusal | undefined {
    if (this.#notMade.size === 0) return undefined;
    // Making something under the same id after all is a second try, not a dependence.
    const making = makingArguments(command.name);
    const isOwn = ({ key, path }: NamedId) =>
      key === 'id' ? command.name === 'document.create' && path === 'args.document.id' : making.has(key);
    const named = namedIds(command.args).find((one) => this.#notMade.has(one.id) && !isOwn(one));
    if (!named) return undefined;
    return refuse('depends_on_refused', 'This names something that a refused command would have made.', named.path);
  }

  async #noteNotMade(command: CommandEnvelope, refusal: Refusal): Promise<void> {
    const path = refusal.code === 'not_found' ? refusal.path : undefined;
    const ids = idsToMake(command.name, command.args, path);
    const used = await findUsedIds(this.#transaction, this.#workspaceId, entityTypes, ids);
    for (const id of ids) if (!used.has(id)) this.#notMade.add(id);
  }
}

function answer(command: CommandEnvelope, refusal: Refusal): CommandResult {
  const { code, message, path, conflict, values } = refusal;
  return {
    id: command.id,
    status: 'refused',
    code,
    message,
    ...(path === undefined ? {} : { path }),
    ...(conflict ? { conflict } : {}),
    ...(values ? { values } : {}),
  };
}
