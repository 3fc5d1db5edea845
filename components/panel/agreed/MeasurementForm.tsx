import { useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

export type MeasurementFormProps = {
  criterion: DocumentOf<'criterion'>;
  /** The value that the new one replaces; it stays to be seen. */
  corrects?: DocumentOf<'measurement'>;
  onClose: () => void;
};

/** Adds a value of one criterion, in its unit, or puts one right. */
export function MeasurementForm({ criterion, corrects, onClose }: MeasurementFormProps) {
  const { engagement, newId, today } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [value, setValue] = useState('');
  const [on, setOn] = useState(corrects?.on ?? today);
  const [source, setSource] = useState(corrects?.source ?? criterion.source ?? '');
  const [startsSegment, setStartsSegment] = useState(corrects?.startsSegment ?? false);
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
      ...(startsSegment ? { startsSegment } : {}),
      ...(corrects ? { corrects: corrects.id } : {}),
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
      <p>
        <Button look="plain" pressed={startsSegment} onClick={() => setStartsSegment(!startsSegment)}>
          {say('forecast.starts_segment')}
        </Button>
      </p>
      <Problem text={problemOutside('value', 'on', 'source')} />
    </FormFrame>
  );
}
