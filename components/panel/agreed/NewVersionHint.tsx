import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';

/** Why nothing can be added here: what was agreed stays as it was signed. */
export function NewVersionHint({ agreement }: { agreement: DocumentOf<'agreement'> | null }) {
  const { goTo } = usePanel();
  const { say } = useTexts();
  return (
    <div class="notice" role="status">
      <p>
        {say(agreement?.status === 'proposed' ? 'agreed.proposed_stays' : 'agreed.needs_new_version', {
          version: agreement?.version ?? 1,
        })}
      </p>
      <Button look="link" onClick={() => goTo(atTab('agreed'))}>
        {say('common.close')}
      </Button>
    </div>
  );
}
