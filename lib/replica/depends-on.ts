import { makingArguments } from '../domain/apply-command';
import type { CommandEnvelope } from '../domain/command';

/**
 * Ids of documents that a command would make, or else change: those that it gives as an `id` of its own, not as a
 * reference. Whether they exist already is for the caller to look up.
 */
export function ownIdsOf(command: CommandEnvelope): string[] {
  const ids: string[] = [];
  collectIds(command.args, makingArguments(command.name), ids);
  return ids;
}

/**
 * The commands of `later` that cannot be carried out because `unmadeIds` will not be made, and in turn those that
 * depend on them.
 */
export function dependentsOf(unmadeIds: Iterable<string>, later: readonly CommandEnvelope[]): CommandEnvelope[] {
  const unmade = new Set(unmadeIds);
  const dependents: CommandEnvelope[] = [];
  for (const command of later) {
    // Making it under the same id after all is a second try, not a dependence.
    if (isSecondTry(command, unmade) || !namesAny(command.args, unmade)) continue;
    dependents.push(command);
    for (const id of ownIdsOf(command)) unmade.add(id);
  }
  return dependents;
}

function collectIds(value: unknown, making: ReadonlySet<string>, ids: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const isReference = !Array.isArray(value) && 'type' in value && 'id' in value && Object.keys(value).length === 2;
  if (isReference) return;
  for (const [key, inner] of Object.entries(value)) {
    if (making.has(key) && typeof inner === 'string') ids.push(inner);
    else collectIds(inner, making, ids);
  }
}

function namesAny(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => namesAny(inner, ids));
}

function isSecondTry(command: CommandEnvelope, unmade: ReadonlySet<string>): boolean {
  return command.name === 'document.create' && ownIdsOf(command).some((id) => unmade.has(id));
}
