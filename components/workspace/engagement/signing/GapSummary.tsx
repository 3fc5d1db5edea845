import type { ListedGap } from '../../../../lib/domain/gaps/gap-list';
import { SeverityMark } from '../../../ui/SeverityMark';
import { useTexts } from '../../../ui/texts';

/** How many gaps are named before the rest is counted. */
const named = 5;

export type GapSummaryProps = {
  gaps: readonly ListedGap[];
  /** What is said of the version as a whole. */
  note: string | null;
};

/** What is still open in a draft, before it is promised. It stops nobody: some gaps are known and accepted. */
export function GapSummary({ gaps, note }: GapSummaryProps) {
  const { say } = useTexts();
  if (gaps.length === 0) return <p class="notice">{note}</p>;
  return (
    <section class="notice gap-summary" aria-label={say('editor.check_first')}>
      {note !== null && <p>{note}</p>}
      <p>{say('editor.still_open', { count: gaps.length })}</p>
      <ul>
        {gaps.slice(0, named).map((gap) => (
          <li key={gap.key}>
            <SeverityMark severity={gap.severity} />
            <span>
              {gap.title}
              {gap.message !== '' && <span class="small quiet"> · {gap.message}</span>}
            </span>
          </li>
        ))}
      </ul>
      {gaps.length > named && <p class="small">{say('editor.and_more', { count: gaps.length - named })}</p>}
    </section>
  );
}
