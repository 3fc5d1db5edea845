import type { NotEvaluatedView } from '../../../lib/domain/rules/finding';
import { later } from '../../ui/later';
import { useTexts } from '../../ui/texts';

const NotCheckedRows = later(() => import('./NotCheckedRows').then((file) => file.NotCheckedRows));

/** Checks that lack data: neither a gap nor fine, so they stand apart with what is missing. */
export function NotChecked({ checks }: { checks: readonly NotEvaluatedView[] }) {
  const { say } = useTexts();
  return (
    <details class="apart">
      <summary>{say('watch.not_checked', { count: checks.length })}</summary>
      <NotCheckedRows checks={checks} />
    </details>
  );
}
