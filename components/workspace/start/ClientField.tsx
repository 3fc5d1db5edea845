import { useId } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';

export type ClientFieldProps = {
  clients: readonly DocumentOf<'client'>[];
  name: string;
  onName: (name: string) => void;
  /** No client is called so yet: one will be made. */
  isNew: boolean;
  problem: string | null;
};

/** A client by name: one that is here, or a new one. */
export function ClientField({ clients, name, onName, isNew, problem }: ClientFieldProps) {
  const { say } = useTexts();
  const list = useId();
  return (
    <div>
      <TextField
        label={say('workspace.client.name')}
        value={name}
        onChange={onName}
        list={list}
        problem={problem}
        hint={say(isNew ? 'workspace.new.new_client' : 'workspace.new.client_hint')}
      />
      <datalist id={list}>
        {clients.map((client) => (
          <option key={client.id} value={client.name} />
        ))}
      </datalist>
    </div>
  );
}
