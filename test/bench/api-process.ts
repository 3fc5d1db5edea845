import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';

const root = path.join(import.meta.dirname, '../..');
const cli = [path.join(root, 'scripts/goalpost.mjs')];

/** The real `serve` process over a fresh directory, and a key of its workspace. */
export type ApiProcess = {
  url: string;
  key: string;
  /** From spawning the process to its first answer. */
  firstAnswerMs: number;
  residentMegabytes(): number;
  close(): Promise<void>;
};

export async function startApiProcess(): Promise<ApiProcess> {
  const data = mkdtempSync(path.join(tmpdir(), 'goalpost-bench-'));
  const made = execFileSync(
    process.execPath,
    [...cli, 'key', 'create', '--name', 'bench', '--role', 'owner', '--data', data],
    { encoding: 'utf8' },
  );
  const { key } = z.object({ key: z.string() }).parse(JSON.parse(made));
  const began = performance.now();
  const server = spawn(process.execPath, [...cli, 'serve', '--json', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text);
    });
    server.once('exit', () => reject(new Error('the API ended while starting')));
  });
  const { url } = z.object({ url: z.string() }).parse(JSON.parse(line));
  await fetch(`${url}/v1/changes?since=0&limit=1`, { headers: { authorization: `Bearer ${key}` } });
  const firstAnswerMs = performance.now() - began;
  return {
    url,
    key,
    firstAnswerMs,
    residentMegabytes: () =>
      Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024),
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          rmSync(data, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGTERM');
      }),
  };
}
