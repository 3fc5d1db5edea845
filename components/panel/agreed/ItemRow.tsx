import type { DocumentOf } from '../../../lib/domain/document';
import { IconButton } from '../../ui/Button';
import { FoldedText } from '../../ui/FoldedText';
import { Icon, type IconName } from '../../ui/Icon';
import { useTexts } from '../../ui/texts';
import { ownerName } from '../names';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { WaitingMark } from '../WaitingMark';
import { ItemForm } from './ItemForm';

const iconOf: Record<DocumentOf<'scopeItem'>['kind'], IconName> = {
  deliverable: 'check',
  activity: 'check',
  exclusion: 'minus',
  clientDuty: 'duty',
  assumption: 'assumption',
};

/** One line of the agreement, and its form in its place. */
export function ItemRow({ item }: { item: DocumentOf<'scopeItem'> }) {
  const { index, place, goTo, isReadOnly, today } = usePanel();
  const { say, day } = useTexts();
  const isEdited = place.form === 'edit_item' && place.subjectId === item.id;
  const close = () => goTo(atTab('agreed'));
  if (isEdited)
    return (
      <li>
        <ItemForm item={item} onClose={close} />
      </li>
    );
  const facts = [
    ownerName(index, item.owner),
    item.dueOn && say('agreed.due', { day: day(item.dueOn, today) }),
    item.duration && say('agreed.takes_days', { count: item.duration.days }),
    item.acceptedOn ? say('agreed.accepted') : item.doneOn ? say('agreed.done') : null,
  ].filter(Boolean);
  return (
    <li class={`item ${item.kind}`} data-document={item.id} tabIndex={-1}>
      <Icon name={iconOf[item.kind]} />
      <div>
        <FoldedText text={item.text} />
        <WaitingMark id={item.id} />
        {item.clarification && <p class="small quiet">{item.clarification}</p>}
        {item.tolerance && <p class="small quiet">{say('agreed.tolerance', { tolerance: item.tolerance })}</p>}
        {facts.length > 0 && <p class="small quiet">{facts.join(' · ')}</p>}
      </div>
      {!isReadOnly && (
        <IconButton
          small
          icon="edit"
          label={say('common.edit_named', { name: item.text.slice(0, 80) })}
          onClick={() => goTo({ tab: 'agreed', form: 'edit_item', subjectId: item.id })}
        />
      )}
    </li>
  );
}
