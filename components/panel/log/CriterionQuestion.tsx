import type { DocumentOf } from '../../../lib/domain/document';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/texts';

export type CriterionQuestionProps = {
  criteria: readonly DocumentOf<'criterion'>[];
  chosen: string | undefined;
  onChoose: (criterionId: string) => void;
};

/** Asked only when the text fits several criteria. */
export function CriterionQuestion({ criteria, chosen, onChoose }: CriterionQuestionProps) {
  const { say } = useTexts();
  return (
    <fieldset class="question">
      <legend>{say('log.which_criterion')}</legend>
      <div class="buttons">
        {criteria.map((criterion) => (
          <Button key={criterion.id} pressed={criterion.id === chosen} onClick={() => onChoose(criterion.id)}>
            {criterion.metric ?? criterion.statement} ({criterion.unit})
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
