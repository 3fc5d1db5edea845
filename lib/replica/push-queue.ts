import type { CommandResult } from '../contract/commands';
import { entityTypes } from '../domain/document';
import { type RefusalCode, refusalCodes } from '../domain/refusal';
import { dependentsOf, ownIdsOf } from './depends-on';
import { isWaiting, type PendingCommand } from './pending-command';
import type { PushOutcome } from './queue-store';
import { type RefusalReason, type RefusedCommand, reasonOf } from './refused-command';
import type { SyncPorts, SyncStop } from './sync-ports';

/** Commands of one request. Small, so that a bad connection gets some of them through. */
const commandsABatch = 100;

/** Bytes of one request's commands; the API takes 1 MiB. */
const bytesABatch = 500_000;

/**
 * Sends the outbox in order until nothing waits. What was sent and got no answer is sent again under the same ids, and
 * the API answers `duplicate` for what it has. Null when all is sent; else why it stopped.
 */
export async function pushQueue(ports: SyncPorts): Promise<SyncStop | null> {
  let largest = commandsABatch;
  for (;;) {
    const pending = await ports.queue.pending(ports.account);
    const waiting = pending.filter(isWaiting);
    const batch = batchOf(waiting, largest);
    if (batch.length === 0) return null;
    const answer = await ports.api.push(batch.map((command) => command.envelope));
    let outcome: PushOutcome;
    if (answer.kind === 'ok') {
      outcome = await outcomeOf(ports, answer.value.results, pending);
      if (outcome.stored.length + outcome.refused.length === 0) return { kind: 'busy', retryAfterMs: null };
    } else if (answer.kind !== 'refused') {
      return answer;
    } else if (batch.length > 1) {
      // One of them is what the API cannot take: find it by sending fewer at a time.
      largest = Math.ceil(batch.length / 2);
      continue;
    } else {
      const { message, path } = answer;
      const reason = { code: refusalCodeOf(answer.code), message, ...(path === undefined ? {} : { path }) };
      outcome = { stored: [], refused: await withDependents(ports, batch[0], reason, pending) };
    }
    await ports.queue.recordPush(ports.account, outcome);
    ports.queueChanged(outcome);
  }
}

function batchOf(waiting: readonly PendingCommand[], largest: number): PendingCommand[] {
  const encoder = new TextEncoder();
  const batch: PendingCommand[] = [];
  let bytes = 0;
  for (const command of waiting.slice(0, largest)) {
    bytes += encoder.encode(JSON.stringify(command.envelope)).byteLength;
    if (batch.length > 0 && bytes > bytesABatch) break;
    batch.push(command);
  }
  return batch;
}

async function outcomeOf(
  ports: SyncPorts,
  results: readonly CommandResult[],
  pending: readonly PendingCommand[],
): Promise<PushOutcome> {
  const commandOf = new Map(pending.map((command) => [command.envelope.id, command]));
  const stored: { id: string; seq: number }[] = [];
  const refused = new Map<string, RefusedCommand>();
  for (const result of results) {
    if (result.status !== 'refused') {
      stored.push({ id: result.id, seq: result.seq });
      continue;
    }
    // Too much at once says nothing about the command: it waits for another try.
    if (result.code === 'rate_limited') break;
    const { id: _id, status: _status, ...reason } = result;
    const entries = await withDependents(ports, commandOf.get(result.id), reason, pending);
    // The API's own reason for a command says more than that it depended on another.
    for (const entry of entries) {
      if (!refused.has(entry.envelope.id) || entry.envelope.id === result.id) refused.set(entry.envelope.id, entry);
    }
  }
  const storedIds = new Set(stored.map(({ id }) => id));
  return { stored, refused: [...refused.values()].filter((entry) => !storedIds.has(entry.envelope.id)) };
}

/**
 * A refused command, and every later one that names a document which it would have made: sent in another request, the
 * API could only say that the document is not there.
 */
async function withDependents(
  ports: SyncPorts,
  command: PendingCommand | undefined,
  reason: RefusalReason,
  pending: readonly PendingCommand[],
): Promise<RefusedCommand[]> {
  if (!command) return [];
  const { account } = ports;
  const later = pending.filter((other) => other.position > command.position && isWaiting(other));
  const earlier = pending.filter((other) => other.position < command.position);
  const unmade = await unmadeIds(ports, command, earlier);
  const dependents = new Set(
    dependentsOf(
      unmade,
      later.map((other) => other.envelope),
    ),
  );
  const dependsReason = reasonOf({
    refused: true,
    code: 'depends_on_refused',
    message: 'This belongs to a change that was refused.',
  });
  return [
    { account, envelope: command.envelope, position: command.position, ...reason },
    ...later
      .filter((other) => dependents.has(other.envelope))
      .map(({ envelope, position }) => ({ account, envelope, position, ...dependsReason })),
  ];
}

/** The ids a refused command would have made: its own that nobody made before it. */
async function unmadeIds(
  ports: SyncPorts,
  command: PendingCommand,
  earlier: readonly PendingCommand[],
): Promise<string[]> {
  const ids = ownIdsOf(command.envelope);
  if (ids.length === 0) return [];
  const made = new Set(earlier.flatMap((other) => ownIdsOf(other.envelope)));
  const reads = ids.flatMap((id) => entityTypes.map((type) => ({ kind: 'document' as const, type, id })));
  const loaded = await ports.copy.load(reads);
  for (const document of loaded.documents) made.add(document.id);
  for (const id of loaded.archivedIds) made.add(id);
  return ids.filter((id) => !made.has(id));
}

function refusalCodeOf(code: string): RefusalCode {
  return refusalCodes.find((known) => known === code) ?? 'wrong_type';
}
