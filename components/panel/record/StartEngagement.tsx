import { useState } from 'preact/hooks';
import {
  type LinkedRecord,
  type NewEngagement,
  startEngagement,
} from '../../../lib/domain/engagements/start-engagement';
import type { RefusalCode } from '../../../lib/domain/refusal';
import { Problem, SelectField, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import type { Send } from '../panel-context';

export type StartEngagementProps = {
  record: LinkedRecord | null;
  send: Send;
  newId: () => string;
  /** Today by this device's clock. */
  today: string;
  onClose: () => void;
  /** What the page says the client is called. */
  clientName?: string;
};

/** Begins to work with a client from the record on the page: two names, and it is linked. */
export function StartEngagement({ record, send, newId, today, onClose, clientName: known = '' }: StartEngagementProps) {
  const { say, refusal: sentence } = useTexts();
  const [clientName, setClientName] = useState(known);
  const [engagementName, setEngagementName] = useState(record?.title ?? '');
  const [kind, setKind] = useState<NewEngagement['kind']>('project');
  const [startedOn, setStartedOn] = useState(today);
  const [problem, setProblem] = useState<{ code: RefusalCode; field: string } | null>(null);
  const [isSending, setSending] = useState(false);

  const start = async () => {
    if (clientName.trim() === '') return setProblem({ code: 'required', field: 'clientName' });
    if (engagementName.trim() === '') return setProblem({ code: 'required', field: 'engagementName' });
    setSending(true);
    const { commands } = startEngagement({ clientName, engagementName, kind, record, startedOn }, newId);
    const refusal = await send(commands, { said: say('record.said.started', { name: clientName }) });
    setSending(false);
    if (refusal) setProblem({ code: refusal.code, field: fieldOf(refusal) });
    else onClose();
  };
  const problemAt = (field: string) => (problem?.field === field ? sentence(problem.code) : null);
  return (
    <FormFrame
      label={say('record.start')}
      submitLabel={say('record.start_now')}
      isSending={isSending}
      onSubmit={start}
      onCancel={onClose}
    >
      <TextField
        label={say('field.clientName')}
        value={clientName}
        onChange={setClientName}
        problem={problemAt('clientName')}
      />
      <TextField
        label={say('field.engagementName')}
        value={engagementName}
        onChange={setEngagementName}
        problem={problemAt('engagementName')}
      />
      <div class="form-row">
        <SelectField
          label={say('field.kind')}
          value={kind}
          onChange={setKind}
          options={(['project', 'retainer'] as const).map((value) => ({
            value,
            label: say(`engagement_kind.${value}`),
          }))}
        />
        <TextField
          type="date"
          label={say('field.startedOn')}
          value={startedOn}
          onChange={setStartedOn}
          problem={problemAt('startedOn')}
        />
      </div>
      <Problem text={problemAt('form')} />
    </FormFrame>
  );
}

/** Which field a refusal is about: the first command makes the client, the second the engagement. */
function fieldOf(refusal: { index: number; path: string | null }): string {
  if (refusal.path?.endsWith('startedOn')) return 'startedOn';
  if (!refusal.path?.endsWith('.name')) return 'form';
  return refusal.index === 0 ? 'clientName' : 'engagementName';
}
