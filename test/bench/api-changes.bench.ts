import autocannon from 'autocannon';
import { v7 } from 'uuid';
import { ApiProcess } from '../support/api-process';
import { aCommand } from '../support/http-commands';
import { medianOf, rounded } from './statistics';

const documents = 5000;

async function fill(url: string, key: string): Promise<void> {
  const text = 'Ask for the access rights in the first week, and name who gives them.';
  const command = () => aCommand('document.create', { document: { type: 'lesson', id: v7(), text } });
  for (let sent = 0; sent < documents; sent += 100) {
    await fetch(`${url}/v1/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ commands: Array.from({ length: 100 }, command) }),
    });
  }
}

/** Pulls of 200 changes a second, and how long a bootstrap of 5,000 documents takes, first and once it is cached. */
export async function measure() {
  const api = await ApiProcess.start();
  const { key } = api.createKey('owner');
  await fill(api.url, key);
  const authorization = `Bearer ${key}`;
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const result = await autocannon({
      url: `${api.url}/v1/changes?since=1000&limit=200`,
      connections: 16,
      duration: 3,
      headers: { authorization },
    });
    rounds.push(result.requests.average);
  }
  const bootstrap = async () => {
    const began = performance.now();
    const response = await fetch(`${api.url}/v1/changes?since=0&limit=5000`, {
      headers: { authorization, 'accept-encoding': 'br' },
    });
    await response.arrayBuffer();
    return performance.now() - began;
  };
  const first = await bootstrap();
  const again = [await bootstrap(), await bootstrap(), await bootstrap()];
  await api.close();
  return {
    pullsOf200PerSecond: { median: medianOf(rounds), rounds: rounds.map(rounded), goal: 1000 },
    bootstrapOf5000Ms: { first: rounded(first), cached: medianOf(again) },
  };
}
