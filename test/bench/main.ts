import { readdir } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';

/**
 * `npm run bench [NAME…]`: runs each `*.bench.ts` of this folder in a process order of their names and prints one JSON
 * object. Machines are noisy: judge by the ratios, each to a baseline of the same run, not by single figures.
 */

const Bench = z.object({ measure: z.function({ input: [], output: z.promise(z.record(z.string(), z.unknown())) }) });

const wanted = process.argv.slice(2);
const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith('.bench.ts')).sort();
const figures: Record<string, unknown> = {};

for (const file of files) {
  const name = file.replace('.bench.ts', '');
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${name}…\n`);
  const bench = Bench.parse(await import(pathToFileURL(path.join(import.meta.dirname, file)).href));
  figures[name] = await bench.measure();
}

const machine = {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  /** Above the number of cores, somebody else was measured too. */
  loadAverage: loadavg()[0]?.toFixed(1),
};
process.stdout.write(`${JSON.stringify({ on: new Date().toISOString().slice(0, 10), machine, figures }, null, 2)}\n`);
process.exit(0);
