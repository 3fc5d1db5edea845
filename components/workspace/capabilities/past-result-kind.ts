import type { Texts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { textOf, textOrNull } from '../documents/form-field';

const directions = ['up', 'down', 'band'] as const;

/** How past results are listed and edited. */
export function pastResultKind({ say, day, number, decimalMark }: Texts, today: string): DocumentKind<'pastResult'> {
  return {
    type: 'pastResult',
    addLabel: say('workspace.past.add'),
    emptyText: say('workspace.past.empty'),
    nameOf: ({ metric }) => metric,
    columns: [
      { key: 'metric', head: say('field.metric'), cell: ({ metric }) => metric },
      { key: 'value', head: say('field.value'), cell: ({ value, unit }) => `${number(value)} ${unit}` },
      { key: 'direction', head: say('field.direction'), cell: ({ direction }) => say(`direction.${direction}`) },
      { key: 'industry', head: say('workspace.industry'), cell: ({ industry }) => industry },
      { key: 'on', head: say('field.on'), cell: ({ on }) => day(on, today) },
    ],
    fields: [
      { kind: 'text', name: 'metric', label: say('field.metric') },
      { kind: 'number', name: 'value', label: say('field.value') },
      { kind: 'text', name: 'unit', label: say('field.unit') },
      {
        kind: 'choice',
        name: 'direction',
        label: say('field.direction'),
        options: directions.map((value) => ({ value, label: say(`direction.${value}`) })),
      },
      { kind: 'text', name: 'industry', label: say('workspace.industry') },
      { kind: 'date', name: 'on', label: say('field.on') },
    ],
    valuesOf: (result) => ({
      metric: result?.metric ?? '',
      value: result ? number(result.value) : '',
      unit: result?.unit ?? '',
      direction: result?.direction ?? 'up',
      industry: result?.industry ?? '',
      on: result?.on ?? today,
    }),
    read: (values) => ({
      metric: textOf(values, 'metric'),
      value: typedNumber(textOf(values, 'value'), decimalMark) ?? '',
      unit: textOf(values, 'unit'),
      direction: directions.find((direction) => direction === values['direction']) ?? 'up',
      industry: textOrNull(values, 'industry'),
      on: textOf(values, 'on'),
    }),
    create: (id, fields) => ({
      type: 'pastResult',
      id,
      metric: '',
      unit: '',
      direction: 'up',
      value: '',
      on: today,
      ...withoutNulls(fields),
    }),
  };
}
