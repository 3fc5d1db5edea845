import { useState } from 'preact/hooks';
import { createRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { type ExpectationAspect, expectationAspects } from '../../../../lib/domain/expectations/expectation-card';
import { LeadsOnlyCheck } from '../../../panel/leads-only/LeadsOnlyCheck';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { LongTextField, Problem, SelectField, TextField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';
import { typedNumber } from '../../../ui/typed-number';

type Expectation = DocumentOf<'expectation'>;
const sources = ['client_words', 'team_assumption', 'document'] as const;
const senses = ['hoped', 'feared', 'unspoken'] as const;

export type ExpectationFormProps = {
  person: DocumentOf<'stakeholder'>;
  /** The prompt it answers; null for anything. */
  aspect: ExpectationAspect | null;
  onClose: () => void;
};

/** Writes down what somebody expects: said or guessed, hoped or feared, with a number if there is one. */
export function ExpectationForm({ person, aspect: asked, onClose }: ExpectationFormProps) {
  const { engagement, today, newId } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState('');
  const [source, setSource] = useState<Expectation['source']>('client_words');
  const [sense, setSense] = useState<(typeof senses)[number]>('hoped');
  const [aspect, setAspect] = useState<ExpectationAspect | ''>(asked ?? '');
  const [recordedOn, setRecordedOn] = useState(today);
  const [amount, setAmount] = useState({ metric: '', value: '', unit: '' });
  const [leadsOnly, setLeadsOnly] = useState(false);
  const save = async () => {
    if (text.trim() === '') return refuse('required', 'text');
    const value = typedNumber(amount.value, decimalMark);
    const expectation = createRequest({
      type: 'expectation',
      id: newId(),
      engagementId: engagement.id,
      stakeholderId: person.id,
      text,
      source,
      sense,
      recordedOn,
      ...(aspect === '' ? {} : { aspect }),
      ...(amount.metric.trim() === '' ? {} : { metric: amount.metric }),
      ...(amount.unit.trim() === '' ? {} : { unit: amount.unit }),
      ...(value === null ? {} : { value }),
      ...(leadsOnly ? { leadsOnly } : {}),
    });
    if (await submit([expectation], { said: say('voices.said.expectation') })) onClose();
  };
  return (
    <FormFrame
      label={say('voices.add_expectation_of', { name: person.name })}
      submitLabel={say('common.save')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <LongTextField
        label={asked === null ? say('voices.what_expects', { name: person.name }) : say(`editor.prompt.${asked}`)}
        value={text}
        onChange={setText}
        problem={problemAt('text')}
      />
      <div class="form-row roomy">
        <SelectField
          label={say('field.source_of_words')}
          value={source}
          onChange={setSource}
          options={sources.map((value) => ({ value, label: say(`source.${value}`) }))}
        />
        <SelectField
          label={say('editor.sense')}
          value={sense}
          onChange={setSense}
          options={senses.map((value) => ({ value, label: say(`editor.sense.${value}`) }))}
        />
        <SelectField
          label={say('editor.aspect')}
          value={aspect}
          onChange={setAspect}
          options={[
            { value: '' as const, label: say('editor.aspect.none') },
            ...expectationAspects.map((value) => ({ value, label: say(`editor.aspect.${value}`) })),
          ]}
        />
      </div>
      <div class="form-row roomy">
        <TextField
          label={say('editor.number_of')}
          value={amount.metric}
          onChange={(metric) => setAmount({ ...amount, metric })}
        />
        <TextField
          label={say('field.value')}
          value={amount.value}
          onChange={(value) => setAmount({ ...amount, value })}
          problem={problemAt('value')}
        />
        <TextField label={say('field.unit')} value={amount.unit} onChange={(unit) => setAmount({ ...amount, unit })} />
        <TextField
          type="date"
          label={say('field.on')}
          value={recordedOn}
          max={today}
          onChange={setRecordedOn}
          problem={problemAt('recordedOn')}
        />
      </div>
      <LeadsOnlyCheck checked={leadsOnly} onChange={setLeadsOnly} />
      <Problem text={problemOutside('text', 'value', 'recordedOn')} />
    </FormFrame>
  );
}
