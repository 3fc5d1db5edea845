import type { FieldChanges } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { ownerOf, ownerOptions, ownerValue } from '../../../panel/agreed/OwnerField';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { DetailFrame } from '../DetailFrame';
import { SavedChoice, SavedText } from '../SavedField';
import { ChosenMany } from './ChosenMany';
import { FeltFields } from './FeltFields';
import { HardFields } from './HardFields';
import { confidenceOf, wholeNumber } from './item-details';
import { MoveButtons } from './MoveButtons';
import { SmartCoach } from './SmartCoach';
import { useCriterionMoves } from './use-criterion-moves';

export type CriterionDetailsProps = { criterion: DocumentOf<'criterion'>; isLocked: boolean; onClose: () => void };

/** All that is known of one criterion, with the coach above its fields; each field saves itself when it is left. */
export function CriterionDetails({ criterion, isLocked, onClose }: CriterionDetailsProps) {
  const { say } = useTexts();
  const moves = useCriterionMoves(criterion.agreementId);
  const on = { document: criterion };
  const name = criterion.statement.slice(0, 80);
  return (
    <DetailFrame
      title={criterion.statement}
      kind={say('type.criterion')}
      tools={!isLocked && <MoveButtons name={name} onMove={(by) => moves.step(criterion, by)} />}
      onClose={onClose}
    >
      {isLocked && <p class="notice">{say('editor.locked_item')}</p>}
      <SmartCoach criterion={criterion} />
      {!isLocked && (
        <SavedChoice<'criterion'>
          {...on}
          field="kind"
          label={say('field.kind')}
          stored={criterion.kind}
          options={[
            { value: 'hard', label: say('criterion_kind.hard') },
            { value: 'felt', label: say('criterion_kind.felt') },
          ]}
          changes={(typed) => ({ kind: typed === 'felt' ? 'felt' : 'hard' })}
        />
      )}
      {!isLocked && (criterion.kind === 'hard' ? <HardFields {...on} /> : <FeltFields {...on} />)}
      {!isLocked && (
        <div class="form-row">
          {(['startsOn', 'dueOn'] as const).map((field) => (
            <SavedText<'criterion'>
              key={field}
              {...on}
              type="date"
              field={field}
              label={say(field === 'dueOn' ? 'field.dueOn' : 'editor.starts_on')}
              stored={criterion[field] ?? ''}
              changes={(typed): FieldChanges<'criterion'> => ({ [field]: typed || null })}
            />
          ))}
        </div>
      )}
      <WhyFields criterion={criterion} />
      <SureFields criterion={criterion} />
    </DetailFrame>
  );
}

/** Whom and what it serves. */
function WhyFields({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const on = { document: criterion };
  return (
    <>
      <SavedText<'criterion'>
        {...on}
        field="subject"
        label={say('editor.subject')}
        hint={say('editor.subject_hint')}
        stored={criterion.subject ?? ''}
        changes={(typed) => ({ subject: typed.trim() || null })}
      />
      <ChosenMany
        {...on}
        field="cpiIds"
        label={say('editor.serves_cpi')}
        options={index
          .list('cpi')
          .filter(({ active }) => active)
          .map(({ id, name }) => ({ id, name }))}
      />
      <ChosenMany
        {...on}
        field="expectationIds"
        label={say('editor.answers_expectation')}
        options={index.list('expectation').map(({ id, text }) => ({ id, name: say('common.quoted', { text }) }))}
      />
      <SavedChoice<'criterion'>
        {...on}
        field="owner"
        label={say('field.owner')}
        stored={ownerValue(criterion.owner)}
        options={ownerOptions(index, say)}
        changes={(typed) => ({ owner: ownerOf(typed) })}
      />
    </>
  );
}

/** How sure we are and why, and how much it counts. */
function SureFields({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { memberId } = usePanel();
  const { say } = useTexts();
  const on = { document: criterion };
  return (
    <>
      <SavedText<'criterion'>
        {...on}
        isLong
        field="clarification"
        label={say('field.clarification')}
        stored={criterion.clarification ?? ''}
        changes={(typed) => ({ clarification: typed.trim() || null })}
      />
      <div class="form-row">
        <SavedText<'criterion'>
          {...on}
          field="confidence"
          label={say('editor.confidence_label')}
          hint={say('editor.internal_only')}
          placeholder="70"
          stored={criterion.confidence === undefined ? '' : String(criterion.confidence)}
          changes={confidenceOf}
        />
        <SavedText<'criterion'>
          {...on}
          field="weight"
          label={say('editor.weight')}
          hint={say('editor.internal_only')}
          placeholder="3"
          stored={criterion.weight === undefined ? '' : String(criterion.weight)}
          changes={(typed) => {
            const exact = wholeNumber(typed);
            return typed.trim() !== '' && exact === null ? 'wrong_type' : { weight: exact };
          }}
        />
      </div>
      {memberId !== null && (
        <SavedText<'criterion'>
          {...on}
          isLong
          field="feasibilityNote"
          label={say('editor.feasibility')}
          hint={say('editor.feasibility_hint')}
          stored={criterion.feasibilityNote?.text ?? ''}
          changes={(typed) => ({ feasibilityNote: typed.trim() === '' ? null : { text: typed.trim(), memberId } })}
        />
      )}
    </>
  );
}
