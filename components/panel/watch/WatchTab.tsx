import type { GapList } from '../../../lib/domain/gaps/gap-list';
import type { NotEvaluatedView } from '../../../lib/domain/rules/finding';
import { useTexts } from '../../ui/texts';
import { GapCard } from './GapCard';
import { NotChecked } from './NotChecked';
import { SetAside } from './SetAside';

export type WatchTabProps = { gaps: GapList; notEvaluated: readonly NotEvaluatedView[] };

/** Where expectation and reality drift apart, the worst first. */
export function WatchTab({ gaps, notEvaluated }: WatchTabProps) {
  const { say } = useTexts();
  return (
    <>
      <section aria-label={say('watch.needing')}>
        {gaps.needing.length === 0 ? (
          <Calm notChecked={notEvaluated.length} />
        ) : (
          <>
            <h2 class="heading">
              <span>{say('watch.needing')}</span>
              {gaps.needing.length > 1 && <span>{say('watch.worst_first')}</span>}
            </h2>
            {gaps.needing.map((gap, position) => (
              <GapCard key={gap.key} gap={gap} isFirst={position === 0} />
            ))}
          </>
        )}
      </section>
      {gaps.setAside.length > 0 && <SetAside gaps={gaps.setAside} />}
      {notEvaluated.length > 0 && <NotChecked checks={notEvaluated} />}
    </>
  );
}

/** Nothing to do is worth saying, and so is what nobody could look at. */
function Calm({ notChecked }: { notChecked: number }) {
  const { say } = useTexts();
  return (
    <div class="calm">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M10 38V12h28v26" />
        <path d="m18 25 5 5 9-10" />
      </svg>
      <p class="calm-title">{say('watch.calm')}</p>
      <p class="quiet">
        {notChecked > 0 ? say('watch.calm_unchecked', { count: notChecked }) : say('watch.calm_hint')}
      </p>
    </div>
  );
}
