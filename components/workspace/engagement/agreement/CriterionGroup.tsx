import { draftForTerms } from '../../../../lib/domain/agreement-terms/draft-for-terms';
import { createRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { criterionText } from '../../../panel/agreed/agreement-as-text';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { WaitingMark } from '../../../panel/WaitingMark';
import { IconButton } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { EmptyLine } from './EmptyLine';
import { GroupHeading } from './GroupHeading';
import { LineText } from './LineText';
import { SmartLetters } from './SmartCoach';
import { useRemoval } from './use-removal';

/** How success is told: each criterion a line of a draft, with its details beside it. */
export function CriterionGroup({ criteria }: { criteria: readonly DocumentOf<'criterion'>[] }) {
  const { say } = useTexts();
  return (
    <section class="group" id="group-criterion" aria-label={say('agreed.criteria')}>
      <GroupHeading title={say('agreed.criteria')} count={criteria.length} />
      <ul class="lines">
        {criteria.map((criterion, at) => (
          <CriterionLine key={criterion.id} criterion={criterion} number={at + 1} />
        ))}
      </ul>
      <AddCriterion />
    </section>
  );
}

function CriterionLine({ criterion, number }: { criterion: DocumentOf<'criterion'>; number: number }) {
  const { place, goTo } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const remove = useRemoval();
  const name = criterion.statement.slice(0, 80);
  const isOpen = place.form === 'edit_criterion' && place.subjectId === criterion.id;
  const open = () => goTo({ tab: 'agreed', form: 'edit_criterion', subjectId: criterion.id });
  const facts = [say(`criterion_kind.${criterion.kind}`), criterionText(criterion, texts)].filter(Boolean);
  return (
    <li class={isOpen ? 'line open' : 'line'} data-document={criterion.id} tabIndex={-1}>
      <div class="line-body">
        <LineText<'criterion'>
          document={criterion}
          field="statement"
          stored={criterion.statement}
          changes={(text) => (text.trim() === '' ? 'required' : { statement: text.trim() })}
          label={say('editor.line', { group: say('agreed.criteria'), number })}
          onDetails={open}
          onRemove={() => remove(criterion)}
        />
        <p class="line-facts small quiet">{facts.join(' · ')}</p>
      </div>
      <div class="line-tools">
        <WaitingMark id={criterion.id} />
        <SmartLetters criterion={criterion} />
        <IconButton small icon="edit" label={say('editor.details_of', { name })} expanded={isOpen} onClick={open} />
        <IconButton small icon="close" label={say('editor.remove_named', { name })} onClick={() => remove(criterion)} />
      </div>
    </li>
  );
}

/** Adds a criterion by its statement; a number in it says that it is measured. */
function AddCriterion() {
  const { index, engagement, newId } = usePanel();
  const { say } = useTexts();
  const { submit, refuse, problemOutside } = useSending();
  const add = async (statement: string) => {
    const draft = draftForTerms(index, engagement.id, newId);
    if (!draft) {
      refuse('in_force', 'agreementId');
      return false;
    }
    const criterion = createRequest({
      type: 'criterion',
      id: newId(),
      engagementId: engagement.id,
      agreementId: draft.agreementId,
      kind: /\p{N}/u.test(statement) ? 'hard' : 'felt',
      statement,
    });
    return submit([...draft.before, criterion], { said: null });
  };
  return (
    <EmptyLine
      name="criterion"
      label={say('agreed.add.criterion')}
      placeholder={say('editor.add_hint.criterion')}
      problem={problemOutside()}
      onAdd={([statement = '']) => add(statement)}
    />
  );
}
