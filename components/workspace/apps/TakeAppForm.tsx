import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import type { Adapter } from '../../../lib/domain/records/adapter-shape';
import { siteOfTaught } from '../../../lib/domain/teaching/site-of-taught';
import { takeAdapter } from '../../../lib/domain/teaching/take-adapter';
import { useSendingBy } from '../../panel/use-sending';
import { Problem, TextField } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { typedOrigin } from '../../welcome/site-address';
import { useWorkspace } from '../workspace-context';

export type TakeAppFormProps = {
  /** What the file holds. */
  adapter: Adapter;
  taught: readonly DocumentOf<'adapter'>[];
  known: readonly { app: string }[];
  onClose: () => void;
};

/** An app from a file, before it is stored: what it would read, and where the app runs for this team. */
export function TakeAppForm({ adapter, taught, known, onClose }: TakeAppFormProps) {
  const { say } = useTexts();
  const { send, newId } = useWorkspace();
  const { submit, isSending, problemOutside } = useSendingBy(send);
  const [name, setName] = useState(adapter.name);
  const [site, setSite] = useState(siteOfTaught(adapter) ?? '');
  const [problem, setProblem] = useState<'site' | 'had_already' | null>(null);
  const take = async () => {
    const origin = typedOrigin(site);
    if (origin === null) return setProblem('site');
    const takenNames = new Set([...known, ...taught].map(({ app }) => app));
    const request = takeAdapter(adapter, { id: newId(), name, origin, taught, takenNames });
    if (request === 'had_already') return setProblem('had_already');
    if (await submit([request], { said: say('teach.said.saved', { name }) })) onClose();
  };
  const addresses = (adapter.records ?? []).flatMap(({ patterns }) => patterns);
  return (
    <FormFrame
      label={say('workspace.apps.take')}
      submitLabel={say('teach.save')}
      isSending={isSending}
      onSubmit={() => void take()}
      onCancel={onClose}
    >
      <div class="form-row">
        <TextField label={say('teach.name')} value={name} onChange={(next) => setName(next.slice(0, 80))} />
        <TextField
          type="url"
          label={say('workspace.apps.site')}
          hint={say('workspace.apps.site_hint')}
          value={site}
          onChange={(next) => {
            setSite(next);
            setProblem(null);
          }}
          problem={problem === 'site' ? say('welcome.bad_address') : null}
        />
      </div>
      <div class="field">
        <p class="field-name">{say('workspace.apps.reads')}</p>
        <ul class="app-addresses">
          {addresses.map((address) => (
            <li key={address}>
              <code>{address}</code>
            </li>
          ))}
        </ul>
        {adapter.author !== undefined && (
          <p class="hint">{say('workspace.apps.by', { version: adapter.version ?? 1, name: adapter.author })}</p>
        )}
      </div>
      <Problem text={problem === 'had_already' ? say('workspace.apps.had_already') : problemOutside()} />
    </FormFrame>
  );
}
