import { useState } from 'preact/hooks';
import { agreementParts } from '../../../lib/domain/agreement-life/agreement-at-a-glance';
import { draftForTerms } from '../../../lib/domain/agreement-terms/draft-for-terms';
import { positionAtEnd } from '../../../lib/domain/agreement-terms/line-order';
import {
  archiveRequest,
  createRequest,
  editRequest,
  type FieldChanges,
  restoreRequest,
} from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { LongTextField, Problem, SelectField, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { type CriterionDraft, criterionFields, draftOf } from './criterion-draft';
import { onlyChanged } from './ItemForm';

const shownFields = [
  'statement',
  'metric',
  'unit',
  'baseline',
  'target',
  'targetMax',
  'dueOn',
  'question',
  'targetScore',
];

export type CriterionFormProps = { criterion: DocumentOf<'criterion'> | null; onClose: () => void };

/** Writes a criterion, new or standing in a draft: measured by a number, or felt. */
export function CriterionForm({ criterion, onClose }: CriterionFormProps) {
  const { index, engagement, newId } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [draft, setDraft] = useState<CriterionDraft>(() => draftOf(criterion, decimalMark));
  const change = (changes: Partial<CriterionDraft>) => setDraft((before) => ({ ...before, ...changes }));

  const save = async () => {
    if (draft.statement.trim() === '') return refuse('required', 'statement');
    const fields = criterionFields(draft, decimalMark);
    const commands = criterion ? editCommands(criterion, fields) : createCommands(fields);
    if (!commands) return refuse('in_force', 'agreementId');
    if (commands.length === 0 || (await submit(commands, { said: say('common.saved') }))) onClose();
  };
  const createCommands = (fields: ReturnType<typeof criterionFields>) => {
    const terms = draftForTerms(index, engagement.id, newId);
    if (!terms) return null;
    const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    const document = {
      type: 'criterion' as const,
      id: newId(),
      engagementId: engagement.id,
      agreementId: terms.agreementId,
      kind: draft.kind,
      statement: draft.statement,
      position: positionAtEnd(agreementParts(index, terms.agreementId).criteria),
      ...present,
    };
    return [...terms.before, createRequest(document)];
  };
  const remove = async () => {
    if (!criterion) return;
    const isDone = await submit([archiveRequest('criterion', criterion.id)], {
      said: say('agreed.said.removed'),
      undo: [restoreRequest(criterion)],
    });
    if (isDone) onClose();
  };
  return (
    <FormFrame
      submitLabel={say('common.save')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
      more={
        criterion && (
          <Button look="plain" onClick={remove}>
            {say('common.remove')}
          </Button>
        )
      }
    >
      <SelectField
        label={say('field.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={[
          { value: 'hard', label: say('criterion_kind.hard') },
          { value: 'felt', label: say('criterion_kind.felt') },
        ]}
      />
      <LongTextField
        label={say('field.statement')}
        value={draft.statement}
        onChange={(statement) => change({ statement })}
        problem={problemAt('statement')}
      />
      {draft.kind === 'hard' ? (
        <HardFields draft={draft} change={change} problemAt={problemAt} />
      ) : (
        <FeltFields draft={draft} change={change} problemAt={problemAt} />
      )}
      <TextField
        type="date"
        label={say('field.dueOn')}
        value={draft.dueOn}
        onChange={(dueOn) => change({ dueOn })}
        problem={problemAt('dueOn')}
      />
      <Problem text={problemOutside(...shownFields)} />
    </FormFrame>
  );
}

type PartProps = {
  draft: CriterionDraft;
  change: (changes: Partial<CriterionDraft>) => void;
  problemAt: (field: string) => string | null;
};

function HardFields({ draft, change, problemAt }: PartProps) {
  const { say } = useTexts();
  const isBand = draft.direction === 'band';
  return (
    <>
      <div class="form-row">
        <TextField
          label={say('field.metric')}
          value={draft.metric}
          onChange={(metric) => change({ metric })}
          problem={problemAt('metric')}
        />
        <TextField
          label={say('field.unit')}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
          problem={problemAt('unit')}
        />
        <SelectField
          label={say('field.direction')}
          value={draft.direction}
          onChange={(direction) => change({ direction })}
          options={(['up', 'down', 'band'] as const).map((value) => ({ value, label: say(`direction.${value}`) }))}
        />
      </div>
      <div class="form-row">
        <TextField
          label={say('field.baseline')}
          value={draft.baseline}
          onChange={(baseline) => change({ baseline })}
          problem={problemAt('baseline')}
        />
        <TextField
          label={say(isBand ? 'field.target_from' : 'field.target')}
          value={draft.target}
          onChange={(target) => change({ target })}
          problem={problemAt('target')}
        />
        {isBand && (
          <TextField
            label={say('field.target_to')}
            value={draft.targetMax}
            onChange={(targetMax) => change({ targetMax })}
            problem={problemAt('targetMax')}
          />
        )}
      </div>
    </>
  );
}

function FeltFields({ draft, change, problemAt }: PartProps) {
  const { say } = useTexts();
  return (
    <div class="form-row">
      <TextField
        label={say('field.question')}
        value={draft.question}
        onChange={(question) => change({ question })}
        problem={problemAt('question')}
      />
      <TextField
        label={say('field.targetScore')}
        value={draft.targetScore}
        onChange={(targetScore) => change({ targetScore })}
        problem={problemAt('targetScore')}
      />
    </div>
  );
}

/** Only what differs is sent, so that what somebody else changed meanwhile stays. */
function editCommands(criterion: DocumentOf<'criterion'>, fields: ReturnType<typeof criterionFields>) {
  const set: FieldChanges<'criterion'> = onlyChanged(criterion, fields);
  return Object.keys(set).length === 0 ? [] : [editRequest(criterion, set)];
}
