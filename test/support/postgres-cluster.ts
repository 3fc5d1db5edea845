import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { installDebianPackages } from '../../scripts/install-debian-packages';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a private PostgreSQL with `ROLE` and `DATABASE` for their names; null where there is none. */
    postgresUrl: string | null;
  }
}

/** Before the API's tests: a private PostgreSQL over a socket in a temporary directory; after them it is gone. */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startPostgres();
  if (typeof cluster === 'string') {
    console.log(`PostgreSQL is not tested: ${cluster}`);
    project.provide('postgresUrl', null);
    return async () => undefined;
  }
  project.provide('postgresUrl', cluster.url);
  return cluster.stop;
}

/** `url` has `ROLE` and `DATABASE` for their names. */
type Cluster = { url: string; stop: () => Promise<void> };

/** Starts a cluster, or says why it cannot. */
export async function startPostgres(): Promise<Cluster | string> {
  const programs = findPrograms() ?? installPrograms();
  if (!programs) return 'its programs are not installed.';
  // The server refuses to run as root.
  const account = process.getuid?.() === 0 ? readAccount('postgres') : {};
  if (!account) return 'there is no user “postgres” to run it as.';
  const directory = mkdtempSync(path.join(tmpdir(), 'goalpost-pg-'));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(directory, account.uid, account.gid);
  const data = path.join(directory, 'data');
  const options = ['-D', data, '-U', 'goalpost', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(path.join(programs, 'initdb'), options, { ...account, cwd: directory, encoding: 'utf8' });
  if (made.status !== 0) return made.stderr.trim();
  const server = spawn(path.join(programs, 'postgres'), ['-D', data, '-k', directory, '-c', 'listen_addresses='], {
    ...account,
    cwd: directory,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await isReady(server, path.join(programs, 'pg_isready'), directory);
  const url = `postgres://ROLE@localhost/DATABASE?host=${encodeURIComponent(directory)}`;
  await createRoles(url);
  return {
    url,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database in a cluster and gives its address. */
export async function makeDatabase(clusterUrl: string, owner: DatabaseOwner): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await askSuperuser(clusterUrl, `create database ${name} owner ${owner}`);
  return clusterUrl.replace('ROLE', owner).replace('DATABASE', name);
}

/** Who can own a database of ours: the cluster's superuser, a role with no powers, and one that no wall holds. */
export type DatabaseOwner = 'goalpost' | 'plain' | 'above';

const createRoles = (clusterUrl: string) =>
  askSuperuser(clusterUrl, 'create role plain login; create role above login createrole bypassrls');

async function askSuperuser(clusterUrl: string, sql: string): Promise<void> {
  const connectionString = clusterUrl.replace('ROLE', 'goalpost').replace('DATABASE', 'postgres');
  const client = new Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function findPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => path.join(root, version, 'bin')).find((bin) => existsSync(path.join(bin, 'initdb')));
}

const installPrograms = (): string | undefined => (installDebianPackages(['postgresql']) ? findPrograms() : undefined);

function readAccount(name: string): { uid?: number; gid?: number } | undefined {
  const idOf = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN);
  const account = { uid: idOf('-u'), gid: idOf('-g') };
  return Number.isNaN(account.uid) || Number.isNaN(account.gid) ? undefined : account;
}

/** Waits until the server answers. One that ended, or is silent for two minutes, does not start any more. */
async function isReady(server: ChildProcess, program: string, directory: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (server.exitCode === null && Date.now() < deadline) {
    if (spawnSync(program, ['-h', directory]).status === 0) return;
    await delay(50);
  }
  throw new Error('PostgreSQL did not start.');
}
