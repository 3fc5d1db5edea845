import { useEffect, useRef } from 'preact/hooks';
import type { TrayEntry } from '../../../lib/queries/views';
import { IconButton } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { ConflictChoice } from './ConflictChoice';
import { TrayRow } from './TrayRow';

export type TrayProps = {
  tray: readonly TrayEntry[];
  onDiscard: (id: string) => void;
  onResend: (id: string, args: unknown) => void;
  onClose: () => void;
};

/** What could not be saved, each with its reason. Nothing leaves here but by the reader's own hand. */
export function Tray({ tray, onDiscard, onResend, onClose }: TrayProps) {
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="tray-title" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="tray-title">{say('tray.title')}</h2>
        <IconButton icon="close" label={say('common.close')} onClick={onClose} />
      </div>
      {tray.length === 0 && <p class="nothing">{say('tray.empty')}</p>}
      <ul class="rows">
        {tray.map((entry) => (
          <li key={entry.id} class="tray-entry">
            {entry.conflict ? (
              <ConflictChoice
                entry={entry}
                conflict={entry.conflict}
                onMine={(args) => onResend(entry.id, args)}
                onTheirs={() => onDiscard(entry.id)}
              />
            ) : (
              <TrayRow
                entry={entry}
                onDiscard={() => onDiscard(entry.id)}
                onResend={(args) => onResend(entry.id, args)}
              />
            )}
          </li>
        ))}
      </ul>
    </dialog>
  );
}
