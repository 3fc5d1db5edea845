import type { NotEvaluatedView } from '../../../lib/domain/rules/finding';
import { useTexts } from '../../ui/texts';

/** Checks that lack data: neither a gap nor fine, so they stand apart with what is missing. */
export function NotChecked({ checks }: { checks: readonly NotEvaluatedView[] }) {
  const { say } = useTexts();
  return (
    <details class="apart">
      <summary>{say('watch.not_checked', { count: checks.length })}</summary>
      <ul class="rows">
        {checks.map((check) => (
          <li key={`${check.rule} ${check.subject.id}`} class="row">
            <span>{check.title}</span>
            <span class="small quiet">{check.reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
