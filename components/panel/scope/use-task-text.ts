import { useEffect, useState } from 'preact/hooks';
import type { RecordView } from '../../../lib/queries/views';

/** The record kinds whose pages are tasks. */
export const isTask = (record: RecordView | null): boolean =>
  record?.record?.kind === 'task' || record?.record?.kind === 'ticket';

/** When the page is asked for its description, in milliseconds: applications draw it after the title. */
const askedAfterMs = [0, 1500, 4000];

/**
 * The text of the task that the host page shows: its title, and its description where the app's page can be read.
 * Empty while there is none. `read` asks the page.
 */
export function useTaskText(record: RecordView | null, read: () => Promise<string | null>): string {
  const [description, setDescription] = useState('');
  const title = isTask(record) ? (record?.title ?? '') : '';
  useEffect(() => {
    setDescription('');
    // Without a title the page still shows what was open before.
    if (title === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const ask = (turn: number) => {
      const afterMs = askedAfterMs[turn];
      if (afterMs === undefined) return;
      timer = setTimeout(async () => {
        const said = await read().catch(() => null);
        if (!isCurrent) return;
        if (said) setDescription(said);
        else ask(turn + 1);
      }, afterMs);
    };
    ask(0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [record?.navigation, title]);
  return [title, description].filter((part) => part !== '').join('\n');
}
