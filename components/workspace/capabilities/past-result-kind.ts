import type { Texts } from '../../ui/texts';
import { typedNumber } from '../../ui/typed-number';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { isTicked, textOf, textOrNull } from '../documents/form-field';

const directions = ['up', 'down', 'band'] as const;

/** The direction as it was chosen; nothing while none is. */
function chosenDirection(value: string | boolean | undefined) {
  const direction = directions.find((one) => one === value);
  return direction === undefined ? {} : { direction };
}

/** Where a result can come from: an engagement, by the name of its client and its own. */
export type ResultOrigin = { id: string; name: string };

/** How past results are listed and edited. */
export function pastResultKind(
  { say, day, number, decimalMark }: Texts,
  origins: readonly ResultOrigin[],
  today: string,
): DocumentKind<'pastResult'> {
  const nameOfOrigin = new Map(origins.map(({ id, name }) => [id, name]));
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
      {
        key: 'from',
        head: say('workspace.past.from'),
        cell: ({ anonymous, fromEngagementId = '' }) =>
          anonymous ? say('workspace.past.not_named') : nameOfOrigin.get(fromEngagementId),
      },
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
        mustChoose: true,
        options: [
          { value: '', label: say('workspace.new.choose') },
          ...directions.map((value) => ({ value, label: say(`direction.${value}`) })),
        ],
      },
      { kind: 'text', name: 'industry', label: say('workspace.industry') },
      { kind: 'date', name: 'on', label: say('field.on') },
      {
        kind: 'choice',
        name: 'fromEngagementId',
        label: say('workspace.past.from'),
        options: [
          { value: '', label: say('workspace.past.from_elsewhere') },
          ...origins.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      {
        kind: 'check',
        name: 'anonymous',
        label: say('workspace.past.anonymous'),
        hint: say('workspace.past.anonymous_hint'),
      },
    ],
    valuesOf: (result) => ({
      metric: result?.metric ?? '',
      value: result ? number(result.value) : '',
      unit: result?.unit ?? '',
      direction: result?.direction ?? '',
      industry: result?.industry ?? '',
      on: result?.on ?? today,
      fromEngagementId: result?.fromEngagementId ?? '',
      anonymous: result?.anonymous ?? false,
    }),
    read: (values) => ({
      metric: textOf(values, 'metric'),
      value: typedNumber(textOf(values, 'value'), decimalMark) ?? '',
      unit: textOf(values, 'unit'),
      ...chosenDirection(values['direction']),
      industry: textOrNull(values, 'industry'),
      on: textOf(values, 'on'),
      fromEngagementId: textOrNull(values, 'fromEngagementId'),
      anonymous: isTicked(values, 'anonymous') || null,
    }),
    create: (id, fields) => ({
      type: 'pastResult',
      id,
      metric: '',
      unit: '',
      // Only a type asks for one here: the form sends nothing before a direction is chosen.
      direction: 'up',
      value: '',
      on: today,
      ...withoutNulls(fields),
    }),
  };
}
