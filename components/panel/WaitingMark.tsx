import { Waiting } from '../ui/Waiting';
import { usePanel } from './panel-context';

/** A small mark on what was changed here and is not stored on the API yet. */
export function WaitingMark({ id }: { id: string }) {
  const { waitingIds } = usePanel();
  return waitingIds.has(id) ? <Waiting /> : null;
}
