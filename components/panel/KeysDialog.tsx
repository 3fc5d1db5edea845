import { useEffect, useRef } from 'preact/hooks';
import { logKinds } from '../../lib/domain/log-entry';
import { IconButton } from '../ui/Button';
import { useTexts } from '../ui/texts';
import { kindKeys } from './log/KindPicker';

/** What the keyboard can do here. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const rows: [string[], string][] = [
    ...logKinds.map((kind): [string[], string] => [[kindKeys[kind]], say(`log.kind.${kind}`)]),
    [[`Alt ${kindKeys.feedback}`, '…'], say('keys.while_typing')],
    [[say('log.save_keys')], say('keys.save')],
    [['1', '2', '3', '4'], say('keys.tabs')],
    [['J', 'K'], say('keys.gaps')],
    [['/'], say('header.search')],
    [['?'], say('keys.this')],
    [['Esc'], say('keys.escape')],
  ];
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="keys-title">{say('keys.title')}</h2>
        <IconButton icon="close" label={say('common.close')} onClick={onClose} />
      </div>
      <dl class="keys">
        {rows.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
