import type { Texts } from '../../ui/texts';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { textOf, textOrNull } from '../documents/form-field';

/** How templates are listed and renamed; their items are written in an agreement and kept from there. */
export function templateKind({ say, number }: Texts): DocumentKind<'template'> {
  return {
    type: 'template',
    addLabel: say('workspace.template.add'),
    emptyText: say('workspace.template.empty'),
    nameOf: ({ name }) => name,
    columns: [
      { key: 'name', head: say('workspace.template.name'), cell: ({ name }) => name },
      { key: 'line', head: say('workspace.service_line'), cell: ({ serviceLine }) => serviceLine },
      { key: 'items', head: say('workspace.template.items'), cell: ({ items }) => number(items.length) },
      { key: 'criteria', head: say('workspace.template.criteria'), cell: ({ criteria }) => number(criteria.length) },
    ],
    fields: [
      { kind: 'text', name: 'name', label: say('workspace.template.name') },
      { kind: 'text', name: 'serviceLine', label: say('workspace.service_line') },
    ],
    valuesOf: (template) => ({ name: template?.name ?? '', serviceLine: template?.serviceLine ?? '' }),
    read: (values) => ({ name: textOf(values, 'name'), serviceLine: textOrNull(values, 'serviceLine') }),
    create: (id, fields) => ({ type: 'template', id, name: '', ...withoutNulls(fields) }),
  };
}
