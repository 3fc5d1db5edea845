import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';

const goalpost = path.join(import.meta.dirname, '../goalpost.mjs');

const Started = z.object({ url: z.string() });
const Made = z.object({ workspaceId: z.string(), setupUrl: z.string() });

export type DemoApi = {
  url: string;
  /** The one-time address at which the sample workspace's owner makes an account. */
  setupUrl: string;
  close(): Promise<void>;
};

/** Starts the real API on its embedded storage in a folder of its own, with the sample workspace in it. */
export async function startDemoApi(): Promise<DemoApi> {
  const data = mkdtempSync(path.join(tmpdir(), 'goalpost-demo-data-'));
  const server = spawn(process.execPath, [goalpost, 'serve', '--json', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { url } = Started.parse(JSON.parse(await firstLine(server)));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [goalpost, ...args, '--data', data], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const made = Made.parse(JSON.parse(run('workspace', 'create', '--name', 'Fieldwork Studio')));
  run('seed', '--workspace', made.workspaceId);
  return {
    url,
    setupUrl: made.setupUrl,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.once('exit', () => resolve());
        server.kill('SIGTERM');
      });
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout?.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text);
    });
    server.once('exit', (code) => reject(new Error(`The API ended while starting (${code}).`)));
  });
}
