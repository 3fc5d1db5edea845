import { compareVersions, type TermDifference } from '../../../../lib/domain/agreement-terms/compare-versions';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { TermDifferenceRow } from './TermDifferenceRow';

type Agreement = DocumentOf<'agreement'>;

/** What a later version says differently from an earlier one, term by term. */
export function VersionDiff({ before, after }: { before: Agreement; after: Agreement }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const { differences, unchanged } = compareVersions(index, before, after);
  const title = say('change.diff_between', { before: before.version, after: after.version });
  return (
    <section class="diff" aria-label={title}>
      <h3 class="heading">
        <span>{title}</span>
        <span class="quiet">{say('change.unchanged', { count: unchanged })}</span>
      </h3>
      {differences.length === 0 && <p class="nothing">{say('change.no_difference')}</p>}
      <Differences differences={differences} />
    </section>
  );
}

/** The differences as rows, in the order of the later version. */
export function Differences({ differences }: { differences: readonly TermDifference[] }) {
  return (
    <ul class="rows">
      {differences.map((difference) => (
        <TermDifferenceRow key={`${difference.change} ${difference.id ?? difference.title}`} difference={difference} />
      ))}
    </ul>
  );
}
