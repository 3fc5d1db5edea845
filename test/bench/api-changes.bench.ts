import { get } from 'node:http';
import autocannon from 'autocannon';
import { v7 } from 'uuid';
import type { CommandEnvelope } from '../../lib/domain/command';
import { ApiProcess } from '../support/api-process';
import { aCommand, createClient } from '../support/http-commands';
import { medianOf, rounded } from './statistics';

const documents = 5000;

async function fill(url: string, key: string): Promise<void> {
  const text = 'Ask for the access rights in the first week, and name who gives them.';
  const command = () => aCommand('document.create', { document: { type: 'lesson', id: v7(), text } });
  for (let sent = 0; sent < documents; sent += 100) await send(url, key, Array.from({ length: 100 }, command));
}

async function send(url: string, key: string, commands: readonly CommandEnvelope[]): Promise<void> {
  const response = await fetch(`${url}/v1/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ commands }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Pulls of 200 changes a second, and what the first pull of a new device takes: 5,000 documents, made and kept. */
export async function measure() {
  const api = await ApiProcess.start();
  const { key } = api.createKey('owner');
  await fill(api.url, key);
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const result = await autocannon({
      url: `${api.url}/v1/changes?since=1000&limit=200`,
      connections: 16,
      duration: 3,
      headers: { authorization: `Bearer ${key}` },
    });
    rounds.push(result.requests.average);
  }
  const bootstrapOf5000 = await measureBootstrap(api, key);
  await api.close();
  return {
    pullsOf200PerSecond: { median: medianOf(rounds), rounds: rounds.map(rounded), goal: 1000 },
    bootstrapOf5000,
  };
}

const bootstraps = 40;

/** Mean processor time of the API, and median time until the answer has arrived as it was sent, for each kind of pull. */
async function measureBootstrap(api: ApiProcess, key: string) {
  const measureMany = async (before: () => Promise<void>) => {
    let processorMs = 0;
    const elapsed: number[] = [];
    for (let count = 0; count < bootstraps; count += 1) {
      await before();
      const began = api.processorMs();
      elapsed.push(await pullAll(api.url, key));
      processorMs += api.processorMs() - began;
    }
    return { processorMs: rounded(processorMs / bootstraps), elapsedMs: medianOf(elapsed) };
  };
  // A change makes the page that was kept too old.
  const made = await measureMany(() => send(api.url, key, [createClient()]));
  const kept = await measureMany(async () => undefined);
  return { made: { ...made, goalProcessorMs: 25 }, kept: { ...kept, goalProcessorMs: 2 } };
}

/** Not by `fetch`, which would unpack the answer: that is the device's own time. */
function pullAll(url: string, key: string): Promise<number> {
  const began = performance.now();
  const headers = { authorization: `Bearer ${key}`, 'accept-encoding': 'br' };
  return new Promise((resolve, reject) => {
    get(`${url}/v1/changes?since=0&limit=5000`, { headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode}`));
      response.resume();
      response.once('end', () => resolve(performance.now() - began));
    }).once('error', reject);
  });
}
