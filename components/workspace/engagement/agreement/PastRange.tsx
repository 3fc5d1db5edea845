import { useMemo } from 'preact/hooks';
import { pastResultRange } from '../../../../lib/domain/capability-profile/past-result-range';
import type { DocumentOf } from '../../../../lib/domain/document';
import { readingOf } from '../../../../lib/domain/gaps/reading-of';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';

/** What the team itself reached before, beside the number that is being promised. */
export function PastRange({ criterion }: { criterion: DocumentOf<'criterion'> }) {
  const { index, engagement, today } = usePanel();
  const { say, number, day } = useTexts();
  const range = useMemo(() => {
    const reading = readingOf(index, engagement.id, today);
    return reading ? pastResultRange(criterion, reading) : null;
  }, [index, engagement.id, today, criterion]);
  if (criterion.metric === undefined || criterion.unit === undefined) return null;
  if (!range) return <p class="hint">{say('editor.no_past_result')}</p>;
  const { best, usual, worst, n, isFew, industry, results } = range;
  const unit = criterion.unit;
  return (
    <details class="past-range">
      <summary>
        {say('editor.past_range', { best: number(best), usual: number(usual), worst: number(worst), unit })}
      </summary>
      <p class="small quiet">
        {[
          say(isFew ? 'editor.past_few' : 'editor.past_count', { count: n }),
          industry ?? say('editor.past_other_industries'),
        ].join(' · ')}
      </p>
      <ul class="small quiet">
        {results.map(({ id, value, on, from, industry: its }) => (
          <li key={id}>
            {[`${number(value)} ${unit}`, from ?? say('editor.past_unnamed'), its, day(on)].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
