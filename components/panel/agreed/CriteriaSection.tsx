import type { DocumentOf } from '../../../lib/domain/document';
import { IconButton } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';
import { atTab } from '../panel-place';
import { CriterionForm } from './CriterionForm';
import { CriterionRow } from './CriterionRow';

export type CriteriaSectionProps = {
  criteria: readonly DocumentOf<'criterion'>[];
  canAdd: boolean;
  /** The shown version is a draft: its criteria may still change. */
  isDraft: boolean;
};

/** What success means to the client, and where it stands. */
export function CriteriaSection({ criteria, canAdd, isDraft }: CriteriaSectionProps) {
  const { place, goTo, isReadOnly } = usePanel();
  const { say } = useTexts();
  const isAdding = place.form === 'add_criterion';
  const close = () => goTo(atTab('agreed'));
  return (
    <section aria-label={say('agreed.criteria')}>
      <h2 class="heading">
        <span>
          {say('agreed.criteria')} <span class="count">{criteria.length}</span>
        </span>
        {!isReadOnly && (
          <IconButton
            small
            icon="plus"
            label={say('agreed.add.criterion')}
            expanded={isAdding}
            onClick={() => (isAdding ? close() : goTo({ tab: 'agreed', form: 'add_criterion', subjectId: null }))}
          />
        )}
      </h2>
      {isAdding && canAdd && <CriterionForm criterion={null} onClose={close} />}
      {criteria.length === 0 && !isAdding && <p class="nothing">{say('agreed.none.criterion')}</p>}
      <ul class="rows">
        {criteria.map((criterion) =>
          isDraft && place.form === 'edit_criterion' && place.subjectId === criterion.id ? (
            <li key={criterion.id}>
              <CriterionForm criterion={criterion} onClose={close} />
            </li>
          ) : (
            <CriterionRow key={criterion.id} criterion={criterion} canEdit={isDraft && !isReadOnly} />
          ),
        )}
      </ul>
    </section>
  );
}
