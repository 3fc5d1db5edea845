import { useState } from 'preact/hooks';
import { LongTextField, Problem, SelectField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import type { OptionFormProps } from './OptionForm';

/** Writes down that both sides part on this: a decision like any other, with its reason. */
export function WalkAwayForm({ about, onClose }: OptionFormProps) {
  const { engagement, newId } = usePanel();
  const { say } = useTexts();
  const { submit, problemAt, problemOutside, isSending } = useSending();
  const [by, setBy] = useState<'us' | 'client'>('us');
  const [reason, setReason] = useState('');
  const decide = async () => {
    const args = { id: newId(), engagementId: engagement.id, about, by, reason };
    if (await submit([{ name: 'alternative.walkAway', args }], { said: say('options.said.decided'), undo: [] }))
      onClose();
  };
  return (
    <FormFrame submitLabel={say('options.walk_away')} isSending={isSending} onSubmit={decide} onCancel={onClose}>
      <SelectField
        label={say('options.who')}
        value={by}
        onChange={setBy}
        options={(['us', 'client'] as const).map((value) => ({ value, label: say(`options.side.${value}`) }))}
      />
      <LongTextField label={say('field.reason')} value={reason} onChange={setReason} problem={problemAt('reason')} />
      <Problem text={problemOutside('reason')} />
    </FormFrame>
  );
}
