import type { DocumentOf } from '../../../../lib/domain/document';
import { WaitingMark } from '../../../panel/WaitingMark';
import { IconButton } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { useRemoval } from '../use-removal';
import { groupOf, groupTitle, itemKinds } from './groups';
import { ItemFacts } from './ItemFacts';
import { LineHandle, useDrop } from './LineHandle';
import { LineText } from './LineText';
import type { ItemMoves } from './use-item-moves';

export type ItemLineProps = {
  item: DocumentOf<'scopeItem'>;
  /** Its place in the group, from 1. */
  number: number;
  /** The same text stands in another line. */
  isTwin: boolean;
  isOpen: boolean;
  moves: ItemMoves;
  onDetails: () => void;
};

/** One line of a draft: its text, and what else is known of it. */
export function ItemLine({ item, number, isTwin, isOpen, moves, onDetails }: ItemLineProps) {
  const { say } = useTexts();
  const remove = useRemoval();
  const group = groupOf(item.kind);
  const name = item.text.slice(0, 80);
  const drop = useDrop((itemId) => moves.drop(itemId, group, item));
  return (
    <li
      class={['line', item.kind, drop.isOver ? 'over' : '', isOpen ? 'open' : ''].filter(Boolean).join(' ')}
      data-document={item.id}
      tabIndex={-1}
      {...drop.events}
    >
      <LineHandle id={item.id} />
      <div class="line-body">
        <LineText<'scopeItem'>
          document={item}
          field="text"
          stored={item.text}
          changes={(text) => (text.trim() === '' ? 'required' : { text: text.trim() })}
          label={say('editor.line', { group: say(groupTitle[group]), number })}
          isTwin={isTwin}
          onDetails={onDetails}
          onRemove={() => remove(item)}
          onMove={(by, intoGroup) => (intoGroup ? moves.stepGroup(item, by) : moves.step(item, by))}
        />
        <ItemFacts item={item} />
      </div>
      <div class="line-tools">
        <WaitingMark id={item.id} />
        <KindChoice item={item} moves={moves} />
        <IconButton
          small
          icon="edit"
          label={say('editor.details_of', { name })}
          expanded={isOpen}
          onClick={onDetails}
        />
        <IconButton small icon="close" label={say('editor.remove_named', { name })} onClick={() => remove(item)} />
      </div>
    </li>
  );
}

function KindChoice({ item, moves }: { item: DocumentOf<'scopeItem'>; moves: ItemMoves }) {
  const { say } = useTexts();
  return (
    <select
      class="line-kind"
      aria-label={say('editor.kind_of', { name: item.text.slice(0, 80) })}
      value={item.kind}
      onChange={(event) => {
        const kind = itemKinds.find((one) => one === event.currentTarget.value);
        if (kind) moves.toKind(item, kind);
      }}
    >
      {itemKinds.map((kind) => (
        <option key={kind} value={kind}>
          {say(`editor.kind.${kind}`)}
        </option>
      ))}
    </select>
  );
}
