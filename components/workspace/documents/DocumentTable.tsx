import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentOf, EntityType } from '../../../lib/domain/document';
import { mayAct } from '../../../lib/domain/roles';
import { Button, IconButton } from '../../ui/Button';
import { useTexts } from '../../ui/texts';
import { Waiting } from '../../ui/Waiting';
import { useWorkspace } from '../workspace-context';
import { DocumentForm } from './DocumentForm';
import type { DocumentKind } from './document-kind';

export type DocumentTableProps<Type extends EntityType> = {
  kind: DocumentKind<Type>;
  documents: readonly DocumentOf<Type>[];
  waitingIds: ReadonlySet<string>;
  /** Names the table where a heading does not do it. */
  label: string;
  /** More buttons beside the one that adds. */
  more?: ComponentChildren;
  /** The one primary button of the view. */
  isMain?: boolean;
};

/** Documents of one kind as a table; each is edited in its place, a new one above. */
export function DocumentTable<Type extends EntityType>(props: DocumentTableProps<Type>) {
  const { kind, documents, waitingIds, label, more, isMain } = props;
  const { say } = useTexts();
  const { role } = useWorkspace();
  const [openId, setOpenId] = useState<string | null>(null);
  const close = () => setOpenId(null);
  const mayEdit = mayAct(role, 'member');
  return (
    <>
      {mayEdit && (
        <div class="buttons table-buttons">
          <Button {...(isMain ? { look: 'primary' as const } : {})} onClick={() => setOpenId('new')}>
            {kind.addLabel}
          </Button>
          {more}
        </div>
      )}
      {openId === 'new' && <DocumentForm kind={kind} document={null} onClose={close} />}
      {documents.length === 0 ? (
        openId !== 'new' && <p class="nothing">{kind.emptyText}</p>
      ) : (
        <table class="table" aria-label={label}>
          <thead>
            <tr>
              {kind.columns.map(({ key, head }) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
              {mayEdit && (
                <th class="row-tools">
                  <span class="unseen">{say('workspace.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <DocumentRow
                key={document.id}
                {...{ kind, document, close, mayEdit }}
                isWaiting={waitingIds.has(document.id)}
                isOpen={openId === document.id}
                onOpen={() => setOpenId(document.id)}
              />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

type DocumentRowProps<Type extends EntityType> = {
  kind: DocumentKind<Type>;
  document: DocumentOf<Type>;
  isWaiting: boolean;
  isOpen: boolean;
  mayEdit: boolean;
  onOpen: () => void;
  close: () => void;
};

function DocumentRow<Type extends EntityType>(props: DocumentRowProps<Type>) {
  const { kind, document, isWaiting, isOpen, mayEdit, onOpen, close } = props;
  const { say } = useTexts();
  if (isOpen) {
    return (
      <tr>
        <td colSpan={kind.columns.length + 1}>
          <DocumentForm kind={kind} document={document} onClose={close} />
        </td>
      </tr>
    );
  }
  return (
    <tr data-document={document.id}>
      {kind.columns.map(({ key, head, cell }, place) => (
        <td key={key} data-head={head}>
          {cell(document)}
          {place === 0 && isWaiting && <Waiting />}
        </td>
      ))}
      {mayEdit && (
        <td class="row-tools">
          <IconButton
            small
            icon="edit"
            label={say('common.edit_named', { name: kind.nameOf(document) })}
            onClick={onOpen}
          />
        </td>
      )}
    </tr>
  );
}
