import { readSetting, saveSetting } from '../storage/settings';
import type { Storage } from '../storage/storage';

const setting = 'public_url';

/** Where the API that last ran over this data was reached: addresses that the command line prints begin with it. */
export function readPublicUrl(storage: Storage): Promise<string | undefined> {
  return storage.inService('read', (transaction) => readSetting(transaction, setting));
}

export async function savePublicUrl(storage: Storage, url: string): Promise<void> {
  await storage.inService('write', (transaction) => saveSetting(transaction, setting, url));
}
