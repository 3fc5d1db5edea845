import { get, type IncomingMessage } from 'node:http';
import { CreateKeyResponse } from '../../lib/contract/session';
import { ApiProcess } from '../support/api-process';
import { createClient } from '../support/http-commands';
import { medianOf, quantileOf, rounded } from './statistics';

const streams = 2000;
/** A token may have a hundred streams open. */
const keys = 20;
const broadcasts = 5;

/** An open stream; `next` resolves with the moment at which it was told something. */
type Listener = { next: () => Promise<number>; close: () => void };

function listen(url: string, key: string): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}` };
    const request = get(`${url}/v1/events`, { headers, agent: false }, (response: IncomingMessage) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode}`));
      let told = (_at: number) => {};
      response.on('data', (chunk) => {
        if (String(chunk).includes('data:')) told(performance.now());
      });
      const next = () =>
        new Promise<number>((heard) => {
          told = heard;
        });
      // Where the workspace stands is told first.
      void next().then(() => resolve({ next, close: () => request.destroy() }));
    });
    request.on('error', reject);
  });
}

const post = (url: string, key: string, body: unknown) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });

async function makeKey(url: string, owner: string): Promise<string> {
  const made = await post(`${url}/v1/auth/keys`, owner, { name: 'listener', role: 'viewer' });
  return CreateKeyResponse.parse(await made.json()).key;
}

/** What 2,000 idle event streams hold, and how long after a command is sent each of them has heard of it. */
export async function measure() {
  const api = await ApiProcess.start();
  const owner = api.createKey('owner').key;
  const made = await Promise.all(Array.from({ length: keys }, () => makeKey(api.url, owner)));
  const before = api.residentMegabytes();
  const listeners: Listener[] = [];
  for (let opened = 0; opened < streams; opened += keys) {
    listeners.push(...(await Promise.all(made.map((key) => listen(api.url, key)))));
  }
  const held = api.residentMegabytes() - before;
  const p99s: number[] = [];
  for (let round = 0; round < broadcasts; round += 1) {
    const heard = Promise.all(listeners.map(({ next }) => next()));
    const sentAt = performance.now();
    await post(`${api.url}/v1/commands`, owner, { commands: [createClient()] });
    const delays = (await heard).map((at) => at - sentAt);
    p99s.push(quantileOf(delays, 0.99));
  }
  for (const { close } of listeners) close();
  await api.close();
  return {
    kilobytesAStream: { held: rounded((held * 1024) / streams), goal: 20 },
    broadcastP99Ms: { median: medianOf(p99s), rounds: p99s.map(rounded), goal: 60 },
  };
}
