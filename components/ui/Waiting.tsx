import { Icon } from './Icon';
import { useTexts } from './texts';

/** The mark on what was changed here and is not stored on the API yet. */
export function Waiting() {
  const { say } = useTexts();
  return (
    <span class="waiting-mark" title={say('status.waiting_mark')}>
      <Icon name="clock" />
      <span class="unseen">{say('status.waiting_mark')}</span>
    </span>
  );
}
