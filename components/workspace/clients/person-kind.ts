import type { Texts } from '../../ui/texts';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { isTicked, textOf, textOrNull } from '../documents/form-field';

/** How a client’s people are listed and edited. */
export function personKind({ say, day }: Texts, clientId: string, today: string): DocumentKind<'stakeholder'> {
  return {
    type: 'stakeholder',
    addLabel: say('workspace.person.add'),
    emptyText: say('workspace.person.empty'),
    nameOf: ({ name }) => name,
    columns: [
      { key: 'name', head: say('workspace.person.name'), cell: ({ name }) => name },
      { key: 'role', head: say('workspace.person.role'), cell: ({ role }) => role },
      { key: 'email', head: say('workspace.person.email'), cell: ({ email }) => email },
      {
        key: 'decides',
        head: say('workspace.person.say'),
        cell: ({ decisionMaker, signoffRequired, leftOn }) =>
          [
            decisionMaker ? say('workspace.person.decides') : '',
            signoffRequired ? say('workspace.person.signs') : '',
            leftOn === undefined ? '' : say('workspace.person.left', { day: day(leftOn) }),
          ]
            .filter(Boolean)
            .join(' · '),
      },
    ],
    fields: [
      { kind: 'text', name: 'name', label: say('workspace.person.name') },
      { kind: 'text', name: 'role', label: say('workspace.person.role') },
      { kind: 'text', name: 'email', label: say('workspace.person.email') },
      { kind: 'date', name: 'leftOn', label: say('workspace.person.left_on') },
      { kind: 'check', name: 'decisionMaker', label: say('workspace.person.decides') },
      { kind: 'check', name: 'signoffRequired', label: say('workspace.person.signs') },
    ],
    valuesOf: (person) => ({
      name: person?.name ?? '',
      role: person?.role ?? '',
      email: person?.email ?? '',
      leftOn: person?.leftOn ?? '',
      decisionMaker: person?.decisionMaker ?? false,
      signoffRequired: person?.signoffRequired ?? false,
    }),
    read: (values) => ({
      name: textOf(values, 'name'),
      role: textOrNull(values, 'role'),
      email: textOrNull(values, 'email'),
      leftOn: textOrNull(values, 'leftOn'),
      decisionMaker: isTicked(values, 'decisionMaker'),
      signoffRequired: isTicked(values, 'signoffRequired'),
    }),
    create: (id, fields) => ({ type: 'stakeholder', id, clientId, name: '', addedOn: today, ...withoutNulls(fields) }),
  };
}
