import { useMemo } from 'preact/hooks';
import { type Beginning, beginEngagement, templatesIn } from '../../../lib/domain/engagements/begin-engagement';
import { type KeptStart, type StartWay, startWays } from '../../../lib/domain/engagements/kept-start';
import { writtenLanguage } from '../../../lib/domain/in-languages';
import { isRefusal } from '../../../lib/domain/refusal';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { Field, Problem, SelectField, TextField } from '../../ui/Field';
import { type Texts, useTexts } from '../../ui/texts';
import { engagementHash } from '../route';
import type { WorkspaceDocuments } from '../use-workspace-documents';
import { useWorkspace } from '../workspace-context';
import { ClientField } from './ClientField';

export type NewEngagementFormProps = {
  read: WorkspaceDocuments;
  start: KeptStart;
  /** Called with each change, and with null once it has begun. */
  onChange: (start: KeptStart | null) => void;
};

/** Who it is for, what it is called, and what it starts from. */
export function NewEngagementForm({ read, start, onChange }: NewEngagementFormProps) {
  const texts = useTexts();
  const { say } = texts;
  const { send, newId, goTo } = useWorkspace();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSendingBy(send);
  const { clientName, name, kind, startedOn, way, source } = start;
  const change = (changed: Partial<KeptStart>) => onChange({ ...start, ...changed });
  const client = read.index.list('client').find((one) => one.name === clientName.trim());
  const begin = async () => {
    if (clientName.trim() === '') return refuse('required', 'clientId');
    const beginning = beginningOf(way, source, read, texts);
    if (!beginning) return refuse('required', 'source');
    const begun = beginEngagement(
      {
        client: client ? { id: client.id } : { name: clientName.trim() },
        name,
        kind,
        startedOn,
        beginning,
        language: writtenLanguage(texts.code),
        holidays: read.index.list('workspace')[0]?.holidays ?? [],
        exists: (type, id) => read.index.find(type, id) !== undefined,
      },
      newId,
    );
    if (isRefusal(begun)) return refuse(begun.code, 'source');
    const isBegun = await submit(begun.commands, { said: say('workspace.new.done') });
    if (!isBegun) return;
    onChange(null);
    goTo(engagementHash(begun.engagementId, way === 'paste' ? 'import' : 'agreement'));
  };
  return (
    <form
      class="form new-engagement"
      noValidate
      aria-label={say('workspace.section.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      <div class="form-row">
        <ClientField
          clients={read.index.list('client')}
          name={clientName}
          onName={(typed) => change({ clientName: typed })}
          isNew={clientName.trim() !== '' && !client}
          problem={problemAt('clientId')}
        />
        <TextField
          label={say('workspace.new.name')}
          value={name}
          onChange={(typed) => change({ name: typed })}
          problem={problemAt('name')}
        />
      </div>
      <div class="form-row">
        <SelectField
          label={say('field.kind')}
          value={kind}
          onChange={(chosen) => change({ kind: chosen })}
          options={[
            { value: 'project', label: say('engagement_kind.project') },
            { value: 'retainer', label: say('engagement_kind.retainer') },
          ]}
        />
        <TextField
          type="date"
          label={say('workspace.new.starts')}
          value={startedOn}
          onChange={(day) => change({ startedOn: day })}
          problem={problemAt('startedOn')}
        />
      </div>
      <fieldset>
        <legend class="label">{say('workspace.new.from')}</legend>
        <div class="ways">
          {startWays.map((one) => (
            <label key={one} class="check">
              <input type="radio" name="way" checked={way === one} onChange={() => change({ way: one, source: '' })} />
              <span>
                {say(`workspace.new.way.${one}`)} <span class="hint">{say(`workspace.new.way.${one}_hint`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {(way === 'template' || way === 'copy') && (
        <SourceField
          way={way}
          read={read}
          source={source}
          onSource={(chosen) => change({ source: chosen })}
          problem={problemAt('source')}
        />
      )}
      <Problem text={problemOutside('clientId', 'name', 'startedOn', 'source')} />
      <div class="buttons">
        <Button look="primary" submits disabled={isSending}>
          {say('workspace.new.begin')}
        </Button>
      </div>
    </form>
  );
}

type SourceFieldProps = {
  way: 'template' | 'copy';
  read: WorkspaceDocuments;
  source: string;
  onSource: (source: string) => void;
  problem: string | null;
};

/** Which template, or which engagement to copy. */
function SourceField({ way, read, source, onSource, problem }: SourceFieldProps) {
  const { say, code } = useTexts();
  const language = writtenLanguage(code);
  const options = useMemo(() => sourcesOf(way, read, language), [way, read, language]);
  const about =
    way === 'template' ? templatesIn(language).find(({ key }) => key === source)?.about[language] : undefined;
  return (
    <Field
      label={say(`workspace.new.which_${way}`)}
      problem={problem}
      {...(about === undefined ? {} : { hint: about })}
    >
      {(control) => (
        <select {...control} class="input" value={source} onChange={(event) => onSource(event.currentTarget.value)}>
          <option value="">{say('workspace.new.choose')}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function sourcesOf(
  way: 'template' | 'copy',
  { index }: WorkspaceDocuments,
  language: ReturnType<typeof writtenLanguage>,
) {
  if (way === 'template') {
    const own = index.list('template').map(({ id, name }) => ({ value: id, label: name }));
    return [...own, ...templatesIn(language).map(({ key, name }) => ({ value: key, label: name[language] }))];
  }
  return index.list('engagement').map(({ id, name, clientId }) => ({
    value: id,
    label: `${index.find('client', clientId)?.name ?? ''} · ${name}`,
  }));
}

function beginningOf(way: StartWay, source: string, { index }: WorkspaceDocuments, texts: Texts): Beginning | null {
  if (way === 'copy') return source === '' ? null : { from: 'copy', engagementId: source };
  if (way !== 'template') return { from: 'blank' };
  const own = index.find('template', source);
  if (own) return { from: 'own_template', template: own };
  const template = templatesIn(writtenLanguage(texts.code)).find(({ key }) => key === source);
  return template ? { from: 'template', template } : null;
}
