import type { ComponentChildren } from 'preact';
import { agreementParts } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../../lib/domain/document';
import { criterionText } from '../../../panel/agreed/agreement-as-text';
import { usePanel } from '../../../panel/panel-context';
import { WaitingMark } from '../../../panel/WaitingMark';
import { IconButton } from '../../../ui/Button';
import { FoldedText } from '../../../ui/FoldedText';
import { useTexts } from '../../../ui/texts';
import { ChannelList } from './ChannelList';
import { GroupHeading } from './GroupHeading';
import { groupTitle, itemGroups, itemsOfGroup } from './groups';
import { ItemFacts } from './ItemFacts';

type Part = DocumentOf<'scopeItem'> | DocumentOf<'criterion'>;

/** A version that is proposed, signed or superseded, as it reads. What nobody signs is changed in a part's details. */
export function SignedDocument({ agreement }: { agreement: DocumentOf<'agreement'> }) {
  const { index, today } = usePanel();
  const texts = useTexts();
  const { say, day } = texts;
  const parts = agreementParts(index, agreement.id);
  return (
    <div class="agreement-document">
      {itemGroups.map((group) => {
        const items = itemsOfGroup(parts, group);
        if (items.length === 0) return null;
        return (
          <section key={group} class="group" aria-label={say(groupTitle[group])}>
            <GroupHeading title={say(groupTitle[group])} count={items.length} />
            <ul class="lines">
              {items.map((item) => (
                <SignedLine key={item.id} part={item} text={item.text}>
                  <ItemFacts item={item} />
                </SignedLine>
              ))}
            </ul>
          </section>
        );
      })}
      {parts.criteria.length > 0 && (
        <section class="group" aria-label={say('agreed.criteria')}>
          <GroupHeading title={say('agreed.criteria')} count={parts.criteria.length} />
          <ul class="lines">
            {parts.criteria.map((criterion) => (
              <SignedLine key={criterion.id} part={criterion} text={criterion.statement}>
                <p class="line-facts small quiet">{criterionText(criterion, texts)}</p>
              </SignedLine>
            ))}
          </ul>
        </section>
      )}
      {parts.milestones.length > 0 && (
        <section class="group" aria-label={say('agreed.milestones')}>
          <GroupHeading title={say('agreed.milestones')} count={parts.milestones.length} />
          <ul class="lines">
            {parts.milestones.map((milestone) => (
              <li key={milestone.id} class="line signed" data-document={milestone.id} tabIndex={-1}>
                <div class="line-body">{milestone.name}</div>
                <span class="small quiet">{day(milestone.dueOn, today)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ChannelList agreement={agreement} />
    </div>
  );
}

function SignedLine({ part, text, children }: { part: Part; text: string; children: ComponentChildren }) {
  const { place, goTo, isReadOnly } = usePanel();
  const { say } = useTexts();
  const form = part.type === 'scopeItem' ? 'edit_item' : 'edit_criterion';
  const isOpen = place.form === form && place.subjectId === part.id;
  return (
    <li class={isOpen ? 'line signed open' : 'line signed'} data-document={part.id} tabIndex={-1}>
      <div class="line-body">
        <p>
          <FoldedText text={text} />
          <WaitingMark id={part.id} />
        </p>
        {children}
      </div>
      {!isReadOnly && (
        <div class="line-tools">
          <IconButton
            small
            icon="edit"
            label={say('editor.details_of', { name: text.slice(0, 80) })}
            expanded={isOpen}
            onClick={() => goTo({ tab: 'agreed', form, subjectId: part.id })}
          />
        </div>
      )}
    </li>
  );
}
