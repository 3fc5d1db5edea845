import type { Snapshot } from '../../lib/domain/snapshot';
import { type Failure, isFailure } from '../failure';
import type { Terminal } from './cli-command';
import { judgedDay } from './judged-day';
import { readSnapshotFile } from './read-snapshot-file';

/**
 * The snapshot of `file` (`-`: stdin) and the day to judge it by: the one that `--on` names, or today in its workspace.
 * Fails for a file that cannot be read, with the line or the path at fault, and for what is no day.
 */
export async function readJudgedSnapshot(
  file: string,
  on: string | undefined,
  terminal: Terminal,
): Promise<{ snapshot: Snapshot; today: string } | Failure> {
  const snapshot = await readSnapshotFile(file, terminal);
  if (isFailure(snapshot)) return snapshot;
  const today = judgedDay(on, snapshot.workspace.timeZone);
  return isFailure(today) ? today : { snapshot, today };
}
