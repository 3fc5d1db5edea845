import { useState } from 'preact/hooks';
import type { TrayEntry } from '../../../lib/queries/views';
import { Button } from '../../ui/Button';
import { LongTextField, Problem, TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { fieldName } from '../history/field-names';
import { actName } from './act-name';
import { editableText, withText } from './editable-text';

export type TrayRowProps = { entry: TrayEntry; onDiscard: () => void; onResend: (args: unknown) => void };

/** One change that was refused: what it was, why, and its text to mend. */
export function TrayRow({ entry, onDiscard, onResend }: TrayRowProps) {
  const texts = useTexts();
  const { say, refusal } = texts;
  const editable = editableText(entry.args, entry.path);
  const [text, setText] = useState(editable?.text ?? '');
  // What was written stands there also when another field is at fault.
  const typed = editableText(entry.args, null)?.text ?? null;
  const written = typed === editable?.text ? null : typed;
  return (
    <div class="form">
      <h3>{actName(entry, say)}</h3>
      {written !== null && <blockquote>{say('common.quoted', { text: written })}</blockquote>}
      {editable && isDay(editable.text) ? (
        <TextField
          type="date"
          label={fieldName(editable.path.at(-1) ?? '', texts)}
          value={text}
          onChange={setText}
          problem={refusal(entry.code, entry.values)}
        />
      ) : editable ? (
        <LongTextField
          label={say('tray.your_text')}
          value={text}
          onChange={setText}
          problem={refusal(entry.code, entry.values)}
        />
      ) : (
        <Problem text={refusal(entry.code, entry.values)} />
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

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
