import { spawn } from 'node:child_process';
import path from 'node:path';
import autocannon from 'autocannon';
import { v7 } from 'uuid';
import { ApiProcess } from '../support/api-process';
import { aCommand, createClient, createEngagement } from '../support/http-commands';
import { makeDatabase, startPostgres } from '../support/postgres-cluster';
import { medianOf, rounded } from './statistics';

const connections = 16;
const seconds = 4;
const rounds = 3;

/** A command that stores a small document in an engagement; each request has one of its own. */
function body(engagementId: string): string {
  const document = { type: 'contact', id: v7(), engagementId, on: '2026-11-01', direction: 'out', channel: 'call' };
  return JSON.stringify({ commands: [aCommand('document.create', { document })] });
}

type Target = { url: string; key: string; engagementId: string };

async function load({ url, key, engagementId }: Target, overallRate?: number) {
  const result = await autocannon({
    url: `${url}/v1/commands`,
    connections,
    duration: seconds,
    ...(overallRate ? { overallRate } : {}),
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        setupRequest: (request) => ({ ...request, body: body(engagementId) }),
      },
    ],
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}

async function startBareRoute() {
  const server = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'bare-route.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) =>
    server.stdout.once('data', (chunk) => resolve(String(chunk).trim())),
  );
  return { url: `http://127.0.0.1:${port}`, close: () => server.kill('SIGTERM') };
}

/** An API with one engagement in it, for commands to name. */
async function startApi(databaseUrl?: string) {
  const api = await ApiProcess.start(databaseUrl);
  const { key } = api.createKey('owner');
  const [client, engagementId] = [v7(), v7()];
  const response = await fetch(`${api.url}/v1/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ commands: [createClient(client), createEngagement(client, engagementId)] }),
  });
  if (!response.ok) throw new Error(await response.text());
  return { target: { url: api.url, key, engagementId }, close: () => api.close() };
}

async function measureOver(bare: Target, databaseUrl?: string) {
  const api = await startApi(databaseUrl);
  const top: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const baseline = await load(bare);
    const ours = await load(api.target);
    top.push(ours.perSecond);
    ratios.push(ours.perSecond / baseline.perSecond);
  }
  const half = await load(api.target, Math.round(medianOf(top) / 2));
  await api.close();
  return {
    perSecond: top.map(rounded),
    ratioToBareRoute: { median: medianOf(ratios), rounds: ratios.map(rounded), goal: 0.12 },
    atHalfTheTopRate: { ...half, goalP99Ms: 10 },
  };
}

/** Commands a second over each storage, every one synced to disk before it is acknowledged. */
export async function measure() {
  const bare = await startBareRoute();
  const target = { url: bare.url, key: 'none', engagementId: v7() };
  const sqlite = await measureOver(target);
  const cluster = await startPostgres();
  const postgres =
    typeof cluster === 'string' ? cluster : await measureOver(target, await makeDatabase(cluster.url, 'plain'));
  if (typeof cluster !== 'string') await cluster.stop();
  bare.close();
  return { sqlite, postgres };
}
