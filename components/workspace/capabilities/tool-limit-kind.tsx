import type { Texts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { textOf, textOrNull } from '../documents/form-field';
import { ToolLimitSource } from './ToolLimitSource';

/** How the limits of tools, and what they make possible, are listed and edited; one without a source is unconfirmed, an old one to be checked again. */
export function toolLimitKind({ say, number, decimalMark }: Texts, today: string): DocumentKind<'toolLimit'> {
  return {
    type: 'toolLimit',
    addLabel: say('workspace.tool.add'),
    emptyText: say('workspace.tool.empty'),
    nameOf: ({ tool, parameter }) => `${tool}, ${parameter}`,
    columns: [
      { key: 'tool', head: say('workspace.tool.tool'), cell: ({ tool, plan }) => (plan ? `${tool} · ${plan}` : tool) },
      { key: 'parameter', head: say('workspace.tool.parameter'), cell: ({ parameter }) => parameter },
      { key: 'limit', head: say('field.limit'), cell: ({ limit, unit }) => `${number(limit)} ${unit}` },
      { key: 'possibility', head: say('workspace.tool.possibility'), cell: ({ possibility }) => possibility },
      { key: 'source', head: say('field.source'), cell: (limit) => <ToolLimitSource limit={limit} today={today} /> },
    ],
    fields: [
      { kind: 'text', name: 'tool', label: say('workspace.tool.tool') },
      { kind: 'text', name: 'plan', label: say('workspace.tool.plan') },
      { kind: 'text', name: 'parameter', label: say('workspace.tool.parameter') },
      { kind: 'number', name: 'limit', label: say('field.limit') },
      { kind: 'text', name: 'unit', label: say('field.unit') },
      { kind: 'text', name: 'possibility', label: say('workspace.tool.possibility') },
      { kind: 'text', name: 'source', label: say('field.source') },
      { kind: 'date', name: 'checkedOn', label: say('workspace.tool.checked_on') },
    ],
    valuesOf: (limit) => ({
      tool: limit?.tool ?? '',
      plan: limit?.plan ?? '',
      parameter: limit?.parameter ?? '',
      limit: limit ? number(limit.limit) : '',
      unit: limit?.unit ?? '',
      possibility: limit?.possibility ?? '',
      source: limit?.source ?? '',
      checkedOn: limit ? (limit.checkedOn ?? '') : today,
    }),
    read: (values) => ({
      tool: textOf(values, 'tool'),
      plan: textOrNull(values, 'plan'),
      parameter: textOf(values, 'parameter'),
      limit: typedNumber(textOf(values, 'limit'), decimalMark) ?? '',
      unit: textOf(values, 'unit'),
      possibility: textOrNull(values, 'possibility'),
      source: textOrNull(values, 'source'),
      checkedOn: textOrNull(values, 'checkedOn'),
    }),
    create: (id, fields) => ({
      type: 'toolLimit',
      id,
      tool: '',
      parameter: '',
      limit: '',
      unit: '',
      ...withoutNulls(fields),
    }),
  };
}
