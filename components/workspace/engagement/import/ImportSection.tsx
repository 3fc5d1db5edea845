import { draftForTerms } from '../../../../lib/domain/agreement-terms/draft-for-terms';
import { type KeptImport, parseKeptImport } from '../../../../lib/domain/import-review/kept-import';
import { useDraft } from '../../../../lib/queries/draft';
import { NewVersionHint } from '../../../panel/agreed/NewVersionHint';
import { usePanel } from '../../../panel/panel-context';
import { useTexts } from '../../../ui/texts';
import { ImportReview } from './ImportReview';
import { ImportSource } from './ImportSource';
import { TemplateStart } from './TemplateStart';

/** How a draft begins that somebody has written elsewhere: a statement of work, or a template. An interrupted import goes on. */
export function ImportSection() {
  const { index, engagement, isReadOnly } = usePanel();
  const { say } = useTexts();
  const draft = useDraft(`import/${engagement.id}`);
  if (draft.text === undefined) return <div class="arriving" aria-busy="true" />;
  if (isReadOnly) return <p class="nothing">{say('import.read_only')}</p>;
  if (draftForTerms(index, engagement.id, () => '') === null) {
    const [latest = null] = [...index.list('agreement')].sort((a, b) => b.version - a.version);
    return <NewVersionHint agreement={latest} />;
  }
  const kept = parseKeptImport(draft.text);
  const keep = (next: KeptImport | null) => draft.setText(next === null ? '' : JSON.stringify(next));
  if (kept) return <ImportReview kept={kept} onKeep={keep} />;
  return (
    <div class="two-columns">
      <ImportSource onKeep={keep} />
      <TemplateStart />
    </div>
  );
}
