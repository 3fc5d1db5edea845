import type { DocumentOf } from '../../../../lib/domain/document';
import { usePanel } from '../../../panel/panel-context';
import { atTab } from '../../../panel/panel-place';
import { useSending } from '../../../panel/use-sending';
import { Problem } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

/** Asks before a draft is thrown away: that cannot be taken back. */
export function DiscardForm({ agreement, onClose }: { agreement: DocumentOf<'agreement'>; onClose: () => void }) {
  const { goTo } = usePanel();
  const { say } = useTexts();
  const { submit, problemOutside, isSending } = useSending();
  const discard = async () => {
    const args = { agreementId: agreement.id };
    const said = say('editor.said.discarded', { version: agreement.version });
    if (!(await submit([{ name: 'agreement.discard', args }], { said, undo: [] }))) return;
    onClose();
    goTo(atTab('agreed'));
  };
  return (
    <FormFrame
      label={say('editor.discard')}
      submitLabel={say('editor.discard')}
      isSending={isSending}
      onSubmit={discard}
      onCancel={onClose}
    >
      <p>{say('editor.discard_hint', { version: agreement.version })}</p>
      <Problem text={problemOutside()} />
    </FormFrame>
  );
}
