import { useState } from 'preact/hooks';
import { archiveRequest, editRequest, type FieldChanges, restoreRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { LongTextField, Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { asTyped, typedNumber } from '../../ui/typed-number';
import { usePanel } from '../panel-context';
import { useSending } from '../use-sending';
import { OwnerField, ownerOf, ownerValue } from './OwnerField';

const fields = ['text', 'clarification', 'dueOn', 'allowance', 'owner'] as const;

/** Edits an item where it stands. Of a signed one only what nobody signed: who does it, how much is used, a note. */
export function ItemForm({ item, onClose }: { item: DocumentOf<'scopeItem'>; onClose: () => void }) {
  const { index } = usePanel();
  const { say, decimalMark } = useTexts();
  const { submit, problemAt, problemOutside, isSending } = useSending();
  const isSigned = index.find('agreement', item.agreementId)?.status !== 'draft';
  const [text, setText] = useState(item.text);
  const [clarification, setClarification] = useState(item.clarification ?? '');
  const [dueOn, setDueOn] = useState(item.dueOn ?? '');
  const [owner, setOwner] = useState(ownerValue(item.owner));
  const [limit, setLimit] = useState(asTyped(item.allowance?.limit, decimalMark));
  const [unit, setUnit] = useState(item.allowance?.unit ?? '');
  const [used, setUsed] = useState(asTyped(item.allowance?.used, decimalMark));

  const allowance = () => {
    const exactLimit = typedNumber(limit, decimalMark);
    if (exactLimit === null) return null;
    const exactUsed = typedNumber(used, decimalMark);
    const period = item.allowance?.period;
    return {
      limit: exactLimit,
      unit,
      ...(period === undefined ? {} : { period }),
      ...(exactUsed === null ? {} : { used: exactUsed }),
    };
  };
  const save = async () => {
    const wanted: FieldChanges<'scopeItem'> = {
      clarification: clarification.trim() || null,
      owner: ownerOf(owner),
      allowance: allowance(),
      ...(isSigned ? {} : { text, dueOn: dueOn || null }),
    };
    const set = onlyChanged(item, wanted);
    const isDone =
      Object.keys(set).length === 0 || (await submit([editRequest(item, set)], { said: say('common.saved') }));
    if (isDone) onClose();
  };
  const remove = async () => {
    const undo = [restoreRequest(item)];
    if (await submit([archiveRequest('scopeItem', item.id)], { said: say('agreed.said.removed'), undo })) onClose();
  };
  const removeButton = isSigned ? null : (
    <Button look="plain" onClick={remove}>
      {say('common.remove')}
    </Button>
  );
  return (
    <FormFrame
      submitLabel={say('common.save')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
      more={removeButton}
    >
      {isSigned ? (
        <p>
          {item.text} <span class="small quiet">{say('agreed.signed_stays')}</span>
        </p>
      ) : (
        <LongTextField label={say('field.text')} value={text} onChange={setText} problem={problemAt('text')} />
      )}
      <LongTextField
        label={say('field.clarification')}
        value={clarification}
        onChange={setClarification}
        problem={problemAt('clarification')}
      />
      <div class="form-row">
        <OwnerField value={owner} onChange={setOwner} problem={problemAt('owner')} />
        {!isSigned && (
          <TextField
            type="date"
            label={say('field.dueOn')}
            value={dueOn}
            onChange={setDueOn}
            problem={problemAt('dueOn')}
          />
        )}
      </div>
      <div class="form-row three">
        {!isSigned && (
          <TextField label={say('field.limit')} value={limit} onChange={setLimit} problem={problemAt('allowance')} />
        )}
        {!isSigned && <TextField label={say('field.unit')} value={unit} onChange={setUnit} />}
        {(!isSigned || item.allowance) && (
          <TextField
            label={say('field.used')}
            value={used}
            onChange={setUsed}
            problem={isSigned ? problemAt('allowance') : null}
          />
        )}
      </div>
      <Problem text={problemOutside(...fields)} />
    </FormFrame>
  );
}

/** The fields whose value differs from what is stored; a missing one and null are the same. */
export function onlyChanged<Type extends 'scopeItem' | 'criterion' | 'changeRequest'>(
  document: DocumentOf<Type>,
  wanted: FieldChanges<Type>,
): FieldChanges<Type> {
  const entries = Object.entries(wanted).filter(
    ([field, value]) => JSON.stringify(value ?? null) !== JSON.stringify(Reflect.get(document, field) ?? null),
  );
  return Object.fromEntries(entries) as FieldChanges<Type>;
}
