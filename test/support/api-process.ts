import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.join(import.meta.dirname, '../..');
const mainFile = path.join(root, 'server/cli/main.ts');
const commandLine = ['--import', 'tsx', mainFile];

/** The real `serve` in a process of its own. */
export type ApiProcess = {
  /** Where it is, without a slash at the end. */
  url: string;
  /** The one-time address of the very first set-up; null once somebody owns the installation. */
  setupUrl: string | null;
  child: ChildProcess;
  /** Asks it to end, and waits until it has. */
  stop: () => Promise<void>;
  /** Ends it as a power cut would: no chance to say or save anything. */
  kill: () => Promise<void>;
};

/** Starts `serve`; `where` is `['--data', directory]` or `['--database-url', url]`. Throws with its words if it ends. */
export async function startApiProcess(where: readonly string[], port = 0): Promise<ApiProcess> {
  const child = spawn(process.execPath, [...commandLine, 'serve', '--json', '--port', String(port), ...where], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  const said = await Promise.race([
    new Promise<string>((resolve) => lines.once('line', resolve)),
    ended.then(() => null),
  ]);
  if (said === null) throw new Error(`serve ended: ${words}`);
  const { url, setupUrl }: { url: string; setupUrl: string | null } = JSON.parse(said);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { url, setupUrl, child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** Runs one command of the command line to its end. */
export function runGoalpost(
  words: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string; told: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...commandLine, ...words], { cwd: root });
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
