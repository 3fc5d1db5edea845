import type { DocumentOf } from '../../../lib/domain/document';
import type { Texts } from '../../ui/texts';
import { type DocumentKind, withoutNulls } from '../documents/document-kind';
import { isTicked, textOf, textOrNull } from '../documents/form-field';
import { CpiName } from './CpiName';

type Cpi = DocumentOf<'cpi'>;

const kinds = ['functional', 'emotional', 'social'] as const;

/** How client outcomes are listed and edited. */
export function cpiKind({ say }: Texts, members: readonly { id: string; name: string }[]): DocumentKind<'cpi'> {
  const memberName = (id: string | undefined) => members.find((member) => member.id === id)?.name ?? '';
  return {
    type: 'cpi',
    addLabel: say('workspace.cpi.add'),
    emptyText: say('workspace.cpi.empty'),
    nameOf: ({ name }) => name,
    columns: [
      { key: 'name', head: say('workspace.cpi.name'), cell: CpiName },
      { key: 'kind', head: say('field.kind'), cell: ({ kind }) => say(`workspace.cpi.kind.${kind}`) },
      { key: 'drives', head: say('workspace.cpi.drives'), cell: ({ drives }) => drivesLine(drives) },
      { key: 'owner', head: say('workspace.portfolio.owner'), cell: ({ ownerId }) => memberName(ownerId) },
    ],
    fields: [
      { kind: 'text', name: 'name', label: say('workspace.cpi.name') },
      {
        kind: 'choice',
        name: 'kind',
        label: say('field.kind'),
        options: kinds.map((value) => ({ value, label: say(`workspace.cpi.kind.${value}`) })),
      },
      {
        kind: 'choice',
        name: 'ownerId',
        label: say('workspace.portfolio.owner'),
        options: [
          { value: '', label: say('common.nobody') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      { kind: 'long', name: 'definition', label: say('workspace.cpi.definition') },
      {
        kind: 'long',
        name: 'drives',
        label: say('workspace.cpi.drives'),
        hint: say('workspace.cpi.drives_hint'),
      },
      {
        kind: 'text',
        name: 'question',
        label: say('workspace.cpi.question'),
        hint: say('workspace.cpi.question_hint'),
      },
      { kind: 'check', name: 'critical', label: say('workspace.cpi.critical') },
      {
        kind: 'check',
        name: 'archived',
        label: say('workspace.cpi.archived'),
        hint: say('workspace.cpi.archived_hint'),
      },
    ],
    valuesOf: (cpi) => ({
      name: cpi?.name ?? '',
      kind: cpi?.kind ?? 'functional',
      ownerId: cpi?.ownerId ?? '',
      definition: cpi?.definition ?? '',
      drives: (cpi?.drives ?? []).map(({ kpi, effect }) => (effect === '' ? kpi : `${kpi}: ${effect}`)).join('\n'),
      question: cpi?.question ?? '',
      critical: cpi?.critical ?? false,
      archived: cpi ? !cpi.active : false,
    }),
    read: (values) => ({
      name: textOf(values, 'name'),
      kind: kinds.find((kind) => kind === values['kind']) ?? 'functional',
      ownerId: textOrNull(values, 'ownerId'),
      definition: textOrNull(values, 'definition'),
      drives: readDrives(textOf(values, 'drives')),
      question: textOrNull(values, 'question'),
      critical: isTicked(values, 'critical'),
      active: !isTicked(values, 'archived'),
    }),
    create: (id, fields) => ({ type: 'cpi', id, name: '', kind: 'functional', ...withoutNulls(fields) }),
  };
}

/** A line a business figure, what it does to it behind a colon. */
function readDrives(text: string): Cpi['drives'] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, kpi = line, effect = ''] = /^([^:：]*)[:：](.*)$/.exec(line) ?? [];
      return { kpi: kpi.trim(), effect: effect.trim() };
    });
}

const drivesLine = (drives: Cpi['drives']) => drives.map(({ kpi }) => kpi).join(', ');
