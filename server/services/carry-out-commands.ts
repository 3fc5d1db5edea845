import type { CommandResult } from '../../lib/contract/commands';
import { applyCommand } from '../../lib/domain/apply-command';
import type { Change } from '../../lib/domain/change';
import type { CommandEnvelope } from '../../lib/domain/command';
import { refuse } from '../../lib/domain/refusal';
import type { Role } from '../../lib/domain/roles';
import type { Context } from '../../lib/domain/state';
import { type DistantDocuments, missingReads, type Read } from '../../lib/domain/states/run-with-reads';
import { dayOfInstant } from '../../lib/domain/values/day';
import { findCarriedOut } from '../storage/commands';
import type { Transaction } from '../storage/storage';
import { lockSeq } from '../storage/workspaces';
import { CommandLog } from './command-log';
import { RequestRun, refusedResult } from './request-run';
import { StoredState } from './stored-state';

/**
 * On whose behalf commands run: a member, without `role` in the one that the workspace gives them at this moment; or a
 * person of the client's, on a page made for them alone.
 */
export type OnBehalfOf = { now: string } & ({ memberId: string; role?: Role } | { stakeholderId: string });

/** Commands that one actor sent together. */
export type CommandRequest = { actor: OnBehalfOf; commands: readonly CommandEnvelope[] };

/** What else belongs to the same transaction, such as a mail that the changes of one request call for. */
export type BeforeCommit = (documents: DistantDocuments, changes: readonly Change[]) => Promise<void>;

/** As `carryOutRequests`, for one request. */
export async function carryOutCommands(
  transaction: Transaction,
  { workspaceId, ...actor }: OnBehalfOf & { workspaceId: string },
  commands: readonly CommandEnvelope[],
  beforeCommit?: BeforeCommit,
): Promise<CommandResult[]> {
  const results = await carryOutRequests(transaction, workspaceId, [{ actor, commands }], beforeCommit);
  return results.flat();
}

/**
 * Carries out requests, and the commands of each, in order within one open transaction: each command gets the next
 * `seq`, its documents, an entry in the log and a record of its id. One that was carried out before is answered with its
 * first `seq`; a refused one stops only those of its own request that name a document which it would have made.
 */
export async function carryOutRequests(
  transaction: Transaction,
  workspaceId: string,
  requests: readonly CommandRequest[],
  beforeCommit?: BeforeCommit,
): Promise<CommandResult[][]> {
  const state = new StoredState(transaction, workspaceId);
  const ids = requests.flatMap(({ commands }) => commands.map(({ id }) => id));
  // Asked together to save time, and answered in this order: what comes after the lock sees what it waited for.
  const [start, , carriedOut] = await Promise.all([
    lockSeq(transaction, workspaceId),
    state.load([{ kind: 'list', type: 'workspace', engagementId: null }, ...requests.flatMap(personRead)]),
    findCarriedOut(transaction, workspaceId, ids),
  ]);
  const log = new CommandLog(transaction, workspaceId, start ?? 0, carriedOut);
  await loadTogether(state, requests, log);
  const results: CommandResult[][] = [];
  for (const { actor, commands } of requests) {
    // Asked anew for each: a request before this one may have changed who belongs to the workspace.
    const context = start === undefined ? undefined : contextOf(state, actor);
    if (!context) {
      const refusal = refuse('forbidden', 'You do not belong to this workspace.', 'name');
      results.push(commands.map((command) => refusedResult(command, refusal)));
      continue;
    }
    const run = new RequestRun(state, log, context);
    results.push(await run.carryOut(commands));
    if (beforeCommit && run.changed.length > 0) await beforeCommit(state.seenBy(context.role), run.changed);
  }
  await Promise.all([state.save(), log.save()]);
  return results;
}

const personRead = ({ actor }: CommandRequest): Read[] =>
  'stakeholderId' in actor ? [{ kind: 'document', type: 'stakeholder', id: actor.stakeholderId }] : [];

/** Loads at once what the commands ask for first, instead of for each command when its turn has come. */
async function loadTogether(state: StoredState, requests: readonly CommandRequest[], log: CommandLog): Promise<void> {
  const reads = requests.flatMap(({ actor, commands }) => {
    const context = contextOf(state, actor);
    if (!context) return [];
    const documents = state.seenBy(context.role);
    return commands
      .filter(({ id }) => log.seqOf(id) === undefined)
      .flatMap((command) => missingReads(documents, (seen) => applyCommand(seen, command, context)));
  });
  await state.load(reads);
}

/** Undefined when the actor does not belong to the workspace. */
function contextOf(state: StoredState, actor: OnBehalfOf): Context | undefined {
  const { now } = actor;
  const { state: seen } = state.seenBy('client');
  const workspace = seen.workspace();
  const today = dayOfInstant(now, workspace?.timeZone ?? 'UTC');
  if ('stakeholderId' in actor) {
    const { stakeholderId } = actor;
    const isThere = seen.find('stakeholder', stakeholderId) !== undefined;
    return isThere ? { memberId: stakeholderId, role: 'client', stakeholderId, now, today } : undefined;
  }
  const role = actor.role ?? workspace?.members.find((member) => member.id === actor.memberId)?.role;
  return role && { memberId: actor.memberId, role, now, today };
}
