import { useMemo, useState } from 'preact/hooks';
import { type Beginning, beginEngagement, templatesIn } from '../../../lib/domain/engagements/begin-engagement';
import { writtenLanguage } from '../../../lib/domain/in-languages';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { Field, Problem, SelectField, TextField } from '../../ui/Field';
import { type Texts, useTexts } from '../../ui/texts';
import { engagementHash } from '../route';
import type { WorkspaceDocuments } from '../use-workspace-documents';
import { useWorkspace } from '../workspace-context';
import { ClientField } from './ClientField';

const ways = ['blank', 'template', 'paste', 'copy'] as const;
type Way = (typeof ways)[number];

export type NewEngagementFormProps = { read: WorkspaceDocuments; templateId: string | null };

/** Who it is for, what it is called, and what it starts from. */
export function NewEngagementForm({ read, templateId }: NewEngagementFormProps) {
  const texts = useTexts();
  const { say } = texts;
  const { send, newId, goTo } = useWorkspace();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSendingBy(send);
  const [clientName, setClientName] = useState('');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'project' | 'retainer'>('project');
  const [startedOn, setStartedOn] = useState(read.today);
  const [way, setWay] = useState<Way>(templateId === null ? 'blank' : 'template');
  const [source, setSource] = useState(templateId ?? '');
  const client = read.index.list('client').find((one) => one.name === clientName.trim());
  const begin = async () => {
    if (clientName.trim() === '') return refuse('required', 'clientId');
    const beginning = beginningOf(way, source, read, texts);
    if (!beginning) return refuse('required', 'source');
    const { engagementId, commands } = beginEngagement(
      {
        client: client ? { id: client.id } : { name: clientName.trim() },
        name,
        kind,
        startedOn,
        beginning,
        language: writtenLanguage(texts.code),
        holidays: read.index.list('workspace')[0]?.holidays ?? [],
      },
      newId,
    );
    const isBegun = await submit(commands, { said: say('workspace.new.done'), undo: [] });
    if (isBegun) goTo(engagementHash(engagementId, way === 'paste' ? 'import' : 'agreement'));
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
          onName={setClientName}
          isNew={clientName.trim() !== '' && !client}
          problem={problemAt('clientId')}
        />
        <TextField label={say('workspace.new.name')} value={name} onChange={setName} problem={problemAt('name')} />
      </div>
      <div class="form-row">
        <SelectField
          label={say('field.kind')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'project', label: say('engagement_kind.project') },
            { value: 'retainer', label: say('engagement_kind.retainer') },
          ]}
        />
        <TextField
          type="date"
          label={say('workspace.new.starts')}
          value={startedOn}
          onChange={setStartedOn}
          problem={problemAt('startedOn')}
        />
      </div>
      <fieldset>
        <legend class="label">{say('workspace.new.from')}</legend>
        <div class="ways">
          {ways.map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name="way"
                checked={way === one}
                onChange={() => {
                  setWay(one);
                  setSource('');
                }}
              />
              <span>
                {say(`workspace.new.way.${one}`)} <span class="hint">{say(`workspace.new.way.${one}_hint`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {(way === 'template' || way === 'copy') && (
        <SourceField way={way} read={read} source={source} onSource={setSource} problem={problemAt('source')} />
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

function beginningOf(way: Way, source: string, { index }: WorkspaceDocuments, texts: Texts): Beginning | null {
  if (way === 'copy') return source === '' ? null : { from: 'copy', engagementId: source };
  if (way !== 'template') return { from: 'blank' };
  const own = index.find('template', source);
  if (own) return { from: 'own_template', template: own };
  const template = templatesIn(writtenLanguage(texts.code)).find(({ key }) => key === source);
  return template ? { from: 'template', template } : null;
}
