import type { CommandResult } from '../../lib/contract/commands';
import { applyCommand, makingArguments } from '../../lib/domain/apply-command';
import type { Change } from '../../lib/domain/change';
import type { CommandEnvelope, Outcome } from '../../lib/domain/command';
import type { Document } from '../../lib/domain/document';
import { leadLineCrossings } from '../../lib/domain/leads-only/leads-only';
import { isRefusal, type Refusal, refuse } from '../../lib/domain/refusal';
import type { Context } from '../../lib/domain/state';
import { runOver } from '../../lib/domain/states/run-with-reads';
import type { CommandLog } from './command-log';
import { idsToMake, type NamedId, namedIds } from './made-ids';
import type { StoredState } from './stored-state';

/** Carries out the commands of one request, one after the other. */
export class RequestRun {
  /** All that its commands changed so far. */
  readonly changed: Change[] = [];
  readonly #state: StoredState;
  readonly #log: CommandLog;
  readonly #context: Context;
  /** Ids of documents that refused commands would have made. */
  readonly #notMade = new Set<string>();

  constructor(state: StoredState, log: CommandLog, context: Context) {
    this.#state = state;
    this.#log = log;
    this.#context = context;
  }

  async carryOut(commands: readonly CommandEnvelope[]): Promise<CommandResult[]> {
    const results: CommandResult[] = [];
    for (const command of commands) results.push(await this.#carryOutOne(command));
    return results;
  }

  async #carryOutOne(command: CommandEnvelope): Promise<CommandResult> {
    const before = this.#log.seqOf(command.id);
    if (before !== undefined) return { id: command.id, status: 'duplicate', seq: before };
    const outcome = this.#dependsOnRefused(command) ?? this.#refuseHidden(await this.#apply(command));
    if (isRefusal(outcome)) {
      await this.#noteNotMade(command, outcome);
      return refusedResult(command, outcome);
    }
    return { id: command.id, status: 'applied', seq: await this.#write(command, outcome) };
  }

  #apply(command: CommandEnvelope): Promise<Outcome> {
    const seen = this.#state.seenBy(this.#context.role);
    return runOver(seen, (state) => applyCommand(state, command, this.#context));
  }

  async #write(command: CommandEnvelope, changes: readonly Change[]): Promise<number> {
    const logged = changes.map(({ document, ...named }) => ({
      ...named,
      old: this.#state.before(named),
      new: document,
    }));
    const seq = this.#log.add(command, this.#context, logged);
    this.changed.push(...changes);
    await this.#state.change(changes, seq);
    for (const change of logged) await this.#followLeadLine(change.old, change.new, seq);
    return seq;
  }

  /** Who sees what only leads see gets it, and who no longer does loses it, with the very command that says so. */
  async #followLeadLine(before: Document | null, after: Document | null, seq: number): Promise<void> {
    if (before?.type !== 'workspace' || after?.type !== 'workspace') return;
    const { up, down } = leadLineCrossings(before.members, after.members);
    if (up || down) await this.#state.reissueLeadsOnly(seq, down);
  }

  /** A document that the actor may not know of is not theirs to write over, whatever its id follows from. */
  #refuseHidden(outcome: Outcome): Outcome {
    if (isRefusal(outcome)) return outcome;
    const hidden = outcome.find((change) => this.#state.isHiddenFrom(this.#context.role, change));
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
    const used = await this.#state.usedIds(ids);
    for (const id of ids) if (!used.has(id)) this.#notMade.add(id);
  }
}

/** What is answered to a command that was not carried out. */
export function refusedResult(command: CommandEnvelope, refusal: Refusal): CommandResult {
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
