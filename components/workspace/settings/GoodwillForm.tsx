import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { usualGoodwill } from '../../../lib/domain/scope-creep/goodwill-allowance';
import { useSendingBy } from '../../panel/use-sending';
import { Problem } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { FormFields } from '../documents/FormFields';
import { type FormField, type FormValues, textOf } from '../documents/form-field';
import { useWorkspace } from '../workspace-context';
import { SettingsForm } from './SettingsForm';

/** How much a member may give for free without asking. */
export function GoodwillForm({ workspace }: { workspace: DocumentOf<'workspace'> }) {
  const { say, number, decimalMark } = useTexts();
  const { send } = useWorkspace();
  const { submit, problemAt, problemOutside, isSending } = useSendingBy(send);
  const allowance = workspace.settings.goodwill ?? usualGoodwill;
  const [values, setValues] = useState<FormValues>({
    period: allowance.period,
    hours: number(allowance.hours),
    times: String(allowance.times),
  });
  const fields: FormField[] = [
    { kind: 'number', name: 'hours', label: say('workspace.goodwill.hours') },
    { kind: 'number', name: 'times', label: say('workspace.goodwill.times') },
    {
      kind: 'choice',
      name: 'period',
      label: say('workspace.goodwill.period'),
      options: [
        { value: 'month', label: say('workspace.goodwill.month') },
        { value: 'quarter', label: say('workspace.goodwill.quarter') },
      ],
    },
  ];
  const save = () => {
    const goodwill = {
      ...allowance,
      period: values['period'] === 'quarter' ? ('quarter' as const) : ('month' as const),
      hours: typedNumber(textOf(values, 'hours'), decimalMark) ?? '',
      times: Number(textOf(values, 'times') || Number.NaN),
    };
    return submit([{ name: 'settings.edit', args: { set: { goodwill } } }], {
      said: say('common.saved'),
      undo: [{ name: 'settings.edit', args: { set: { goodwill: allowance } } }],
    });
  };
  return (
    <section class="block">
      <h2>{say('workspace.goodwill.title')}</h2>
      <p class="quiet">{say('workspace.goodwill.lead')}</p>
      <SettingsForm label={say('workspace.goodwill.title')} isSending={isSending} save={save}>
        <FormFields fields={fields} values={values} onChange={setValues} problemAt={problemAt} />
        <Problem text={problemOutside('hours', 'times', 'period')} />
      </SettingsForm>
    </section>
  );
}
