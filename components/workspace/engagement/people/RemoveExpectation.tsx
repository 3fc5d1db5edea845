import { archiveRequest, restoreRequest } from '../../../../lib/domain/command-request';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';

/** Takes an expectation away that was written down by mistake. What a signed version rests on stays, and says so. */
export function RemoveExpectation({ expectation }: { expectation: DocumentOf<'expectation'> }) {
  const { say } = useTexts();
  const { submit, code, problemOutside } = useSending();
  const remove = () =>
    submit([archiveRequest('expectation', expectation.id)], {
      said: say('agreed.said.removed'),
      undo: [restoreRequest(expectation)],
    });
  const name = expectation.text.slice(0, 80);
  return (
    <>
      <Button look="link" label={say('editor.remove_named', { name })} onClick={() => void remove()}>
        {say('common.remove')}
      </Button>
      <Problem text={code === 'in_force' ? say('editor.problem.signed_quote') : problemOutside()} />
    </>
  );
}
