import type { CommandEnvelope } from '../../lib/domain/command';
import type { Document } from '../../lib/domain/document';
import { entityTypes } from '../../lib/domain/document';
import type { Role } from '../../lib/domain/roles';
import type { Network } from '../../lib/platform/network';
import { createApi } from '../../lib/replica/api';
import { openCopyDatabase } from '../../lib/replica/copy-database';
import type { CopyStore } from '../../lib/replica/copy-store';
import { openQueueDatabase } from '../../lib/replica/queue-database';
import type { QueueStore } from '../../lib/replica/queue-store';
import { Replica } from '../../lib/replica/replica';
import { type SyncOutcome, synchronise } from '../../lib/replica/synchronise';
import type { FakeApi } from './fake-api';
import type { StopAtStep } from './stop-at-step';

export type TestDevice = {
  replica: Replica;
  queue: QueueStore;
  copy: CopyStore;
  account: string;
  synchronise(): Promise<SyncOutcome>;
  /** What the reader sees, by `type id`. */
  view(): Promise<Map<string, Document>>;
  close(): void;
};

/** One device's replica and sync over real (faked) databases named after `name`. */
export async function openDevice(
  api: FakeApi,
  name: string,
  member: { id: string; role: Role },
  stop?: StopAtStep,
): Promise<TestDevice> {
  const account = name;
  const openedQueue = await openQueueDatabase(`queue ${name}`);
  const openedCopy = await openCopyDatabase(account);
  const queue = stop ? stop.wrapAll(openedQueue) : openedQueue;
  const copy = stop ? stop.wrapAll(openedCopy) : openedCopy;
  const direct = api.networkOf(member.id, member.role);
  const network: Network = stop ? stop.wrap(direct) : direct;
  const replica = new Replica({ account, copy, queue, author: { memberId: member.id, role: member.role }, keep: null });
  const changed = () => replica.refresh();
  return {
    replica,
    queue,
    copy,
    account,
    synchronise: () =>
      synchronise({
        account,
        api: createApi('http://api.test', 'token', network),
        queue,
        copy,
        queueChanged: changed,
        copyChanged: changed,
      }),
    async view() {
      const lists = await Promise.all(entityTypes.map((type) => replica.list(type)));
      return new Map(lists.flat().map((document) => [`${document.type} ${document.id}`, document]));
    },
    close() {
      openedQueue.close();
      openedCopy.close();
    },
  };
}

let lastCommand = 0;

/** A command as a device gives it; its id is new. */
export function command(name: string, args: unknown): CommandEnvelope {
  lastCommand += 1;
  const id = `01990000-0000-7000-8000-${String(lastCommand).padStart(12, '0')}`;
  return { id, name, args, at: '2026-06-15T08:00:00Z' };
}
