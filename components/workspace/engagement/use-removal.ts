import { archiveRequest, restoreRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { usePanel } from '../../panel/panel-context';
import { useTexts } from '../../ui/texts';

type Part = DocumentOf<'scopeItem'> | DocumentOf<'criterion'> | DocumentOf<'milestone'> | DocumentOf<'recordLink'>;

/** Takes a part of a draft, or a link, away, with a way back. */
export function useRemoval(): (part: Part) => void {
  const { send } = usePanel();
  const { say } = useTexts();
  return (part) => {
    void send([archiveRequest(part.type, part.id)], {
      said: say('agreed.said.removed'),
      undo: [restoreRequest(part)],
    });
  };
}
