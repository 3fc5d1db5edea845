import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 } from 'uuid';
import { CommandsResponse } from '../../lib/contract/commands';
import type { Role } from '../../lib/domain/roles';
import { isFailure } from '../../server/failure';
import type { MailSettings } from '../../server/mail/mail-settings';
import { makeService } from '../../server/make-service';
import type { Service } from '../../server/service';
import { createKey } from '../../server/services/create-key';
import { systemMemberId } from '../../server/services/create-workspace';
import { openWorkspace } from '../../server/services/open-workspace';
import { startApi as startServer } from '../../server/start-api';
import { openStorage } from '../../server/storage/open-storage';

/** An API of its own for one test, in this process, over data that goes away with it. */
export type TestApi = {
  /** Where it is, without a slash at the end. */
  url: string;
  /** Where its embedded database lies; null over PostgreSQL. */
  directory: string | null;
  /** A second way to its data, as the command line has. */
  service: Service;
  /** A workspace with nobody but the owner of `key` in it. */
  workspaceId: string;
  /** The key of an owner of that workspace. */
  key: string;
  /** The one-time address by which a person becomes the workspace's owner. */
  setupUrl: string;
  /** Another workspace with an owner's key and set-up address. */
  addWorkspace: (name: string) => Promise<{ workspaceId: string; key: string; setupUrl: string }>;
  /** Another key of the first workspace. */
  addKey: (role: Role, name?: string) => Promise<string>;
  /** Calls it with the owner's key, or another one, or none. */
  call: (method: string, pathAndQuery: string, options?: CallOptions) => Promise<Response>;
  /** Sends one command and gives its result. */
  send: (name: string, args: unknown, key?: string) => Promise<CommandsResponse['results'][number]>;
  close: () => Promise<void>;
};

export type CallOptions = { key?: string | null; body?: unknown; headers?: Record<string, string> };

export type TestApiOptions = {
  databaseUrl?: string;
  port?: number;
  mail?: MailSettings;
  /** Where the embedded database lies, and stays after the end. */
  directory?: string;
};

/** Starts the API on a free port over a fresh directory, or over the given database. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const directory = options.directory ?? (await mkdtemp(path.join(tmpdir(), 'goalpost-api-')));
  const where = options.databaseUrl ? { databaseUrl: options.databaseUrl } : { data: directory };
  const api = await startServer({ ...where, host: '127.0.0.1', port: options.port ?? 0, mail: options.mail ?? null });
  const storage = await openStorage(where);
  const service = makeService(storage, api.url);
  const addWorkspace = (name: string) => openTestWorkspace(service, name);
  const first = await addWorkspace('Test workspace');
  const call: TestApi['call'] = (method, pathAndQuery, { key = first.key, body, headers } = {}) =>
    fetch(`${api.url}${pathAndQuery}`, {
      method,
      headers: {
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    ...first,
    url: api.url,
    directory: options.databaseUrl ? null : directory,
    service,
    addWorkspace,
    addKey: (role, name = role) => makeKey(service, first.workspaceId, role, name),
    call,
    async send(name, args, key) {
      const command = { id: v7(), name, args, at: new Date().toISOString() };
      const response = await call('POST', '/v1/commands', { body: { commands: [command] }, ...(key ? { key } : {}) });
      const [result] = CommandsResponse.parse(await response.json()).results;
      if (!result) throw new Error('The API answered no result.');
      return result;
    },
    async close() {
      await api.close();
      await storage.close();
      if (options.directory === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}

async function openTestWorkspace(service: Service, name: string) {
  const made = await openWorkspace(service, { name });
  if (isFailure(made)) throw new Error(made.message);
  return { ...made, key: await makeKey(service, made.workspaceId, 'owner', 'owner') };
}

async function makeKey(service: Service, workspaceId: string, role: Role, name: string): Promise<string> {
  const made = await createKey(service, workspaceId, { name, role }, { memberId: systemMemberId, role: 'owner' });
  if (isFailure(made)) throw new Error(made.message);
  return made.key;
}
