import { spawn } from 'node:child_process';
import path from 'node:path';

const goalpost = path.join(import.meta.dirname, '../../scripts/goalpost.mjs');

/** What a run of the command line said. */
export type CliRun = { code: number | null; out: string; told: string };

/** Runs the command line to its end with `input` on stdin. */
export function runGoalpost(words: readonly string[], input = ''): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [goalpost, ...words]);
    let out = '';
    let told = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, told }));
    child.stdin.end(input);
  });
}
