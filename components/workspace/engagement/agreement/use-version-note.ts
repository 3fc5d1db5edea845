import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';

/**
 * What is said of a version as a whole: what it lacks to be proposed, whatever its gaps; that nothing is open, when it
 * has none; else nothing.
 */
export function useVersionNote(agreement: DocumentOf<'agreement'> | null, gapCount: number): string | null {
  const { index } = usePanel();
  const { say } = useTexts();
  const isIn = (part: { agreementId: string }) => part.agreementId === agreement?.id;
  const hasTerms = index.list('scopeItem').some(isIn) || index.list('criterion').some(isIn);
  if (!hasTerms) return say('editor.empty_version');
  if (gapCount > 0) return null;
  return say(agreement?.status === 'proposed' ? 'watch.calm' : 'editor.no_gaps');
}
