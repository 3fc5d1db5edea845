import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, inject } from 'vitest';
import type { StorageOptions } from '../../server/storage/open-storage';
import { type DatabaseOwner, makeDatabase } from './postgres-cluster';
import { startTestApi, type TestApi, type TestApiOptions } from './start-api';

/** A kind of storage, and how to start an API over an empty one. */
export type StorageUnderTest = {
  name: string;
  start: (options?: Pick<TestApiOptions, 'mail'>) => Promise<TestApi>;
  /** A place for data with nothing in it, for a test that opens the storage itself, perhaps twice. */
  emptyPlace: () => Promise<StorageOptions>;
};

/** Runs the same tests over each storage there is. */
export function describeEachStorage(name: string, tests: (storage: StorageUnderTest) => void): void {
  describe(`${name}, on SQLite`, () =>
    tests({
      name: 'SQLite',
      start: (options) => startTestApi(options),
      emptyPlace: async () => ({ data: await mkdtemp(path.join(tmpdir(), 'goalpost-place-')) }),
    }));
  describe.skipIf(inject('postgresUrl') === null)(`${name}, on PostgreSQL`, () =>
    tests({
      name: 'PostgreSQL',
      start: async (options) => startTestApi({ ...options, databaseUrl: await createDatabase() }),
      emptyPlace: async () => ({ databaseUrl: await createDatabase() }),
    }),
  );
}

/** Makes an empty database in the tests' own cluster and gives its address; its owner has no powers, unless one is named. */
export async function createDatabase(owner: DatabaseOwner = 'plain'): Promise<string> {
  const url = inject('postgresUrl');
  if (url === null) throw new Error('There is no PostgreSQL.');
  return makeDatabase(url, owner);
}
