import { archiveRequest, restoreRequest } from '../../../lib/domain/command-request';
import type { DocumentOf } from '../../../lib/domain/document';
import { useSendingBy } from '../../panel/use-sending';
import { Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';

export type RemoveAppFormProps = { adapter: DocumentOf<'adapter'>; onClose: () => void };

/** Asks before an app is forgotten for everybody. */
export function RemoveAppForm({ adapter, onClose }: RemoveAppFormProps) {
  const { say } = useTexts();
  const { send } = useWorkspace();
  const { submit, isSending, problemOutside } = useSendingBy(send);
  const { name } = adapter;
  const remove = async () => {
    const said = say('workspace.apps.removed', { name });
    if (await submit([archiveRequest('adapter', adapter.id)], { said, undo: [restoreRequest(adapter)] })) onClose();
  };
  return (
    <FormFrame
      label={say('workspace.apps.remove_named', { name })}
      submitLabel={say('workspace.apps.remove_named', { name })}
      isSending={isSending}
      onSubmit={() => void remove()}
      onCancel={onClose}
    >
      <p>{say('workspace.apps.remove_means', { name })}</p>
      <Problem text={problemOutside()} />
    </FormFrame>
  );
}
