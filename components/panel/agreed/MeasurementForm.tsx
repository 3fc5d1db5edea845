import { useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

/** Adds a value of one criterion, in its unit. */
export function MeasurementForm({ criterion, onClose }: { criterion: DocumentOf<'criterion'>; onClose: () => void }) {
  const { engagement, newId, today } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [value, setValue] = useState('');
  const [on, setOn] = useState(today);
  const [source, setSource] = useState(criterion.source ?? '');
  const unit = criterion.unit ?? '';
  const save = async () => {
    const exact = typedNumber(value, decimalMark);
    if (exact === null) return refuse('required', 'value');
    const measurement = createRequest({
      type: 'measurement',
      id: newId(),
      engagementId: engagement.id,
      criterionId: criterion.id,
      value: exact,
      unit,
      on,
      ...(source.trim() === '' ? {} : { source }),
    });
    if (await submit([measurement], { said: say('agreed.said.measured') })) onClose();
  };
  return (
    <FormFrame submitLabel={say('common.save')} isSending={isSending} onSubmit={save} onCancel={onClose}>
      <div class="form-row">
        <TextField
          label={say('field.value_in', { unit })}
          value={value}
          onChange={setValue}
          problem={problemAt('value')}
        />
        <TextField
          type="date"
          label={say('field.on')}
          value={on}
          max={today}
          onChange={setOn}
          problem={problemAt('on')}
        />
      </div>
      <TextField label={say('field.source')} value={source} onChange={setSource} problem={problemAt('source')} />
      <Problem text={problemOutside('value', 'on', 'source')} />
    </FormFrame>
  );
}
