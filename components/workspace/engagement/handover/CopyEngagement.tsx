import { useState } from 'preact/hooks';
import { useDocuments } from '../../../../lib/queries/documents';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem, SelectField, TextField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { engagementHash } from '../../route';
import { useWorkspace } from '../../workspace-context';

/** Begins another engagement as a copy of this one; its days move with the start. */
export function CopyEngagement() {
  const { engagement, today, newId, index } = usePanel();
  const { goTo } = useWorkspace();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const clients = (useDocuments(['client']).data?.documents ?? []).filter((document) => document.type === 'client');
  const [name, setName] = useState(engagement.name);
  const [clientId, setClientId] = useState(engagement.clientId);
  const [startedOn, setStartedOn] = useState(today);
  const own = index.find('client', engagement.clientId);
  const copy = async () => {
    if (name.trim() === '') return refuse('required', 'name');
    if (startedOn === '') return refuse('required', 'startedOn');
    const engagementId = newId();
    const args = { engagementId, from: engagement.id, name, clientId, startedOn };
    const isCopied = await submit([{ name: 'engagement.copy', args }], { said: say('handover.said.copied') });
    if (isCopied) goTo(engagementHash(engagementId, 'agreement'));
  };
  return (
    <section class="form" aria-label={say('handover.copy')}>
      <h2>{say('handover.copy')}</h2>
      <p class="quiet">{say('handover.copy_lead')}</p>
      <TextField label={say('field.engagementName')} value={name} onChange={setName} problem={problemAt('name')} />
      <div class="form-row">
        <SelectField
          label={say('field.clientName')}
          value={clientId}
          onChange={setClientId}
          options={[
            { value: engagement.clientId, label: own?.name ?? '' },
            ...clients
              .filter(({ id }) => id !== engagement.clientId)
              .map((one) => ({ value: one.id, label: one.name })),
          ]}
          problem={problemAt('clientId')}
        />
        <TextField
          type="date"
          label={say('editor.starts_on')}
          value={startedOn}
          onChange={setStartedOn}
          problem={problemAt('startedOn')}
        />
      </div>
      <div class="buttons">
        <Button disabled={isSending} onClick={() => void copy()}>
          {say('handover.copy_now')}
        </Button>
      </div>
      <Problem text={problemOutside('name', 'clientId', 'startedOn')} />
    </section>
  );
}
