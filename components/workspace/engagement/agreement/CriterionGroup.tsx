import { draftForTerms } from '../../../../lib/domain/agreement-terms/draft-for-terms';
import { positionAtEnd } from '../../../../lib/domain/agreement-terms/line-order';
import { createRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { criterionText } from '../../../panel/agreed/agreement-as-text';
import { usePanel } from '../../../panel/panel-context';
import { useSending } from '../../../panel/use-sending';
import { WaitingMark } from '../../../panel/WaitingMark';
import { IconButton } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { useRemoval } from '../use-removal';
import { EmptyLine } from './EmptyLine';
import { GroupHeading } from './GroupHeading';
import { LineHandle, useDrop } from './LineHandle';
import { LineText } from './LineText';
import { SmartLetters } from './SmartCoach';
import type { CriterionMoves } from './use-criterion-moves';

export type CriterionGroupProps = { criteria: readonly DocumentOf<'criterion'>[]; moves: CriterionMoves };

/** How success is told: each criterion a line of a draft, with its details beside it. */
export function CriterionGroup({ criteria, moves }: CriterionGroupProps) {
  const { say } = useTexts();
  const drop = useDrop((id) => moves.drop(id, null));
  return (
    <section class="group" id="group-criterion" aria-label={say('agreed.criteria')}>
      <GroupHeading title={say('agreed.criteria')} count={criteria.length} />
      <ul class="lines">
        {criteria.map((criterion, at) => (
          <CriterionLine key={criterion.id} criterion={criterion} number={at + 1} moves={moves} />
        ))}
      </ul>
      <div class={drop.isOver ? 'over' : undefined} {...drop.events}>
        <AddCriterion siblings={criteria} />
      </div>
    </section>
  );
}

type CriterionLineProps = { criterion: DocumentOf<'criterion'>; number: number; moves: CriterionMoves };

function CriterionLine({ criterion, number, moves }: CriterionLineProps) {
  const { place, goTo } = usePanel();
  const texts = useTexts();
  const { say } = texts;
  const remove = useRemoval();
  const name = criterion.statement.slice(0, 80);
  const isOpen = place.form === 'edit_criterion' && place.subjectId === criterion.id;
  const open = () => goTo({ tab: 'agreed', form: 'edit_criterion', subjectId: criterion.id });
  const drop = useDrop((id) => moves.drop(id, criterion));
  const facts = [say(`criterion_kind.${criterion.kind}`), criterionText(criterion, texts)].filter(Boolean);
  return (
    <li
      class={['line', drop.isOver ? 'over' : '', isOpen ? 'open' : ''].filter(Boolean).join(' ')}
      data-document={criterion.id}
      tabIndex={-1}
      {...drop.events}
    >
      <LineHandle id={criterion.id} />
      <div class="line-body">
        <LineText<'criterion'>
          document={criterion}
          field="statement"
          stored={criterion.statement}
          changes={(text) => (text.trim() === '' ? 'required' : { statement: text.trim() })}
          label={say('editor.line', { group: say('agreed.criteria'), number })}
          onDetails={open}
          onRemove={() => remove(criterion)}
          onMove={(by) => moves.step(criterion, by)}
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
function AddCriterion({ siblings }: { siblings: readonly DocumentOf<'criterion'>[] }) {
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
      position: positionAtEnd(siblings),
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
