import { useState } from 'preact/hooks';
import type { LinkedRecord } from '../../../lib/domain/engagements/start-engagement';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import type { RecordActions } from './record-actions';

export type PasteAddressProps = { resolve: RecordActions['resolve']; onResolved: (record: LinkedRecord) => void };

/** Takes a pasted address of any app we know. One without a record in it is refused with an example. */
export function PasteAddress({ resolve, onResolved }: PasteAddressProps) {
  const { say } = useTexts();
  const [url, setUrl] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const read = async () => {
    const address = url.trim();
    const record = address === '' ? null : await resolve(address);
    if (record) onResolved({ ...record, url: address, title: null });
    else setProblem(say('record.no_record_in_address'));
  };
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <TextField
        type="url"
        label={say('record.paste')}
        placeholder="https://"
        value={url}
        onChange={(next) => {
          setUrl(next);
          setProblem(null);
        }}
        problem={problem}
      />
      <div class="buttons">
        <Button submits>{say('record.read_address')}</Button>
      </div>
    </form>
  );
}
