import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

/**
 * Checks the Firefox build as the store does (`web-ext lint`), and accepts two warnings alone: Preact's own code for
 * `dangerouslySetInnerHTML`, which is in the bundle and which we never use, and the probes for a global object in what
 * reads Word files, which the extension's policy stops and which go on without.
 */

const root = path.join(import.meta.dirname, '..');

const Found = z.object({ code: z.string(), message: z.string(), file: z.string().optional() });
const Report = z.object({ errors: z.array(Found), warnings: z.array(Found) });

const accepted = ({ code, message, file = '' }: z.infer<typeof Found>): boolean =>
  (code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML')) ||
  (code === 'DANGEROUS_EVAL' && file.startsWith('chunks/read-word-file'));

const build = path.join(root, '.output/firefox-mv3');
const run = promisify(execFile);
const { stdout } = await run(
  process.execPath,
  [path.join(root, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '--source-dir', build, '--output', 'json'],
  { maxBuffer: 64 * 1024 * 1024 },
  // It ends with 1 where there are errors, and its report says which.
).catch((error: { stdout: string }) => error);

const report = Report.parse(JSON.parse(stdout));
const unexpected = [...report.errors, ...report.warnings.filter((warning) => !accepted(warning))];
for (const { code, message, file } of unexpected) process.stderr.write(`${code} ${file ?? ''}: ${message}\n`);
process.stdout.write(`${report.errors.length} errors, ${report.warnings.length} warnings\n`);
process.exitCode = unexpected.length > 0 ? 1 : 0;
