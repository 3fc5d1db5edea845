import type { Severity } from '../../lib/domain/rules/finding';
import { Icon } from './Icon';
import { useTexts } from './texts';

/** How bad something is: by shape, by word and by colour, never by colour alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { say } = useTexts();
  return (
    <span class={`severity ${severity}`}>
      <Icon name={severity} />
      <span class="unseen">{say(`severity.${severity}`)}</span>
    </span>
  );
}
