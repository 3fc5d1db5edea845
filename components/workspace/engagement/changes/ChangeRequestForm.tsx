import { useState } from 'preact/hooks';
import { missingEffects } from '../../../../lib/domain/agreement-life/change-effect';
import { createRequest, editRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { onlyChanged } from '../../../panel/agreed/ItemForm';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { LongTextField, Problem, SelectField, TextField } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';
import { type ChangeDraft, changeDraftOf, changeFields } from './change-draft';

export type ChangeRequestFormProps = { change: DocumentOf<'changeRequest'> | null; onClose: () => void };

const shown = ['title', 'reason', 'requestedBy', 'days', 'amount', 'currency', 'criteria', 'effortHours'];

/** Writes a change request: what changes and why, and what it does to time, cost and criteria. */
export function ChangeRequestForm({ change, onClose }: ChangeRequestFormProps) {
  const { index, engagement, newId } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [draft, setDraft] = useState<ChangeDraft>(() => changeDraftOf(change, decimalMark));
  const set = (changes: Partial<ChangeDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const save = async () => {
    if (draft.title.trim() === '') return refuse('required', 'title');
    const fields = changeFields(draft, decimalMark);
    if ('refused' in fields) return refuse(fields.code, fields.path ?? '');
    const edit = change && onlyChanged(change, fields);
    const commands = change
      ? edit && Object.keys(edit).length > 0
        ? [editRequest(change, edit)]
        : []
      : [
          createRequest({
            type: 'changeRequest',
            id: newId(),
            engagementId: engagement.id,
            status: 'draft',
            ...withoutNulls(fields),
            title: draft.title,
          }),
        ];
    if (commands.length === 0 || (await submit(commands, { said: say('common.saved') }))) onClose();
  };
  const text = (field: 'days' | 'amount' | 'currency' | 'effortHours', label: string, placeholder?: string) => (
    <TextField
      label={label}
      placeholder={placeholder}
      value={draft[field]}
      onChange={(value) => set({ [field]: value })}
      problem={problemAt(field)}
    />
  );
  return (
    <FormFrame
      label={say(change ? 'change.edit' : 'change.add')}
      submitLabel={say('common.save')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
    >
      <TextField
        label={say('voices.change_title')}
        value={draft.title}
        onChange={(title) => set({ title })}
        problem={problemAt('title')}
      />
      <LongTextField
        label={say('change.why')}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
        problem={problemAt('reason')}
      />
      <SelectField
        label={say('change.who_asks')}
        value={draft.requestedBy}
        onChange={(requestedBy) => set({ requestedBy })}
        options={[
          { value: '', label: say('common.nobody') },
          ...index.list('stakeholder').map(({ id, name }) => ({ value: id, label: name })),
        ]}
        problem={problemAt('requestedBy')}
      />
      {(change === null || missingEffects(change).length > 0) && <p class="hint">{say('change.effects_first')}</p>}
      <div class="form-row">
        {text('days', say('change.effect_days'), '0')}
        {text('amount', say('change.effect_cost'), '0')}
        {text('currency', say('change.currency'), 'EUR')}
      </div>
      <LongTextField
        label={say('change.effect_criteria')}
        hint={say('change.effect_hint')}
        value={draft.criteria}
        onChange={(criteria) => set({ criteria })}
        problem={problemAt('criteria')}
      />
      {text('effortHours', say('voices.effort_hours'))}
      <Problem text={problemOutside(...shown)} />
    </FormFrame>
  );
}

function withoutNulls(fields: object) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
