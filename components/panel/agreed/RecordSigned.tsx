import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { RecordSignedForm } from './RecordSignedForm';

/** A draft, and the way to put it in force when the client has signed it elsewhere. */
export function RecordSigned({ agreement }: { agreement: DocumentOf<'agreement'> | null }) {
  const { place, goTo, isReadOnly } = usePanel();
  const { say } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const isAsked = place.form === 'record_agreement';
  if (isReadOnly) return null;
  const close = () => {
    setOpen(false);
    if (isAsked) goTo(atTab('agreed'));
  };
  return (
    <div class="notice">
      <p>{say(agreement ? 'agreed.is_draft' : 'agreed.nothing_yet', { version: agreement?.version ?? 1 })}</p>
      {!isOpen && !isAsked && agreement && (
        <Button look="link" onClick={() => setOpen(true)}>
          {say('agreed.record_signed')}
        </Button>
      )}
      {(isOpen || isAsked) && agreement && <RecordSignedForm agreement={agreement} onClose={close} />}
    </div>
  );
}
