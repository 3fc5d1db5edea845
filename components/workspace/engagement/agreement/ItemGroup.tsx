import type { ComponentChildren } from 'preact';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { AddLine } from './AddLine';
import { GroupHeading } from './GroupHeading';
import { groupTitle, type ItemGroupId } from './groups';
import { ItemLine } from './ItemLine';
import { useDrop } from './LineHandle';
import type { ItemMoves } from './use-item-moves';

export type ItemGroupProps = {
  group: ItemGroupId;
  items: readonly DocumentOf<'scopeItem'>[];
  moves: ItemMoves;
  /** What stands below the lines, as suggestions. */
  children?: ComponentChildren;
};

/** One group of lines of a draft, with an empty line at its end. */
export function ItemGroup({ group, items, moves, children }: ItemGroupProps) {
  const { place, goTo } = usePanel();
  const { say } = useTexts();
  const counts = new Map<string, number>();
  for (const { text } of items) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  const drop = useDrop((itemId) => moves.drop(itemId, group, null));
  return (
    <section class="group" id={`group-${group}`} aria-label={say(groupTitle[group])}>
      <GroupHeading title={say(groupTitle[group])} count={items.length} />
      <ul class="lines">
        {items.map((item, at) => (
          <ItemLine
            key={item.id}
            item={item}
            number={at + 1}
            isTwin={(counts.get(item.text.trim()) ?? 0) > 1}
            isOpen={place.subjectId === item.id && place.form === 'edit_item'}
            moves={moves}
            onDetails={() => goTo({ tab: 'agreed', form: 'edit_item', subjectId: item.id })}
          />
        ))}
      </ul>
      <div class={drop.isOver ? 'over' : undefined} {...drop.events}>
        <AddLine group={group} siblings={items} />
      </div>
      {children}
    </section>
  );
}
