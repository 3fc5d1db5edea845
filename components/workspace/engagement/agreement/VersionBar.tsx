import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { daysBetween } from '../../../../lib/domain/values/day';
import { RecordSignedForm } from '../../../panel/agreed/RecordSignedForm';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';
import { ProposeForm } from '../signing/ProposeForm';
import { DiscardForm } from './DiscardForm';
import { NextVersionButton } from './NextVersionButton';

type Agreement = DocumentOf<'agreement'>;
type OpenForm = 'propose' | 'record' | 'discard' | null;

export type VersionBarProps = { agreement: Agreement | null; isOpen: boolean };

/** Which version this is, how it stands, and what can be done with all of it. */
export function VersionBar({ agreement, isOpen }: VersionBarProps) {
  const { place } = usePanel();
  const { say } = useTexts();
  const asked = place.form === 'record_agreement' ? 'record' : null;
  const [form, setForm] = useState<OpenForm>(asked);
  const close = () => setForm(null);
  return (
    <header class="version-bar">
      <h2>{agreement ? say('agreed.version', { version: agreement.version }) : say('editor.first_version')}</h2>
      {agreement && (
        <span class={agreement.status === 'in_force' ? 'chip good' : 'chip'}>
          {say(`agreement.${agreement.status}`)}
        </span>
      )}
      <SinceWhen agreement={agreement} />
      {isOpen && agreement && form === null && <DraftButtons agreement={agreement} onForm={setForm} />}
      {agreement?.status === 'in_force' && <NextVersionButton agreement={agreement} />}
      {form === 'propose' && agreement && <ProposeForm agreement={agreement} onClose={close} />}
      {form === 'record' && agreement && <RecordSignedForm agreement={agreement} onClose={close} />}
      {form === 'discard' && agreement && <DiscardForm agreement={agreement} onClose={close} />}
    </header>
  );
}

function SinceWhen({ agreement }: { agreement: Agreement | null }) {
  const { today } = usePanel();
  const { say, day } = useTexts();
  if (agreement?.status === 'in_force' && agreement.inForceOn) {
    return <span class="small quiet">{say('editor.since', { day: day(agreement.inForceOn, today) })}</span>;
  }
  if (agreement?.status === 'proposed' && agreement.proposedOn) {
    const days = daysBetween(agreement.proposedOn, today);
    return <span class="small quiet">{say('editor.proposed_for', { days })}</span>;
  }
  return null;
}

function DraftButtons({ agreement, onForm }: { agreement: Agreement; onForm: (form: OpenForm) => void }) {
  const { index } = usePanel();
  const { isLead, openSection } = useEngagementPage();
  const { say } = useTexts();
  const isEmpty = [...index.list('scopeItem'), ...index.list('criterion')].every(
    ({ agreementId }) => agreementId !== agreement.id,
  );
  return (
    <div class="buttons">
      <Button look="plain" onClick={() => openSection('import')}>
        {say('import.begin')}
      </Button>
      {isLead && agreement.version > 1 && (
        <Button look="plain" onClick={() => onForm('discard')}>
          {say('editor.discard')}
        </Button>
      )}
      {isLead && !isEmpty && (
        <>
          <Button look="plain" onClick={() => onForm('record')}>
            {say('agreed.record_signed')}
          </Button>
          <Button look="primary" onClick={() => onForm('propose')}>
            {say('editor.propose')}
          </Button>
        </>
      )}
    </div>
  );
}
