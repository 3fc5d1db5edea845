import type { DocumentOf } from '../../../lib/domain/document';
import type { Texts } from '../../ui/texts';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { isTicked, textOf, textOrNull } from '../documents/form-field';

const statuses = ['available', 'conditional', 'not_available', 'unknown'] as const;

/** How capabilities are listed and edited, those among them that we do not do. */
export function capabilityKind({ say, day }: Texts): DocumentKind<'capability'> {
  return {
    type: 'capability',
    addLabel: say('workspace.capability.add'),
    emptyText: say('workspace.capability.empty'),
    nameOf: ({ name }) => name,
    columns: [
      { key: 'name', head: say('workspace.capability.name'), cell: ({ name }) => name },
      {
        key: 'status',
        head: say('workspace.portfolio.status'),
        cell: (capability) => capabilityState(capability, say),
      },
      {
        key: 'by',
        head: say('workspace.capability.fulfilled_by'),
        cell: ({ fulfilledBy }) =>
          fulfilledBy &&
          (fulfilledBy.confirmedOn === undefined
            ? say('workspace.capability.unconfirmed', { name: fulfilledBy.name })
            : say('workspace.capability.confirmed', { name: fulfilledBy.name, day: day(fulfilledBy.confirmedOn) })),
      },
      { key: 'plan', head: say('workspace.capability.plan'), cell: ({ conditionPlan }) => conditionPlan },
    ],
    fields: [
      { kind: 'text', name: 'name', label: say('workspace.capability.name') },
      {
        kind: 'choice',
        name: 'status',
        label: say('workspace.portfolio.status'),
        options: statuses.map((value) => ({ value, label: say(`workspace.capability.status.${value}`) })),
      },
      { kind: 'text', name: 'fulfilledBy', label: say('workspace.capability.fulfilled_by') },
      { kind: 'date', name: 'confirmedOn', label: say('workspace.capability.confirmed_on') },
      { kind: 'long', name: 'conditionPlan', label: say('workspace.capability.plan') },
      { kind: 'check', name: 'weDoNotDoThis', label: say('workspace.capability.not_done') },
    ],
    valuesOf: (capability) => ({
      name: capability?.name ?? '',
      status: capability?.status ?? 'available',
      fulfilledBy: capability?.fulfilledBy?.name ?? '',
      confirmedOn: capability?.fulfilledBy?.confirmedOn ?? '',
      conditionPlan: capability?.conditionPlan ?? '',
      weDoNotDoThis: capability?.weDoNotDoThis ?? false,
    }),
    read: (values) => {
      const confirmedOn = textOf(values, 'confirmedOn');
      const name = textOf(values, 'fulfilledBy');
      return {
        name: textOf(values, 'name'),
        status: statuses.find((status) => status === values['status']) ?? 'unknown',
        fulfilledBy: name === '' ? null : { name, ...(confirmedOn === '' ? {} : { confirmedOn }) },
        conditionPlan: textOrNull(values, 'conditionPlan'),
        weDoNotDoThis: isTicked(values, 'weDoNotDoThis') || null,
      };
    },
    create: (id, fields) => ({ type: 'capability', id, name: '', status: 'unknown', ...withoutNulls(fields) }),
  };
}

function capabilityState({ status, weDoNotDoThis }: DocumentOf<'capability'>, say: Texts['say']): string {
  return weDoNotDoThis ? say('workspace.capability.not_done') : say(`workspace.capability.status.${status}`);
}
