import { useState } from 'preact/hooks';
import type { TrayEntry } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { LongTextField, Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { actName } from './act-name';
import { editableText, withText } from './editable-text';

export type TrayRowProps = { entry: TrayEntry; onDiscard: () => void; onResend: (args: unknown) => void };

/** One change that was refused: what it was, why, and its text to mend. */
export function TrayRow({ entry, onDiscard, onResend }: TrayRowProps) {
  const { say, refusal } = useTexts();
  const editable = editableText(entry.args, entry.path);
  const [text, setText] = useState(editable?.text ?? '');
  return (
    <div class="form">
      <h3>{actName(entry, say)}</h3>
      {editable ? (
        <LongTextField label={say('tray.your_text')} value={text} onChange={setText} problem={refusal(entry.code)} />
      ) : (
        <Problem text={refusal(entry.code)} />
      )}
      <div class="buttons">
        <Button onClick={() => onResend(editable ? withText(entry.args, editable.path, text) : entry.args)}>
          {say('tray.try_again')}
        </Button>
        <Button look="plain" onClick={onDiscard}>
          {say('tray.discard')}
        </Button>
      </div>
    </div>
  );
}
