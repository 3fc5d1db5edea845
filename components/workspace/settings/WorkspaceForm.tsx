import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { languageLoaders } from '../../ui/load-language';
import { useTexts } from '../../ui/texts';
import { FormFields } from '../documents/FormFields';
import { type FormField, type FormValues, textOf } from '../documents/form-field';
import { useWorkspace } from '../workspace-context';

const zones = Intl.supportedValuesOf('timeZone');

/** The workspace’s name, language and calendar. */
export function WorkspaceForm({ workspace }: { workspace: DocumentOf<'workspace'> }) {
  const { say } = useTexts();
  const { send } = useWorkspace();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSendingBy(send);
  const [values, setValues] = useState<FormValues>(() => valuesOf(workspace));
  const fields: FormField[] = [
    { kind: 'text', name: 'name', label: say('workspace.settings.name') },
    {
      kind: 'choice',
      name: 'locale',
      label: say('workspace.settings.locale'),
      hint: say('workspace.settings.locale_hint'),
      options: Object.entries(languageLoaders).map(([value, { name }]) => ({ value, label: name })),
    },
    {
      kind: 'choice',
      name: 'timeZone',
      label: say('workspace.settings.time_zone'),
      options: [...new Set([workspace.timeZone, ...zones])].map((value) => ({ value, label: value })),
    },
    {
      kind: 'long',
      name: 'holidays',
      label: say('workspace.settings.holidays'),
      hint: say('workspace.settings.holidays_hint'),
    },
  ];
  const save = async () => {
    const set = readValues(values);
    if (set.holidays.some((holiday) => !/^\d{4}-\d{2}-\d{2}$/.test(holiday))) return refuse('wrong_type', 'holidays');
    const { name, locale, timeZone, holidays } = workspace;
    await submit([{ name: 'workspace.edit', args: { set } }], {
      said: say('common.saved'),
      undo: [{ name: 'workspace.edit', args: { set: { name, locale, timeZone, holidays } } }],
    });
  };
  return (
    <form
      class="form"
      noValidate
      aria-label={say('workspace.settings.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FormFields fields={fields} values={values} onChange={setValues} problemAt={problemAt} />
      <Problem text={problemOutside(...fields.map(({ name }) => name))} />
      <div class="buttons">
        <Button look="primary" submits disabled={isSending}>
          {say('common.save')}
        </Button>
      </div>
    </form>
  );
}

function valuesOf({ name, locale, timeZone, holidays }: DocumentOf<'workspace'>): FormValues {
  return { name, locale, timeZone, holidays: holidays.join('\n') };
}

function readValues(values: FormValues) {
  const holidays = textOf(values, 'holidays')
    .split(/[\s,;]+/)
    .filter(Boolean);
  return {
    name: textOf(values, 'name'),
    locale: textOf(values, 'locale'),
    timeZone: textOf(values, 'timeZone'),
    holidays: [...new Set(holidays)].sort(),
  };
}
