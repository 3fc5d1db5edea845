import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

/** Keeps what is there to the leads, or shows it to everyone again; offered to leads alone. */
export function RestrictButton({ document }: { document: DocumentOf<'note' | 'expectation' | 'disagreement'> }) {
  const { seesLeadsOnly } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside, isSending } = useSending();
  if (!seesLeadsOnly) return null;
  const { type, id } = document;
  const leadsOnly = !document.leadsOnly;
  const restrict = () =>
    submit([{ name: 'document.restrict', args: { type, id, leadsOnly } }], {
      said: say(leadsOnly ? 'leads_only.said.restricted' : 'leads_only.said.opened'),
    });
  return (
    <>
      <Button look="link" disabled={isSending} onClick={restrict}>
        {say(leadsOnly ? 'leads_only.restrict' : 'leads_only.open')}
      </Button>
      <Problem text={problemOutside()} />
    </>
  );
}
