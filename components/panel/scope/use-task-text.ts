import { useEffect, useState } from 'preact/hooks';
import type { RecordView } from '../../../lib/queries/views';

/** The record kinds whose pages are tasks. */
export const isTask = (record: RecordView | null): boolean =>
  record?.record?.kind === 'task' || record?.record?.kind === 'ticket';

/**
 * The text of the task that the host page shows: its title, and its description where the app's page can be read.
 * Empty while there is none. `read` asks the page, once for a record.
 */
export function useTaskText(record: RecordView | null, read: () => Promise<string | null>): string {
  const [description, setDescription] = useState('');
  const isOfTask = isTask(record);
  const title = isOfTask ? (record?.title ?? '') : '';
  useEffect(() => {
    if (!isOfTask) return;
    let isCurrent = true;
    // The title comes when the page has been drawn, and with it what stands below.
    read().then(
      (said) => isCurrent && setDescription(said ?? ''),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [record?.navigation, title, isOfTask]);
  return [title, description].filter((part) => part !== '').join('\n');
}
