import { describe, expect, it } from 'vitest';
import { StorageBusyError } from '../storage-busy-error';
import type { SqliteConnection } from './sqlite-driver';
import { SqliteQueue } from './sqlite-queue';

/** A connection that runs nothing; `refuse` says what its disk does to a statement. */
function connectionThat(refuse: (sql: string) => string | undefined): SqliteConnection {
  return {
    exec(sql) {
      const reason = refuse(sql);
      if (reason !== undefined) throw new Error(reason);
    },
    prepare() {
      throw new Error('Nothing is prepared here.');
    },
    close() {},
  };
}

const noStatements = { all: async () => [] };

describe('SqliteQueue', () => {
  it('tells whoever asked when no transaction can begin, and lets the next try', async () => {
    let fault: string | undefined = 'disk I/O error';
    const queue = new SqliteQueue(
      connectionThat(() => fault),
      () => undefined,
    );
    await expect(queue.run('write', noStatements, async () => 1)).rejects.toThrow('disk I/O error');
    fault = undefined;
    await expect(queue.run('write', noStatements, async () => 2)).resolves.toBe(2);
  });

  it('acknowledges nothing of a batch whose commit failed', async () => {
    const queue = new SqliteQueue(
      connectionThat((sql) => (sql === 'COMMIT' ? 'database or disk is full' : undefined)),
      () => expect.unreachable(),
    );
    const work = (value: number) => queue.run('write', noStatements, async () => value);
    const outcomes = await Promise.allSettled([work(1), work(2)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('finishes what was asked before it closes, and refuses what comes after', async () => {
    const queue = new SqliteQueue(
      connectionThat(() => undefined),
      () => undefined,
    );
    const before = queue.run('write', noStatements, async () => 'done');
    await queue.close();
    await expect(before).resolves.toBe('done');
    await expect(queue.run('read', noStatements, async () => 1)).rejects.toBeInstanceOf(StorageBusyError);
  });
});
