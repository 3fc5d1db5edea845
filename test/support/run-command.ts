import { applyCommand, type CommandArgs, type CommandName } from '../../lib/domain/apply-command';
import type { Outcome } from '../../lib/domain/command';
import { isRefusal, type Refusal } from '../../lib/domain/refusal';
import type { MemoryState } from '../../lib/domain/states/memory-state';
import { members } from '../builders/a-workspace';

type Actor = keyof typeof members;

const now = '2026-11-22T08:00:00.000Z';
const today = '2026-11-22';

/** Runs one command as `actor` on 22 November 2026 and, unless refused, applies it to `state`. */
export function runCommand<Name extends CommandName>(
  state: MemoryState,
  name: Name,
  args: CommandArgs<Name>,
  actor: Actor = 'lead',
): Outcome {
  return runAnyCommand(state, name, args, actor);
}

/** As `runCommand`, for arguments that do not fit. */
export function runAnyCommand(state: MemoryState, name: string, args: unknown, actor: Actor = 'lead'): Outcome {
  const member = members[actor];
  const envelope = { id: '01980000-0000-7000-8000-00000000c0de', name, args, at: now };
  const context = { memberId: member.id, role: member.role, now, today };
  const outcome = applyCommand(state, envelope, context);
  if (!isRefusal(outcome)) state.apply(outcome);
  return outcome;
}

/** Runs one command on the page of a client's person, and applies it to `state` unless it is refused. */
export function runAsClient<Name extends CommandName>(
  state: MemoryState,
  stakeholderId: string,
  name: Name,
  args: CommandArgs<Name>,
): Outcome {
  const envelope = { id: '01980000-0000-7000-8000-00000000c11e', name, args, at: now };
  const context = { memberId: stakeholderId, role: 'client', stakeholderId, now, today } as const;
  const outcome = applyCommand(state, envelope, context);
  if (!isRefusal(outcome)) state.apply(outcome);
  return outcome;
}

/** Code and path of a refusal, or `applied`. */
export function verdict(outcome: Outcome): string {
  return isRefusal(outcome) ? describeRefusal(outcome) : 'applied';
}

const describeRefusal = (refusal: Refusal) => `${refusal.code} ${refusal.path ?? ''}`.trim();
