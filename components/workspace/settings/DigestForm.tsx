import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { possibleDigestReaders } from '../../../lib/domain/settings/digest-readers';
import { useSendsMail } from '../../../lib/queries/signing';
import { useSendingBy } from '../../panel/use-sending';
import { Problem, SelectField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';
import { SettingsForm } from './SettingsForm';

const audiences = ['everybody', 'some', 'off'] as const;
type Audience = (typeof audiences)[number];

/** Who gets the weekly digest by mail, and whether anybody does. */
export function DigestForm({ workspace }: { workspace: DocumentOf<'workspace'> }) {
  const { say } = useTexts();
  const { send } = useWorkspace();
  const sendsMail = useSendsMail();
  const { submit, problemAt, problemOutside, isSending } = useSendingBy(send);
  const { weeklyDigest = 'on', digestTo = null } = workspace.settings;
  const [audience, setAudience] = useState<Audience>(weeklyDigest === 'off' ? 'off' : digestTo ? 'some' : 'everybody');
  const [chosen, setChosen] = useState<readonly string[]>(digestTo ?? []);
  const possible = possibleDigestReaders(workspace);
  const save = () => {
    const readers = possible.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
    const set =
      audience === 'off'
        ? { weeklyDigest: 'off' as const }
        : { weeklyDigest: 'on' as const, digestTo: audience === 'some' ? readers : null };
    return submit([{ name: 'settings.edit', args: { set } }], {
      said: say('common.saved'),
      undo: [{ name: 'settings.edit', args: { set: { weeklyDigest, digestTo } } }],
    });
  };
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <section class="block">
      <h2>{say('workspace.digest.title')}</h2>
      <p class="quiet">{say('workspace.digest.lead')}</p>
      {!sendsMail && <p class="hint">{say('workspace.digest.no_mail')}</p>}
      <SettingsForm label={say('workspace.digest.title')} isSending={isSending} save={save}>
        <SelectField
          label={say('workspace.digest.who')}
          value={audience}
          onChange={setAudience}
          options={audiences.map((value) => ({ value, label: say(`workspace.digest.${value}`) }))}
        />
        {audience === 'some' &&
          possible.map(({ id, name }) => (
            <label key={id} class="check">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>{name}</span>
            </label>
          ))}
        <Problem text={problemAt('digestTo') && say('workspace.digest.no_one')} />
        <Problem text={problemOutside('digestTo')} />
      </SettingsForm>
    </section>
  );
}
