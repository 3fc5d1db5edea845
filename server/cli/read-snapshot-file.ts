import { readFile } from 'node:fs/promises';
import { isRefusal } from '../../lib/domain/refusal';
import { readSnapshotText, type Snapshot } from '../../lib/domain/snapshot';
import { type Failure, fail } from '../failure';
import type { Terminal } from './cli-command';

/** Reads a file, or stdin for `-`. Fails with a sentence when it cannot be read. */
export async function readTextFile(file: string, terminal: Terminal): Promise<string | Failure> {
  if (file === '-') return terminal.readInput();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'is not there' : 'cannot be read';
    return fail('not_found', `The file ${file} ${reason}.`);
  }
}

/** Reads a snapshot. Fails with the line or the path at fault. */
export async function readSnapshotFile(file: string, terminal: Terminal): Promise<Snapshot | Failure> {
  const text = await readTextFile(file, terminal);
  if (typeof text !== 'string') return text;
  const snapshot = readSnapshotText(text);
  return isRefusal(snapshot) ? fail(snapshot.code, snapshot.message, snapshot.path) : snapshot;
}
