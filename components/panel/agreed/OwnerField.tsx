import { SelectField } from '../../ui/Field';
import { useTexts } from '../../ui/texts';
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

export type OwnerFieldProps = { value: string; onChange: (value: string) => void; problem: string | null };

/** Chooses one person, on our side or the client's. */
export function OwnerField(props: OwnerFieldProps) {
  const { index } = usePanel();
  const { say } = useTexts();
  const members = index.list('workspace')[0]?.members ?? [];
  const options = [
    { value: '', label: say('common.nobody') },
    ...members.map(({ id, name }) => ({ value: `member/${id}`, label: name })),
    ...index.list('stakeholder').map(({ id, name }) => ({
      value: `stakeholder/${id}`,
      label: say('common.of_client', { name }),
    })),
  ];
  return <SelectField label={say('field.owner')} options={options} {...props} />;
}
