import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';

/** What a version without gaps is told: that it can be proposed, or what it still lacks for that. */
export function useCalmText(agreement: DocumentOf<'agreement'> | null): string {
  const { index } = usePanel();
  const { say } = useTexts();
  if (agreement?.status === 'proposed') return say('watch.calm');
  const isIn = (part: { agreementId: string }) => part.agreementId === agreement?.id;
  const hasTerms = index.list('scopeItem').some(isIn) || index.list('criterion').some(isIn);
  return say(hasTerms ? 'editor.no_gaps' : 'editor.empty_version');
}
