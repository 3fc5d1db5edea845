import type { DocumentOf } from '../../../../lib/domain/document';
import { gapList, type ListedGap } from '../../../../lib/domain/gaps/gap-list';
import { nextStepFor } from '../../../../lib/domain/gaps/next-step';
import { useDraftCheck } from '../../../../lib/queries/engagement';
import { usePanel } from '../../../panel/panel-context';
import { placeOfStep } from '../../../panel/watch/place-of-step';
import { Button } from '../../../ui/Button';
import { SeverityMark } from '../../../ui/SeverityMark';
import { useTexts } from '../../../ui/texts';
import { useEngagementPage } from '../engagement-context';
import { useVersionNote } from './use-version-note';

/**
 * The open gaps that a version has as it stands: those of its parts, of its people and of itself. A draft's are those it
 * would have once it is proposed, while there is still time to mend them.
 */
export function useDraftGaps(agreement: DocumentOf<'agreement'> | null): readonly ListedGap[] {
  const { index } = usePanel();
  const { view } = useEngagementPage();
  const draftId = agreement?.status === 'draft' ? agreement.id : null;
  const check = useDraftCheck(view.engagementId, draftId).data;
  if (!agreement) return [];
  return gapList(check ?? view.findings, index, view.today).needing.filter(({ subject }) => {
    if (!subject) return false;
    if (subject.type === 'agreement') return subject.id === agreement.id;
    if (subject.type === 'scopeItem' || subject.type === 'criterion' || subject.type === 'milestone') {
      return index.find(subject.type, subject.id)?.agreementId === agreement.id;
    }
    return ofPromise.has(subject.type);
  });
}

/** What a promise is judged by beside its own text; what happens in the work is for the overview. */
const ofPromise: ReadonlySet<string> = new Set(['stakeholder', 'expectation', 'disagreement', 'cpi']);

/** What is still open in a draft, the worst first, each with the way to its field. */
export function DraftGaps({ agreement }: { agreement: DocumentOf<'agreement'> | null }) {
  const { say } = useTexts();
  const gaps = useDraftGaps(agreement);
  const note = useVersionNote(agreement, gaps.length);
  const title = say(agreement?.status === 'proposed' ? 'watch.needing' : 'editor.gaps');
  return (
    <section class="draft-gaps" aria-label={title}>
      <h3 class="heading">
        <span>
          {title} <span class="count">{gaps.length}</span>
        </span>
      </h3>
      {note !== null && <p class="nothing">{note}</p>}
      <ul class="rows">
        {gaps.map((gap) => (
          <DraftGap key={gap.key} gap={gap} />
        ))}
      </ul>
    </section>
  );
}

/** One gap with the way to where it is mended. */
export function DraftGap({ gap }: { gap: ListedGap }) {
  const { goTo } = usePanel();
  const { say } = useTexts();
  const step = nextStepFor(gap.finding?.rule ?? null, gap.subject);
  return (
    <li class="draft-gap">
      <SeverityMark severity={gap.severity} />
      <div>
        <p class="draft-gap-title">{gap.title}</p>
        {gap.message !== '' && <p class="small quiet">{gap.message}</p>}
        {step && (
          <Button
            look="link"
            label={`${say(`next.${step}`)}: ${gap.title}`}
            onClick={() => goTo(placeOfStep(step, gap.subject?.id ?? null))}
          >
            {say(`next.${step}`)}
          </Button>
        )}
      </div>
    </li>
  );
}
