import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { atTab } from '../../../panel/panel-place';
import { useSending } from '../../../panel/use-sending';
import { Button } from '../../../ui/Button';
import { Problem } from '../../../ui/Field';
import { useTexts } from '../../../ui/texts';

/** Begins the next version with a copy of the one in force, unless one is being drafted or signed already. */
export function NextVersionButton({ agreement }: { agreement: DocumentOf<'agreement'> }) {
  const { index, newId, goTo, isReadOnly } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside, isSending } = useSending();
  const hasNext = index.list('agreement').some(({ status }) => status === 'draft' || status === 'proposed');
  if (isReadOnly || hasNext) return null;
  const begin = async () => {
    const agreementId = newId();
    const isBegun = await submit([{ name: 'agreement.draftNext', args: { agreementId, from: agreement.id } }], {
      said: say('editor.said.next_version', { version: agreement.version + 1 }),
    });
    if (isBegun) goTo({ ...atTab('agreed'), subjectId: agreementId });
  };
  return (
    <div class="buttons">
      <Button disabled={isSending} onClick={() => void begin()}>
        {say('editor.next_version')}
      </Button>
      <Problem text={problemOutside()} />
    </div>
  );
}
