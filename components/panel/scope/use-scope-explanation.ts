import { useMemo } from 'preact/hooks';
import { explainScope, type ScopeExplanation } from '../../../lib/domain/scope-match/explain-scope';
import { usePanel } from '../panel-context';

/** What the agreement of the open engagement seems to say of a text; null without one. */
export function useScopeExplanation(text: string): ScopeExplanation | null {
  const { index, engagement } = usePanel();
  const locale = index.list('workspace')[0]?.locale ?? 'en';
  return useMemo(
    () => (text.trim() === '' ? null : explainScope(index, engagement.id, locale, text)),
    [index, engagement.id, locale, text],
  );
}
