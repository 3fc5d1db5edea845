import { useState } from 'preact/hooks';
import type { CommandRequest } from '../../../lib/domain/command-request';
import type { RuleView } from '../../../lib/domain/rules/rule-view-shape';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { Problem, SelectField, TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { useWorkspace } from '../workspace-context';
import { isWithin, type RuleNumber, shownNumber, typedRuleNumber } from './rule-numbers';
import type { RuleSetting } from './rule-setting';
import { thresholdLabel } from './threshold-label';

export type RuleFormProps = { rule: RuleView; setting: RuleSetting };

/** One rule’s numbers, each with its default and its range, and whether it is on. */
export function RuleForm({ rule, setting }: RuleFormProps) {
  const texts = useTexts();
  const { say, number, decimalMark } = texts;
  const { send } = useWorkspace();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSendingBy(send);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [isOn, setOn] = useState<RuleSetting['isOn']>(setting.isOn);
  const save = (args: Omit<RuleSetArgs, 'key'>) => {
    // The other way round it is as it was.
    const undo = ruleSet({ key: rule.key, thresholds: setting.numbersOf(rule), isOn: setting.isOn });
    return submit([ruleSet({ key: rule.key, ...args })], { said: say('common.saved'), undo: [undo] });
  };
  const saveTyped = async () => {
    const numbers: Record<string, number | null> = {};
    for (const threshold of rule.thresholds) {
      const text = typed[threshold.name];
      if (text === undefined) continue;
      const value = typedRuleNumber(threshold, typedNumber(text, decimalMark));
      if (value !== null && !isWithin(threshold, value)) return refuse('out_of_range', threshold.name);
      numbers[threshold.name] = value;
    }
    if (await save({ thresholds: numbers, isOn })) setTyped({});
  };
  const reset = async () => {
    setOn(null);
    setTyped({});
    await save({ thresholds: Object.fromEntries(rule.thresholds.map(({ name }) => [name, null])), isOn: null });
  };
  const range = (threshold: RuleNumber) =>
    say('workspace.rule.range', {
      value: number(shownNumber(threshold, threshold.value)),
      from: number(shownNumber(threshold, threshold.minimum)),
      to: number(shownNumber(threshold, threshold.maximum)),
    });
  return (
    <form
      class="form rule-form"
      noValidate
      aria-label={rule.title}
      onSubmit={(event) => {
        event.preventDefault();
        void saveTyped();
      }}
    >
      <p class="quiet">{rule.why}</p>
      <div class="form-row">
        <SelectField
          label={say('workspace.rule.switch')}
          value={isOn === null ? 'default' : isOn ? 'on' : 'off'}
          onChange={(chosen) => setOn(chosen === 'default' ? null : chosen === 'on')}
          options={[
            { value: 'default', label: say(`workspace.rule.runs.${rule.runs}`) },
            { value: 'on', label: say('workspace.rule.on') },
            { value: 'off', label: say('workspace.rule.off') },
          ]}
        />
        {rule.thresholds.map((threshold) => (
          <TextField
            key={threshold.name}
            label={`${thresholdLabel(threshold.name, texts)} (${say(`workspace.rule.unit.${threshold.kind}`)})`}
            hint={range(threshold)}
            value={typed[threshold.name] ?? number(shownNumber(threshold, setting.valueOf(threshold)))}
            onChange={(text) => setTyped({ ...typed, [threshold.name]: text })}
            problem={problemAt(threshold.name)}
          />
        ))}
      </div>
      <Problem text={problemOutside(...rule.thresholds.map(({ name }) => name))} />
      <div class="buttons">
        <Button submits disabled={isSending}>
          {say('common.save')}
        </Button>
        {setting.isChanged && (
          <Button look="plain" onClick={() => void reset()}>
            {say('workspace.rule.reset')}
          </Button>
        )}
      </div>
    </form>
  );
}

type RuleSetArgs = Extract<CommandRequest, { name: 'rule.set' }>['args'];
const ruleSet = (args: RuleSetArgs): CommandRequest => ({ name: 'rule.set', args });
