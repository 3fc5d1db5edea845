import { useState } from 'preact/hooks';
import type { DocumentOf } from '../../../../lib/domain/document';
import { useSending } from '../../../panel/use-sending';
import { LongTextField, Problem } from '../../../ui/Field';
import { FormFrame } from '../../../ui/FormFrame';
import { useTexts } from '../../../ui/texts';

/** Takes a proposal back to be changed; what was signed for it so far is void. */
export function WithdrawForm({ agreement, onClose }: { agreement: DocumentOf<'agreement'>; onClose: () => void }) {
  const { say } = useTexts();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSending();
  const [reason, setReason] = useState('');
  const withdraw = async () => {
    if (reason.trim() === '') return refuse('missing_reason', 'reason');
    const args = { agreementId: agreement.id, reason };
    const said = say('editor.said.withdrawn', { version: agreement.version });
    if (await submit([{ name: 'agreement.withdraw', args }], { said, undo: [] })) onClose();
  };
  return (
    <FormFrame
      label={say('editor.withdraw')}
      submitLabel={say('editor.withdraw')}
      isSending={isSending}
      onSubmit={withdraw}
      onCancel={onClose}
    >
      <LongTextField
        label={say('editor.why_withdrawn')}
        hint={say('editor.withdraw_hint')}
        value={reason}
        onChange={setReason}
        problem={problemAt('reason')}
      />
      <Problem text={problemOutside('reason')} />
    </FormFrame>
  );
}
