import { useState } from 'preact/hooks';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { SelectField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { itemsForVerdict } from './answer-choices';
import { kindKeys } from './NearItems';
import type { Verdict } from './verdict-of';

/** Longest name of an item in the list, in characters. */
const longest = 90;

export type WhichItemProps = {
  verdict: Verdict;
  explanation: ScopeExplanation;
  isSending: boolean;
  /** Null: no item says so. */
  onChoose: (itemId: string | null) => void;
  onCancel: () => void;
};

/** Asks which item of the agreement a verdict rests on; the nearest stands first. */
export function WhichItem({ verdict, explanation, isSending, onChoose, onCancel }: WhichItemProps) {
  const { index, engagement } = usePanel();
  const { say } = useTexts();
  const items = itemsForVerdict(index, engagement.id, verdict, explanation.nearest);
  const [first] = items;
  const isFirstNear = explanation.nearest.some(({ id }) => id === first?.id);
  const [chosen, setChosen] = useState(first && isFirstNear ? first.id : '');
  return (
    <FormFrame
      label={say('scope.which')}
      submitLabel={say('scope.save')}
      isSending={isSending}
      onSubmit={() => onChoose(chosen === '' ? null : chosen)}
      onCancel={onCancel}
    >
      <SelectField
        label={say('scope.which')}
        value={chosen}
        onChange={setChosen}
        options={[
          ...items.map(({ id, kind, text }) => ({
            value: id,
            label: `${say(kindKeys[kind])}: ${text.length > longest ? `${text.slice(0, longest)}…` : text}`,
          })),
          { value: '', label: say('scope.no_item') },
        ]}
      />
    </FormFrame>
  );
}
