import { useState } from 'preact/hooks';
import { createRequest } from '../../../lib/domain/command-request';
import { type PastResultRow, readPastResultRows } from '../../../lib/domain/past-result-rows';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { LongTextField, Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';

/** How many results go in one sending. */
const mostAtOnce = 50;

/** Takes past results from a pasted table: good rows are stored, bad ones stay in the field, each with its reason. */
export function PasteResults({ newestOn }: { newestOn: string }) {
  const { say, decimalMark } = useTexts();
  const { send, newId } = useWorkspace();
  const { submit, problemOutside, isSending } = useSendingBy(send);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [bad, setBad] = useState<Extract<PastResultRow, { ok: false }>[]>([]);
  const save = async () => {
    const rows = readPastResultRows(text, decimalMark, newestOn);
    const good = rows.filter((row) => row.ok).slice(0, mostAtOnce);
    const commands = good.map(({ ok: _ok, ...row }) =>
      createRequest({ type: 'pastResult', id: newId(), direction: 'up', ...row }),
    );
    const said = say('workspace.past.pasted', { count: good.length });
    if (commands.length > 0 && !(await submit(commands, { said }))) return;
    const left = rows.filter((row) => !row.ok);
    setBad(left);
    setText(left.map((row) => row.text).join('\n'));
    if (left.length === 0) setOpen(false);
  };
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{say('workspace.past.paste')}</Button>;
  return (
    <FormFrame
      label={say('workspace.past.paste')}
      submitLabel={say('common.add')}
      isSending={isSending}
      onSubmit={save}
      onCancel={() => setOpen(false)}
    >
      <LongTextField
        label={say('workspace.past.paste')}
        hint={say('workspace.past.paste_hint')}
        value={text}
        onChange={setText}
      />
      {bad.map(({ line, text: row, lacks }) => (
        <Problem key={line} text={say(`workspace.past.lacks_${lacks}`, { line, row })} />
      ))}
      <Problem text={problemOutside()} />
    </FormFrame>
  );
}
