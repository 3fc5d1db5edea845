import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/support/eventually';
import { backoffMs } from './backoff';
import { createSyncLoop, type SyncLoop } from './sync-loop';
import type { SyncOutcome } from './synchronise';

let outcomes: (SyncOutcome | Error)[];
let runs: number;
let waits: { delayMs: number; finish: () => void; signal?: AbortSignal }[];
let wakes: number[];
let loop: SyncLoop;

beforeEach(() => {
  outcomes = [];
  runs = 0;
  waits = [];
  wakes = [];
  loop = createSyncLoop({
    run: async () => {
      runs += 1;
      const outcome = outcomes.shift() ?? { kind: 'synced' };
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    clock: {
      now: () => '2026-06-15T08:00:00Z',
      wait: (delayMs, signal) => new Promise((finish) => waits.push({ delayMs, finish, signal })),
    },
    random: { uuid: () => '', fraction: () => 1 },
    finished: () => {},
    wakeIn: (delayMs) => wakes.push(delayMs),
  });
});

describe('the sync loop', () => {
  it('runs once more, not twice, for what is asked while it runs', async () => {
    await Promise.all([loop.request(), loop.request(), loop.request()]);
    expect(runs).toBe(2);
  });

  it('tries again later and later, and asks to be woken for it', async () => {
    outcomes = [{ kind: 'unreachable' }, { kind: 'unreachable' }, { kind: 'synced' }];
    await loop.request();
    waits[0]?.finish();
    await eventually(() => expect(waits).toHaveLength(2));
    waits[1]?.finish();
    await eventually(() => expect(runs).toBe(3));
    expect(wakes).toEqual([1000, 2000]);
    expect(waits).toHaveLength(2);
  });

  it('comes back no sooner than the API asks', async () => {
    outcomes = [{ kind: 'busy', retryAfterMs: 60_000 }];
    await loop.request();
    expect(wakes).toEqual([60_000]);
  });

  it('waits no longer when somebody asks', async () => {
    outcomes = [{ kind: 'unreachable' }];
    await loop.request();
    await loop.request();
    expect(runs).toBe(2);
    expect(waits[0]?.signal?.aborted).toBe(true);
  });

  it('moves the next try away by its own tries alone, not by what is asked meanwhile', async () => {
    outcomes = Array.from({ length: 6 }, () => ({ kind: 'unreachable' as const }));
    for (let asked = 0; asked < 5; asked += 1) await loop.request();
    waits.at(-1)?.finish();
    await eventually(() => expect(runs).toBe(6));
    expect(wakes).toEqual([1000, 1000, 1000, 1000, 1000, 2000]);
  });

  it('survives a failure of our own, such as a full disk', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    outcomes = [new Error('QuotaExceededError')];
    await loop.request();
    expect(wakes).toHaveLength(1);
    silent.mockRestore();
  });

  it.each(['expired', 'revoked'] as const)('does not try again when the answer is %s', async (kind) => {
    outcomes = [{ kind }];
    await loop.request();
    expect(waits).toEqual([]);
  });

  it('runs no more once stopped', async () => {
    loop.stop();
    await loop.request();
    expect(runs).toBe(0);
  });
});

describe('backoffMs', () => {
  it('doubles up to five minutes, and is spread by half', () => {
    expect([1, 2, 3, 20].map((failures) => backoffMs(failures, 1))).toEqual([1000, 2000, 4000, 300_000]);
    expect(backoffMs(1, 0)).toBe(500);
  });
});
