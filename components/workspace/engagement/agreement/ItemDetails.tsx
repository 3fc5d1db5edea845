import type { DocumentOf } from '../../../../lib/domain/document';
import { ownerOf, ownerOptions, ownerValue } from '../../../panel/agreed/OwnerField';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { DetailFrame } from '../DetailFrame';
import { SavedCheck, SavedChoice, SavedText } from '../SavedField';
import { SavedParts } from '../SavedParts';
import { ChosenMany } from './ChosenMany';
import { allowanceOf, allowanceParts, confidenceOf, durationOf, durationParts } from './item-details';
import { MoveButtons } from './MoveButtons';
import { useItemMoves } from './use-item-moves';

export type ItemDetailsProps = {
  item: DocumentOf<'scopeItem'>;
  /** The version is signed or about to be: only what nobody signs can change. */
  isLocked: boolean;
  onClose: () => void;
};

/** All that is known of one line beside its text; each field saves itself when it is left. */
export function ItemDetails({ item, isLocked, onClose }: ItemDetailsProps) {
  const { index } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const moves = useItemMoves(item.agreementId);
  const on = { document: item };
  return (
    <DetailFrame
      title={item.text}
      kind={say(`editor.kind.${item.kind}`)}
      tools={!isLocked && <MoveButtons name={item.text.slice(0, 80)} onMove={(by) => moves.step(item, by)} />}
      onClose={onClose}
    >
      {isLocked && <p class="notice">{say('editor.locked_item')}</p>}
      <SavedChoice<'scopeItem'>
        {...on}
        field="owner"
        label={say('field.owner')}
        stored={ownerValue(item.owner)}
        options={ownerOptions(index, say)}
        changes={(typed) => ({ owner: ownerOf(typed) })}
      />
      {!isLocked && <ItemTime item={item} />}
      {!isLocked && (
        <SavedParts<'scopeItem'>
          {...on}
          field="allowance"
          legend={say('editor.allowance')}
          stored={allowanceParts(item, texts)}
          parts={[
            { part: 'limit', label: say('field.limit'), placeholder: '3' },
            { part: 'unit', label: say('field.unit'), placeholder: say('editor.unit_example') },
            { part: 'period', label: say('editor.period'), placeholder: say('editor.period_example') },
            { part: 'used', label: say('field.used') },
          ]}
          changes={(typed) => allowanceOf(typed, texts.decimalMark)}
        />
      )}
      <SavedText<'scopeItem'>
        {...on}
        isLong
        field="clarification"
        label={say('field.clarification')}
        hint={say('editor.clarification_hint')}
        stored={item.clarification ?? ''}
        changes={(typed) => ({ clarification: typed.trim() || null })}
      />
      <SavedCheck<'scopeItem'>
        {...on}
        field="clientSuppliedInput"
        label={say('editor.client_supplied_question')}
        isChecked={item.clientSuppliedInput ?? false}
        changes={(isChecked) => ({ clientSuppliedInput: isChecked || null })}
      />
      {!isLocked && (
        <SavedText<'scopeItem'>
          {...on}
          field="tolerance"
          label={say('editor.tolerance')}
          hint={say('editor.tolerance_hint')}
          stored={item.tolerance ?? ''}
          changes={(typed) => ({ tolerance: typed.trim() || null })}
        />
      )}
      <SavedText<'scopeItem'>
        {...on}
        isLong
        field="acceptanceExample"
        label={say('editor.acceptance_example')}
        hint={say('editor.acceptance_hint')}
        stored={item.acceptanceExample ?? ''}
        changes={(typed) => ({ acceptanceExample: typed.trim() || null })}
      />
      <SavedText<'scopeItem'>
        {...on}
        field="confidence"
        label={say('editor.confidence_label')}
        hint={say('editor.internal_only')}
        stored={item.confidence === undefined ? '' : String(item.confidence)}
        changes={(typed) => confidenceOf(typed)}
      />
      <ChosenMany
        {...on}
        field="capabilityIds"
        label={say('editor.capability_needed')}
        options={index.list('capability').map(({ id, name, status }) => ({
          id,
          name: status === 'available' ? name : `${name} (${say(`editor.capability.${status}`)})`,
        }))}
      />
    </DetailFrame>
  );
}

/** By when, or how long it takes from what. */
function ItemTime({ item }: { item: DocumentOf<'scopeItem'> }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const milestones = index.list('milestone').filter(({ agreementId }) => agreementId === item.agreementId);
  return (
    <>
      <SavedText<'scopeItem'>
        document={item}
        type="date"
        field="dueOn"
        label={say('field.dueOn')}
        stored={item.dueOn ?? ''}
        changes={(typed) => ({ dueOn: typed || null })}
      />
      <SavedParts<'scopeItem'>
        document={item}
        field="duration"
        legend={say('editor.duration')}
        stored={durationParts(item)}
        parts={[
          { part: 'days', label: say('editor.days'), placeholder: '10' },
          { part: 'from', label: say('editor.from'), placeholder: say('editor.from_example') },
        ]}
        changes={durationOf}
      />
      {milestones.length > 0 && (
        <SavedChoice<'scopeItem'>
          document={item}
          field="milestoneId"
          label={say('type.milestone')}
          stored={item.milestoneId ?? ''}
          options={[
            { value: '', label: say('editor.no_milestone') },
            ...milestones.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          changes={(typed) => ({ milestoneId: typed || null })}
        />
      )}
    </>
  );
}
