import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RecordView } from '../../../lib/queries/views';
import { Button, IconButton } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import type { Send } from '../panel-context';
import { EngagementSearch } from './EngagementSearch';
import type { RecordActions } from './record-actions';
import { StartEngagement } from './StartEngagement';

export type SearchDialogProps = {
  actions: RecordActions;
  record: RecordView | null;
  send: Send;
  newId: () => string;
  /** Today by this device's clock. */
  today: string;
  onClose: () => void;
};

/**
 * Finds any engagement. It opens in a tab of its own: beside a record only that record's client is ever shown.
 */
export function SearchDialog({ actions, send, newId, today, onClose }: SearchDialogProps) {
  const { say } = useTexts();
  const [isStarting, setStarting] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the search takes the focus: opening a dialog moves it to the dialog's first button.
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="search-title" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="search-title">{say('record.search_title')}</h2>
        <IconButton icon="close" label={say('common.close')} onClick={onClose} />
      </div>
      {isStarting ? (
        <StartEngagement record={null} send={send} newId={newId} today={today} onClose={onClose} />
      ) : (
        <>
          <EngagementSearch
            isFocused
            search={actions.search}
            verb={say('record.open')}
            onPick={(hit) => {
              actions.openEngagement(hit.engagementId);
              onClose();
            }}
          />
          <div class="buttons">
            <Button look="link" onClick={() => setStarting(true)}>
              {say('record.start_from_nothing')}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
