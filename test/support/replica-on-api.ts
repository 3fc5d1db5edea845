import { randomUUID } from 'node:crypto';
import type { CommandEnvelope } from '../../lib/domain/command';
import type { Document } from '../../lib/domain/document';
import { entityTypes } from '../../lib/domain/document';
import type { Network } from '../../lib/platform/network';
import { createApi } from '../../lib/replica/api';
import { openCopyDatabase } from '../../lib/replica/copy-database';
import { openQueueDatabase } from '../../lib/replica/queue-database';
import { Replica } from '../../lib/replica/replica';
import { synchronise } from '../../lib/replica/synchronise';

/** What happens to one request on its way. */
export type Accident = 'none' | 'request lost' | 'answer lost';

/** The extension's own replica and sync, on one device, against a running API over a network that has accidents. */
export type DeviceReplica = {
  /** Carries out a command here and queues it; false when it is refused already here. */
  give(command: CommandEnvelope): Promise<boolean>;
  /** Synchronises once; the accidents befall the requests in order, then all goes well. */
  sync(accidents?: readonly Accident[]): Promise<void>;
  /** What the person sees, by `type id`. */
  view(): Promise<Map<string, Document>>;
  tray(): Promise<readonly { code: string }[]>;
  close(): void;
};

export async function openDeviceReplica(apiUrl: string, key: string, memberId: string): Promise<DeviceReplica> {
  const account = randomUUID();
  const queue = await openQueueDatabase(account);
  const copy = await openCopyDatabase(account);
  const replica = new Replica({ account, copy, queue, author: { memberId, role: 'owner' }, keep: null });
  let coming: Accident[] = [];
  const network: Network = async (url, init) => {
    const accident = coming.shift() ?? 'none';
    if (accident === 'request lost') throw new TypeError('network');
    const response = await fetch(url, init);
    if (accident === 'answer lost') {
      await response.text();
      throw new TypeError('network');
    }
    return response;
  };
  const api = createApi(apiUrl, key, network);
  return {
    async give(command) {
      return 'changes' in (await replica.give([command]));
    },
    async sync(accidents = []) {
      coming = [...accidents];
      const changed = () => replica.refresh();
      await synchronise({ account, api, queue, copy, queueChanged: changed, copyChanged: changed });
      replica.refresh();
    },
    async view() {
      const lists = await Promise.all(entityTypes.map((type) => replica.list(type)));
      return new Map(lists.flat().map((document) => [`${document.type} ${document.id}`, document]));
    },
    tray: () => queue.tray(account),
    close() {
      queue.close();
      copy.close();
    },
  };
}
