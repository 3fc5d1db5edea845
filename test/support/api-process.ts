import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { freeLowPort } from './free-low-port';

const goalpost = path.join(import.meta.dirname, '../../scripts/goalpost.mjs');

const Started = z.object({ url: z.string() });
const MadeWorkspace = z.object({ workspaceId: z.string(), setupUrl: z.string() });
const MadeKey = z.object({ key: z.string(), workspaceId: z.string() });

/** The real `serve` process over a directory of its own or a database, and the command line beside it. */
export class ApiProcess {
  readonly #data = mkdtempSync(path.join(tmpdir(), 'goalpost-api-'));
  readonly #place: readonly string[];
  #server: ChildProcess | null = null;
  #url = '';

  private constructor(databaseUrl?: string) {
    this.#place = databaseUrl === undefined ? ['--data', this.#data] : ['--database-url', databaseUrl];
  }

  static async start(databaseUrl?: string): Promise<ApiProcess> {
    const api = new ApiProcess(databaseUrl);
    await api.start();
    return api;
  }

  /** Where it is, without a slash at the end; the same after a stop and a start. */
  get url(): string {
    return this.#url;
  }

  /**
   * Starts it, and ends the one that still runs; gives how long it took from spawning the process to its first answer,
   * in milliseconds.
   */
  async start(): Promise<number> {
    await this.stop();
    const began = performance.now();
    const port = this.#url === '' ? await freeLowPort() : Number(new URL(this.#url).port);
    const args = [goalpost, 'serve', '--json', '--port', String(port), ...this.#place];
    this.#server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#url = Started.parse(JSON.parse(await firstLine(this.#server))).url;
    await fetch(`${this.#url}/healthz`);
    return performance.now() - began;
  }

  /** Ends the process and keeps its data. */
  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  /** Ends the process between two of its instructions: it can neither say nor save anything. */
  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** Runs a command of the command line on the same data and gives what it prints. */
  run(...args: string[]): string {
    return execFileSync(process.execPath, [goalpost, ...args, ...this.#place], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** A new workspace; with the sample in it, if asked. */
  createWorkspace(options: { sample?: boolean } = {}): z.infer<typeof MadeWorkspace> {
    const made = MadeWorkspace.parse(JSON.parse(this.run('workspace', 'create', '--name', 'Fieldwork Studio')));
    if (options.sample) this.run('seed', '--workspace', made.workspaceId);
    return made;
  }

  createKey(role: string, workspaceId?: string): z.infer<typeof MadeKey> {
    const where = workspaceId === undefined ? [] : ['--workspace', workspaceId];
    return MadeKey.parse(JSON.parse(this.run('key', 'create', '--name', `${role} key`, '--role', role, ...where)));
  }

  /** The processor time that the process has used so far, of all its threads, in milliseconds; exact to ten. */
  processorMs(): number {
    const stat = readFileSync(`/proc/${this.#server?.pid}/stat`, 'utf8');
    // After the name, which may hold spaces: fields 14 and 15 of the whole, in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  residentMegabytes(): number {
    const status = readFileSync(`/proc/${this.#server?.pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout?.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text);
    });
    server.once('exit', (code) => reject(new Error(`the API ended while starting (${code})`)));
  });
}
