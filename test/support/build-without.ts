import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../..');

/**
 * Builds the extension as it ships but for some apps, which it then does not know at all, and answers where it lies.
 * Apps are named by their exports, `requestTracker`.
 */
export async function buildWithout(apps: readonly string[]): Promise<string> {
  await run(path.join(root, 'node_modules/.bin/wxt'), ['build'], {
    cwd: root,
    env: { ...process.env, GOALPOST_WITHOUT: apps.join() },
    timeout: 180_000,
  });
  return path.join(root, '.output/without/chrome-mv3');
}
