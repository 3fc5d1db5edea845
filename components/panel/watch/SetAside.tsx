import type { ListedGap } from '../../../lib/domain/gaps/gap-list';
import { later } from '../../ui/later';
import { useTexts } from '../../ui/texts';

const SetAsideRows = later(() => import('./SetAsideRows').then((file) => file.SetAsideRows));

/** Gaps that people put aside, with why and until when. Each can come back. */
export function SetAside({ gaps }: { gaps: readonly ListedGap[] }) {
  const { say } = useTexts();
  return (
    <details class="apart">
      <summary>{say('watch.set_aside', { count: gaps.length })}</summary>
      <SetAsideRows gaps={gaps} />
    </details>
  );
}
