import { alteredTerms, isAltered } from '../../../../lib/domain/agreement-terms/altered-terms';
import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';
import { Differences } from './VersionDiff';

/** Says at once when the terms of a version are no longer those that were signed, term by term, old and new. */
export function AlteredWarning({ agreement }: { agreement: DocumentOf<'agreement'> }) {
  const { index } = usePanel();
  const { say } = useTexts();
  const items = index.list('scopeItem');
  const criteria = index.list('criterion');
  if (!isAltered(agreement, items, criteria)) return null;
  return (
    <section class="altered" aria-label={say('editor.altered', { version: agreement.version })}>
      <Problem text={say('editor.altered', { version: agreement.version })} />
      <Differences differences={alteredTerms(agreement, items, criteria)} />
    </section>
  );
}
