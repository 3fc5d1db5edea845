import { useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';

export type LeadsOnlyCheckProps = {
  checked: boolean;
  onChange: (leadsOnly: boolean) => void;
  class?: string;
};

/**
 * Keeps what is being written to the leads; offered to them alone. Where it is checked already it stays to be seen, so
 * that whoever is no longer a lead knows why what they wrote is refused.
 */
export function LeadsOnlyCheck({ checked, onChange, class: look = 'check' }: LeadsOnlyCheckProps) {
  const { isLead } = usePanel();
  const { say } = useTexts();
  if (!isLead && !checked) return null;
  return (
    <label class={look}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{say('leads_only.check')}</span>
    </label>
  );
}
