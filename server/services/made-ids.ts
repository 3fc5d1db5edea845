import { makingArguments } from '../../lib/domain/apply-command';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const deepest = 20;

/** A UUID somewhere in a command's arguments. */
export type NamedId = { id: string; path: string; key: string; isReference: boolean };

/** Every UUID in a command's arguments, with where it stands. */
export function namedIds(args: unknown): NamedId[] {
  const found: NamedId[] = [];
  collect(args, 'args', '', false, found, 0);
  return found;
}

/**
 * Ids of documents that a refused command would have made: those that it gives as an `id` of its own, not as a
 * reference to something else. Whether they exist already is for the caller to look up.
 */
export function idsToMake(commandName: string, args: unknown, refusedPath: string | undefined): string[] {
  const making = makingArguments(commandName);
  return namedIds(args)
    .filter((named) => making.has(named.key) && !named.isReference && named.path !== refusedPath)
    .map((named) => named.id);
}

function collect(
  value: unknown,
  path: string,
  key: string,
  isReference: boolean,
  found: NamedId[],
  depth: number,
): void {
  if (depth > deepest) return;
  if (typeof value === 'string') {
    if (uuidPattern.test(value)) found.push({ id: value, path, key, isReference });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${path}.${index}`, '', false, found, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const namesOther = entries.length === 2 && 'type' in value && 'id' in value;
    for (const [name, item] of entries) collect(item, `${path}.${name}`, name, namesOther, found, depth + 1);
  }
}
