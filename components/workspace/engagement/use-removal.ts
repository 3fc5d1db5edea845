import { archiveRequest, createRequest, type NewDocument } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { withoutBookkeeping } from '../../panel/agreed/ItemForm';
import { usePanel } from '../../panel/panel-context';
import { useTexts } from '../../ui/texts';

type Part = DocumentOf<'scopeItem'> | DocumentOf<'criterion'> | DocumentOf<'milestone'> | DocumentOf<'recordLink'>;

/** Takes a part of a draft, or a link, away, with a way back: what it said comes again under an id of its own. */
export function useRemoval(): (part: Part) => void {
  const { send, newId } = usePanel();
  const { say } = useTexts();
  return (part) => {
    const again: NewDocument = { ...withoutBookkeeping(part), id: newId() };
    void send([archiveRequest(part.type, part.id)], {
      said: say('agreed.said.removed'),
      undo: [createRequest(again)],
    });
  };
}
