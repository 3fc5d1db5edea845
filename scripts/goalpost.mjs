import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs the command line from its build, and builds it first when a source is newer: the build starts three times
 * faster than the sources do.
 */

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, '.output/server/main.mjs');

const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const file = path.join(folder, entry.name);
    const time = entry.isDirectory() ? newest(file) : statSync(file).mtimeMs;
    return Math.max(latest, time);
  }, 0);

const isStale = () => {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return newest(path.join(root, 'server')) > builtAt || newest(path.join(root, 'lib')) > builtAt;
};

if (isStale()) {
  const { buildServer } = await import('./build-server.mjs');
  await buildServer();
}
await import(pathToFileURL(built).href);
