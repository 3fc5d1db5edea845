import { agreementAtAGlance, agreementParts } from '../../../../lib/domain/agreement-life/agreement-at-a-glance';
import type { DocumentOf } from '../../../../lib/domain/document';
import { gapList } from '../../../../lib/domain/gaps/gap-list';
import { openHandover } from '../../../../lib/domain/handover/handover-progress';
import { usePanel } from '../../../panel/panel-context';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/texts';
import { DraftGap } from '../agreement/DraftGaps';
import { useEngagementPage } from '../engagement-context';
import { SigningPanel } from '../signing/SigningPanel';
import { AlteredWarning } from '../versions/AlteredWarning';
import { BriefingList } from './BriefingList';
import { DecisionLog } from './DecisionLog';
import { EngagementFields } from './EngagementFields';
import { LinkedRecords } from './LinkedRecords';

/** How many gaps stand open at once. */
const shownGaps = 6;

/** The engagement at a glance: what needs somebody, what holds and who signed it, and what is known of the work itself. */
export function OverviewSection() {
  const { index, today } = usePanel();
  const { view } = useEngagementPage();
  const { say } = useTexts();
  const { current } = agreementAtAGlance(index, today);
  const proposed = index.list('agreement').find(({ status }) => status === 'proposed');
  const { needing } = gapList(view.findings, index, view.today);
  return (
    <div class="two-columns">
      <div class="form">
        {current && <AlteredWarning agreement={current} />}
        <NextThings current={current} />
        <BriefingList />
        <section aria-label={say('watch.needing')}>
          <h2 class="heading">
            <span>
              {say('watch.needing')} <span class="count">{needing.length}</span>
            </span>
            <span class="quiet">{say('watch.worst_first')}</span>
          </h2>
          {needing.length === 0 && <p class="nothing">{say('watch.calm')}</p>}
          <ul class="rows">
            {needing.slice(0, shownGaps).map((gap) => (
              <DraftGap key={gap.key} gap={gap} />
            ))}
          </ul>
          {needing.length > shownGaps && (
            <p class="small quiet">{say('editor.and_more', { count: needing.length - shownGaps })}</p>
          )}
        </section>
        <DecisionLog />
      </div>
      <div class="form">
        {proposed && <SigningPanel agreement={proposed} />}
        {current && current.id !== proposed?.id && <SigningPanel agreement={current} />}
        <EngagementFields />
        <LinkedRecords />
      </div>
    </div>
  );
}

/** What somebody would do next: write the agreement, decide on what was asked, go on with a handover. */
function NextThings({ current }: { current: DocumentOf<'agreement'> | null }) {
  const { index } = usePanel();
  const { openSection } = useEngagementPage();
  const { say } = useTexts();
  const parts = agreementParts(index, current?.id ?? '');
  const isEmpty = Object.values(parts).every((list) => list.length === 0);
  const undecided = index
    .list('request')
    .filter(({ verdict, decision }) => verdict === undefined || (verdict !== 'covered' && decision === undefined));
  return (
    <div class="buttons">
      {isEmpty && (
        <Button look="primary" onClick={() => openSection('import')}>
          {say('import.begin')}
        </Button>
      )}
      {isEmpty && <Button onClick={() => openSection('agreement')}>{say('editor.write_it')}</Button>}
      {undecided.length > 0 && (
        <Button onClick={() => openSection('changes')}>{say('change.undecided', { count: undecided.length })}</Button>
      )}
      {openHandover(index.list('handover')) && (
        <Button onClick={() => openSection('handover')}>{say('handover.go_on')}</Button>
      )}
    </div>
  );
}
