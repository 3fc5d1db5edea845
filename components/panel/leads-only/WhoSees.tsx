import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { LeadsOnlyMark } from './LeadsOnlyMark';

/** Says to leads whether only they see it, and lets them change that. Everyone else is shown nothing. */
export function WhoSees({ document }: { document: DocumentOf<'note' | 'expectation' | 'disagreement'> }) {
  const { isLead } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside, isSending } = useSending();
  if (!isLead) return null;
  const { type, id, leadsOnly: isRestricted = false } = document;
  const change = () =>
    submit([{ name: 'document.restrict', args: { type, id, leadsOnly: !isRestricted } }], {
      said: say(isRestricted ? 'leads_only.said.opened' : 'leads_only.said.restricted'),
    });
  return (
    <div class="facts who-sees">
      {isRestricted && <LeadsOnlyMark />}
      <Button look="link" disabled={isSending} onClick={change}>
        {say(isRestricted ? 'leads_only.open' : 'leads_only.restrict')}
      </Button>
      <Problem text={problemOutside()} />
    </div>
  );
}
