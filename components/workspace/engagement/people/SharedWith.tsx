import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { ChosenMany } from '../agreement/ChosenMany';

/** Others who said the same: the quote stands on the card of each, and is one quote. */
export function SharedWith({ expectation }: { expectation: DocumentOf<'expectation'> }) {
  const { index, client } = usePanel();
  const { say } = useTexts();
  const others = index
    .list('stakeholder')
    .filter(({ id, clientId }) => clientId === client?.id && id !== expectation.stakeholderId);
  return (
    <ChosenMany
      document={expectation}
      field="alsoStakeholderIds"
      label={say('editor.said_by_too')}
      options={others.map(({ id, name }) => ({ id, name }))}
    />
  );
}
