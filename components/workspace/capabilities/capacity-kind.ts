import type { DocumentOf } from '../../../lib/domain/document';
import type { Texts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { textOf } from '../documents/form-field';

/** How the hours that members have are listed and edited, month by month. */
export function capacityKind(
  { say, number, decimalMark }: Texts,
  members: readonly { id: string; name: string }[],
  today: string,
): DocumentKind<'capacity'> {
  const nameOf = ({ memberId }: DocumentOf<'capacity'>) => members.find(({ id }) => id === memberId)?.name ?? '';
  return {
    type: 'capacity',
    addLabel: say('workspace.capacity.add'),
    emptyText: say('workspace.capacity.empty'),
    nameOf: (capacity) => `${nameOf(capacity)}, ${capacity.month}`,
    columns: [
      { key: 'member', head: say('workspace.capacity.member'), cell: nameOf },
      { key: 'month', head: say('workspace.capacity.month'), cell: ({ month }) => month },
      { key: 'hours', head: say('workspace.capacity.hours'), cell: ({ availableHours }) => number(availableHours) },
    ],
    fields: [
      {
        kind: 'choice',
        name: 'memberId',
        label: say('workspace.capacity.member'),
        options: members.map(({ id, name }) => ({ value: id, label: name })),
      },
      { kind: 'month', name: 'month', label: say('workspace.capacity.month') },
      { kind: 'number', name: 'availableHours', label: say('workspace.capacity.hours') },
    ],
    valuesOf: (capacity) => ({
      memberId: capacity?.memberId ?? members[0]?.id ?? '',
      month: capacity?.month ?? today.slice(0, 7),
      availableHours: capacity ? number(capacity.availableHours) : '',
    }),
    read: (values) => ({
      memberId: textOf(values, 'memberId'),
      month: textOf(values, 'month'),
      availableHours: typedNumber(textOf(values, 'availableHours'), decimalMark) ?? '',
    }),
    create: (id, fields) => ({
      type: 'capacity',
      id,
      memberId: '',
      month: '',
      availableHours: '',
      ...withoutNulls(fields),
    }),
  };
}
