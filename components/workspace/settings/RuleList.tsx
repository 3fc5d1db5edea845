import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../lib/domain/document';
import { mayAct } from '../../../lib/domain/roles';
import type { RuleView } from '../../../lib/domain/rules/rule-view-shape';
import { TextField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';
import { RuleForm } from './RuleForm';
import { ruleSetting } from './rule-setting';

export type RuleListProps = { rules: readonly RuleView[]; workspace: DocumentOf<'workspace'> };

/** Every gap rule with its numbers; those that differ from their own say so. */
export function RuleList({ rules, workspace }: RuleListProps) {
  const { say } = useTexts();
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const shown = rules.filter(({ title, why, key }) => `${title} ${why} ${key}`.toLowerCase().includes(words));
  return (
    <section class="block">
      <h2>{say('workspace.rule.title')}</h2>
      <p class="quiet">{say('workspace.rule.lead')}</p>
      <TextField
        type="search"
        label={say('workspace.rule.search', { count: rules.length })}
        value={wanted}
        onChange={setWanted}
      />
      <ul class="rule-list">
        {shown.map((rule) => (
          <li key={rule.key}>
            <RuleRow rule={rule} workspace={workspace} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="nothing">{say('workspace.rule.none')}</p>}
    </section>
  );
}

function RuleRow({ rule, workspace }: { rule: RuleView; workspace: DocumentOf<'workspace'> }) {
  const { say } = useTexts();
  const { role } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const setting = ruleSetting(workspace, rule.key);
  const isOff = setting.isOn === false || (setting.isOn === null && rule.runs === 'named');
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class={isOff ? 'faint' : undefined}>{rule.title}</span>
        {isOff && <span class="chip open">{say('workspace.rule.off')}</span>}
        {setting.isChanged && !isOff && <span class="chip">{say('workspace.rule.changed')}</span>}
      </summary>
      {isOpen && mayAct(role, 'lead') && <RuleForm rule={rule} setting={setting} />}
      {isOpen && !mayAct(role, 'lead') && <p class="quiet rule-form">{rule.why}</p>}
    </details>
  );
}
