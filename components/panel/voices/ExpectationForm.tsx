import { useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { LongTextField, Problem, SelectField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { LeadsOnlyCheck } from '../leads-only/LeadsOnlyCheck';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';

const sources = ['client_words', 'team_assumption', 'document'] as const;

/** Writes down what somebody expects, and whether they said it or we guess. */
export function ExpectationForm({ person, onClose }: { person: DocumentOf<'stakeholder'>; onClose: () => void }) {
  const { engagement, today, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [text, setText] = useState('');
  const [source, setSource] = useState<(typeof sources)[number]>('client_words');
  const [leadsOnly, setLeadsOnly] = useState(false);
  const save = async () => {
    if (text.trim() === '') return refuse('required', 'text');
    const expectation = createRequest({
      type: 'expectation',
      id: newId(),
      engagementId: engagement.id,
      stakeholderId: person.id,
      text,
      source,
      recordedOn: today,
      ...(leadsOnly ? { leadsOnly } : {}),
    });
    if (await submit([expectation], { said: say('voices.said.expectation') })) onClose();
  };
  return (
    <FormFrame submitLabel={say('common.save')} isSending={isSending} onSubmit={save} onCancel={onClose}>
      <LongTextField
        label={say('voices.what_expects', { name: person.name })}
        value={text}
        onChange={setText}
        problem={problemAt('text')}
      />
      <SelectField
        label={say('field.source_of_words')}
        value={source}
        onChange={setSource}
        options={sources.map((value) => ({ value, label: say(`source.${value}`) }))}
      />
      <LeadsOnlyCheck checked={leadsOnly} onChange={setLeadsOnly} />
      <Problem text={problemOutside('text')} />
    </FormFrame>
  );
}
