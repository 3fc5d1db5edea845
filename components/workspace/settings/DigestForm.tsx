import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { possibleDigestReaders } from '../../../lib/domain/settings/digest-readers';
import { useSendsMail } from '../../../lib/queries/signing';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { Problem, SelectField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';

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
      <form
        class="form"
        noValidate
        aria-label={say('workspace.digest.title')}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
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
        <div class="buttons">
          <Button submits disabled={isSending}>
            {say('common.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
