import type { DocumentIndex } from '../../../lib/domain/documents/document-index';
import { SelectField } from '../../ui/Field';
import { type Texts, useTexts } from '../../ui/texts';
import { usePanel } from '../panel-context';

type Owner = { memberId: string } | { stakeholderId: string };

/** An owner as a select's value: `member/ID`, `stakeholder/ID`, or empty. */
export function ownerValue(owner: Owner | undefined): string {
  if (!owner) return '';
  return 'memberId' in owner ? `member/${owner.memberId}` : `stakeholder/${owner.stakeholderId}`;
}

export function ownerOf(value: string): Owner | null {
  const [side, id] = value.split('/');
  if (!id) return null;
  return side === 'member' ? { memberId: id } : { stakeholderId: id };
}

/** Everybody who can answer for something, ours before theirs; nobody first. */
export function ownerOptions(index: DocumentIndex, say: Texts['say']): { value: string; label: string }[] {
  const members = index.list('workspace')[0]?.members ?? [];
  return [
    { value: '', label: say('common.nobody') },
    ...members.map(({ id, name }) => ({ value: `member/${id}`, label: name })),
    ...index.list('stakeholder').map(({ id, name }) => ({
      value: `stakeholder/${id}`,
      label: say('common.of_client', { name }),
    })),
  ];
}

export type OwnerFieldProps = { value: string; onChange: (value: string) => void; problem: string | null };

/** Chooses one person, on our side or the client's. */
export function OwnerField(props: OwnerFieldProps) {
  const { index } = usePanel();
  const { say } = useTexts();
  return <SelectField label={say('field.owner')} options={ownerOptions(index, say)} {...props} />;
}
