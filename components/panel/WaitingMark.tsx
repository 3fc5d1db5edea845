import { Icon } from '../ui/Icon';
import { useTexts } from '../ui/texts';
import { usePanel } from './panel-context';

/** A small mark on what was changed here and is not stored on the API yet. */
export function WaitingMark({ id }: { id: string }) {
  const { waitingIds } = usePanel();
  const { say } = useTexts();
  if (!waitingIds.has(id)) return null;
  return (
    <span class="waiting-mark" title={say('status.waiting_mark')}>
      <Icon name="clock" />
      <span class="unseen">{say('status.waiting_mark')}</span>
    </span>
  );
}
