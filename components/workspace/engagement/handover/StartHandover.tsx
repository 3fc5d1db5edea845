import { useState } from 'preact/hooks';
import { mayAct } from '../../../../lib/domain/roles';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem, SelectField } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';

/** Begins to pass the engagement to another member, who then confirms it item by item. */
export function StartHandover({ count }: { count: number }) {
  const { index, engagement, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [toId, setToId] = useState('');
  const members = (index.list('workspace')[0]?.members ?? []).filter(
    ({ id, role }) => id !== engagement.ownerId && mayAct(role, 'member'),
  );
  const start = () => {
    if (toId === '') return refuse('required', 'toId');
    const args = { handoverId: newId(), engagementId: engagement.id, toId };
    void submit([{ name: 'handover.start', args }], { said: say('handover.said.started') });
  };
  return (
    <>
      <p>{say('handover.lead', { count })}</p>
      <SelectField
        label={say('handover.to')}
        value={toId}
        onChange={setToId}
        options={[
          { value: '', label: say('editor.choose') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        problem={problemAt('toId')}
      />
      <div class="buttons">
        <Button look="primary" disabled={isSending} onClick={start}>
          {say('handover.start')}
        </Button>
      </div>
      <Problem text={problemOutside('toId')} />
    </>
  );
}
