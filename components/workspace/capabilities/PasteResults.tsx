import { useState } from 'preact/hooks';
import { type PastResultRow, readPastResultRows } from '../../../lib/domain/capability-profile/past-result-rows';
import { createRequest } from '../../../lib/domain/command-request';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { LongTextField, Problem, SelectField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';

/** How many results go in one sending; more wait in the field for the next. */
const mostAtOnce = 50;

const directions = ['up', 'down', 'band'] as const;

/** Takes past results from a pasted table: good rows are stored, bad ones stay in the field, each with its reason. */
export function PasteResults({ newestOn }: { newestOn: string }) {
  const { say, decimalMark } = useTexts();
  const { send, newId } = useWorkspace();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSendingBy(send);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [direction, setDirection] = useState<(typeof directions)[number] | null>(null);
  const [bad, setBad] = useState<Extract<PastResultRow, { ok: false }>[]>([]);
  const save = async () => {
    if (direction === null) return refuse('required', 'direction');
    const rows = readPastResultRows(text, decimalMark, newestOn);
    const sent = rows.filter((row) => row.ok).slice(0, mostAtOnce);
    const commands = sent.map(({ result }) => createRequest({ type: 'pastResult', id: newId(), direction, ...result }));
    const said = say('workspace.past.pasted', { count: sent.length });
    if (commands.length > 0 && !(await submit(commands, { said }))) return;
    const left = rows.filter((row) => !row.ok || !sent.includes(row));
    setBad(left.filter((row) => !row.ok));
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
      <SelectField
        label={say('field.direction')}
        value={direction ?? ''}
        options={[
          { value: '', label: say('workspace.new.choose') },
          ...directions.map((value) => ({ value, label: say(`direction.${value}`) })),
        ]}
        onChange={(chosen) => setDirection(directions.find((one) => one === chosen) ?? null)}
        problem={problemAt('direction')}
      />
      <LongTextField
        label={say('workspace.past.paste')}
        hint={say('workspace.past.paste_hint')}
        value={text}
        onChange={setText}
      />
      {bad.map(({ line, text: row, lacks }) => (
        <Problem key={line} text={say(`workspace.past.lacks_${lacks}`, { line, row })} />
      ))}
      <Problem text={problemOutside('direction')} />
    </FormFrame>
  );
}
