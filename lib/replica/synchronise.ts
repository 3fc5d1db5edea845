import { confirmedOf } from './confirmed-of';
import { isWaiting } from './pending-command';
import { pushQueue } from './push-queue';
import type { SyncPorts, SyncStop } from './sync-ports';

export type SyncOutcome = { kind: 'synced' } | SyncStop;

/**
 * One run: sends the outbox in order, then takes in what changed since the cursor. Every step is stored before the
 * next begins and may be repeated, so a run may be stopped anywhere and begun again.
 */
export async function synchronise(ports: SyncPorts): Promise<SyncOutcome> {
  for (;;) {
    const stop = (await pushQueue(ports)) ?? (await pullChanges(ports));
    if (stop) return stop;
    // Given meanwhile, or to be sent again because the API was restored.
    const pending = await ports.queue.pending(ports.account);
    if (!pending.some(isWaiting)) return { kind: 'synced' };
  }
}

async function pullChanges(ports: SyncPorts): Promise<SyncStop | null> {
  let held = await ports.copy.cursor();
  let startsOver = false;
  for (;;) {
    const answer = await ports.api.pull(startsOver ? 0 : held);
    if (answer.kind === 'refused') return { kind: 'busy', retryAfterMs: null };
    if (answer.kind !== 'ok') return answer;
    const { cursor, more } = answer.value;
    if (cursor < held && !startsOver) {
      // The API was restored to an earlier day. What it had stored since then has to be sent again.
      await ports.queue.forgetStored(ports.account);
      startsOver = true;
      continue;
    }
    const changes = answer.value.changes.map(confirmedOf).filter((change) => change !== null);
    if (changes.length > 0 || cursor !== held || startsOver) {
      const isIn = await ports.copy.applyPage({ changes, since: held, cursor, startsOver });
      if (isIn) ports.copyChanged(changes, startsOver);
      held = isIn ? cursor : await ports.copy.cursor();
      startsOver = false;
      if (!isIn) continue;
    }
    if (!more) break;
  }
  // Only now: between two pages a document that changed again is missing until its latest state comes.
  const pending = await ports.queue.pending(ports.account);
  if (pending.some((command) => command.storedSeq !== null && command.storedSeq <= held)) {
    await ports.queue.removeStored(ports.account, held);
    ports.queueChanged({ stored: [], refused: [] });
  }
  return null;
}
