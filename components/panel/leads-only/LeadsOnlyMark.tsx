import { Icon } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';

/** Stands on what only leads see: whoever reads it knows with whom they may speak about it. */
export function LeadsOnlyMark() {
  const { say } = useTexts();
  return (
    <span class="chip">
      <Icon name="lock" />
      {say('leads_only.mark')}
    </span>
  );
}
