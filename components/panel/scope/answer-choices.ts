import type { DocumentOf } from '../../../lib/domain/document';
import type { DocumentIndex } from '../../../lib/domain/documents/document-index';
import type { ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { scopeOfEngagement } from '../../../lib/domain/scope-match/scope-of-engagement';
import type { Verdict } from './verdict-of';

type Item = DocumentOf<'scopeItem'>;
/** Only what we do can cover a task; that it is not included may be said by any item, an exclusion most likely. */
const kindsOf: Record<Verdict, readonly Item['kind'][]> = {
  covered: ['deliverable', 'activity'],
  not_covered: ['exclusion', 'clientDuty', 'deliverable', 'activity', 'assumption'],
  unclear: [],
};

/** The items that can be the reason of a verdict: those near to the task first, then by kind, as they were agreed. */
export function itemsForVerdict(
  index: DocumentIndex,
  engagementId: string,
  verdict: Verdict,
  nearest: ScopeExplanation['nearest'],
): Item[] {
  const kinds = kindsOf[verdict];
  const items = scopeOfEngagement(index, engagementId, 'en')?.items ?? [];
  const nearness = ({ id }: Item) => nearest.find((near) => near.id === id)?.strength ?? 0;
  return items
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => nearness(b) - nearness(a) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** What was answered to exactly this text before, the newest. */
export function answerTo(index: DocumentIndex, text: string): DocumentOf<'scopeAnswer'> | undefined {
  return index
    .list('scopeAnswer')
    .filter((answer) => answer.text === text.trim())
    .reduce<DocumentOf<'scopeAnswer'> | undefined>(
      (newest, next) => (newest && newest.on > next.on ? newest : next),
      undefined,
    );
}
