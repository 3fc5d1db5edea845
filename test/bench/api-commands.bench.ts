import { spawn } from 'node:child_process';
import path from 'node:path';
import autocannon from 'autocannon';
import { v7 } from 'uuid';
import { ApiProcess } from '../support/api-process';
import { medianOf, rounded } from './statistics';

const connections = 16;
const seconds = 4;
const rounds = 3;

const clientIds = Array.from({ length: 40 }, () => v7());

/** A command that stores a small document; each request has one of its own. */
function body(): string {
  const document = {
    type: 'pastResult',
    id: v7(),
    metric: 'cost per lead',
    unit: 'EUR',
    direction: 'down',
    value: '30',
    on: '2026-11-01',
    industry: clientIds[0],
  };
  return JSON.stringify({
    commands: [{ id: v7(), name: 'document.create', args: { document }, at: '2026-11-22T08:00:00.000Z' }],
  });
}

async function load(url: string, key: string, overallRate?: number) {
  const result = await autocannon({
    url: `${url}/v1/commands`,
    connections,
    duration: seconds,
    ...(overallRate ? { overallRate } : {}),
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        setupRequest: (request) => ({ ...request, body: body() }),
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

/** Commands a second on the embedded storage, every one synced to disk before it is acknowledged. */
export async function measure() {
  const api = await ApiProcess.start();
  const { key } = api.createKey('owner');
  const bare = await startBareRoute();
  const top: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const baseline = await load(bare.url, 'none');
    const ours = await load(api.url, key);
    top.push(ours.perSecond);
    ratios.push(ours.perSecond / baseline.perSecond);
  }
  const half = await load(api.url, key, Math.round(medianOf(top) / 2));
  bare.close();
  await api.close();
  return {
    perSecond: top.map(rounded),
    ratioToBareRoute: { median: medianOf(ratios), rounds: ratios.map(rounded), goal: 0.12 },
    atHalfTheTopRate: { ...half, goalP99Ms: 10 },
  };
}
