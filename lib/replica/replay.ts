import { applyCommand } from '../domain/apply-command';
import type { Change } from '../domain/change';
import type { CommandEnvelope } from '../domain/command';
import { isRefusal, type Refusal } from '../domain/refusal';
import type { Role } from '../domain/roles';
import type { Context, State } from '../domain/state';
import { OverlayState } from '../domain/states/overlay-state';
import { dayOfInstant } from '../domain/values/day';

/** Who gave the commands. The role is the workspace document's, or `role` where that is not there yet. */
export type Author = { memberId: string; role: Role };

export type Replay = {
  /** The last change of each document that the commands touch. */
  changes: Change[];
  /** Ids of the documents that each command changed, by the command's id. */
  changedBy: Map<string, string[]>;
  /**
   * Commands that cannot be carried out here any more, since the workspace moved. They stay queued: whether they are
   * refused is the API's to say, which may know more.
   */
  refused: Map<string, Refusal>;
};

/** The view's pending half: carries out `commands` in order over `below`, and leaves out what is refused. */
export function replay(below: State, commands: readonly CommandEnvelope[], author: Author): Replay {
  const state = new OverlayState(below);
  const changedBy = new Map<string, string[]>();
  const refused = new Map<string, Refusal>();
  for (const command of commands) {
    const outcome = applyCommand(state, command, contextOf(state, command, author));
    if (isRefusal(outcome)) {
      refused.set(command.id, outcome);
      continue;
    }
    state.apply(outcome);
    changedBy.set(
      command.id,
      outcome.map((change) => change.id),
    );
  }
  return { changes: state.changes(), changedBy, refused };
}

/** Carries out all commands or none: the first refusal and its place, or all their changes. */
export function applyAll(
  below: State,
  commands: readonly CommandEnvelope[],
  author: Author,
): { changes: Change[] } | { index: number; refusal: Refusal } {
  const state = new OverlayState(below);
  for (const [index, command] of commands.entries()) {
    const outcome = applyCommand(state, command, contextOf(state, command, author));
    if (isRefusal(outcome)) return { index, refusal: outcome };
    state.apply(outcome);
  }
  return { changes: state.changes() };
}

function contextOf(state: State, command: CommandEnvelope, author: Author): Context {
  const workspace = state.workspace();
  const member = workspace?.members.find((candidate) => candidate.id === author.memberId);
  return {
    memberId: author.memberId,
    role: member?.role ?? author.role,
    now: command.at,
    today: dayOfInstant(command.at, workspace?.timeZone ?? 'UTC'),
  };
}
