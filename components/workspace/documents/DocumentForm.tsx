import { useState } from 'preact/hooks';
import { archiveRequest, createRequest, editRequest, restoreRequest } from '../../../lib/domain/command-request';
import type { DocumentOf, EntityType } from '../../../lib/domain/document';
import { useSendingBy } from '../../panel/use-sending';
import { Button } from '../../ui/Button';
import { Problem } from '../../ui/Field';
import { FormFrame } from '../../ui/FormFrame';
import { useTexts } from '../../ui/texts';
import { useWorkspace } from '../workspace-context';
import type { DocumentKind } from './document-kind';
import { FormFields } from './FormFields';
import { openChoice } from './form-field';

export type DocumentFormProps<Type extends EntityType> = {
  kind: DocumentKind<Type>;
  /** Null for a new one. */
  document: DocumentOf<Type> | null;
  onClose: () => void;
};

/** Adds or edits one document of a kind. A refused field says why and keeps what was typed. */
export function DocumentForm<Type extends EntityType>({ kind, document, onClose }: DocumentFormProps<Type>) {
  const { say } = useTexts();
  const { send, newId } = useWorkspace();
  const { submit, refuse, problemAt, problemOutside, isSending } = useSendingBy(send);
  const [values, setValues] = useState(() => kind.valuesOf(document));
  const save = async () => {
    const open = openChoice(kind.fields, values);
    if (open) return refuse('required', open.name);
    const fields = kind.read(values);
    const request = document ? editRequest<Type>(document, fields) : createRequest(kind.create(newId(), fields));
    if (await submit([request], { said: say(document ? 'common.saved' : 'agreed.said.added') })) onClose();
  };
  const remove = async () => {
    if (!document) return;
    const said = say('agreed.said.removed');
    const undo = [restoreRequest(document)];
    if (await submit([archiveRequest(kind.type, document.id)], { said, undo })) onClose();
  };
  return (
    <FormFrame
      label={document ? say('common.edit_named', { name: kind.nameOf(document) }) : kind.addLabel}
      submitLabel={say(document ? 'common.save' : 'common.add')}
      isSending={isSending}
      onSubmit={save}
      onCancel={onClose}
      more={
        document && (
          <Button look="plain" onClick={remove}>
            {say('common.remove')}
          </Button>
        )
      }
    >
      <FormFields fields={kind.fields} values={values} onChange={setValues} problemAt={problemAt} />
      <Problem text={problemOutside(...kind.fields.map(({ name }) => name))} />
    </FormFrame>
  );
}
