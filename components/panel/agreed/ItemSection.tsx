import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { Button, IconButton } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab, type PanelForm } from '../panel-place';
import { AddItem } from './AddItem';
import { ItemRow } from './ItemRow';
import type { SectionKind } from './section-kind';

export type ItemSectionProps = {
  kind: SectionKind;
  items: readonly DocumentOf<'scopeItem'>[];
  /** A filter is on: everything that fits is shown, and an empty section is left out. */
  isFiltered: boolean;
  canAdd: boolean;
};

const titleOf = {
  deliverable: 'agreed.in',
  exclusion: 'agreed.out',
  clientDuty: 'agreed.client_does',
  assumption: 'agreed.assumed',
} as const;

export const formOf: Record<SectionKind, PanelForm> = {
  deliverable: 'add_deliverable',
  exclusion: 'add_exclusion',
  clientDuty: 'add_client_duty',
  assumption: 'add_assumption',
};

/** How many rows stand open, so that the four answers share one screen. */
const shownAtFirst = { deliverable: 4, exclusion: 3, clientDuty: 3, assumption: 3 } as const;

/** One answer of the four: its rows, the rest one press away, and a way to add one. */
export function ItemSection({ kind, items, isFiltered, canAdd }: ItemSectionProps) {
  const { place, goTo, isReadOnly } = usePanel();
  const { say } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const isAdding = place.form === formOf[kind];
  if (items.length === 0 && isFiltered) return null;
  const isAsked = place.form === 'edit_item' && items.some((item) => item.id === place.subjectId);
  const shown = isOpen || isFiltered || isAsked ? items : items.slice(0, shownAtFirst[kind]);
  return (
    <section id={`agreed-${kind}`} aria-label={say(titleOf[kind])}>
      <h2 class="heading">
        <span>
          {say(titleOf[kind])} <span class="count">{items.length}</span>
        </span>
        {!isReadOnly && (
          <IconButton
            small
            icon="plus"
            label={say(`agreed.add.${kind}`)}
            expanded={isAdding}
            onClick={() => goTo(isAdding ? atTab('agreed') : { tab: 'agreed', form: formOf[kind], subjectId: null })}
          />
        )}
      </h2>
      {isAdding && canAdd && <AddItem kind={kind} siblings={items} />}
      {items.length === 0 && !isAdding && <p class="nothing">{say(`agreed.none.${kind}`)}</p>}
      <ul class="rows">
        {shown.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button look="link" onClick={() => setOpen(true)}>
          {say('agreed.more_items', { count: items.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
