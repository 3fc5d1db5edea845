import type { TermDifference } from '../../../lib/domain/agreement-terms/compare-versions';
import type { FieldChange } from '../../../lib/domain/history/entry-changes';
import type { InterfaceKey } from '../../../lib/domain/language';
import type { Signing } from '../../services/signing/signing';
import type { ClientReader } from './client-reader';

/** One field of a term, old and new, as the reader is told. Null where there was nothing, or is nothing now. */
export type FieldWords = { label: string | null; before: string | null; after: string | null };

/** What each field is called; those that are the line itself need no name. */
const labels: Record<string, InterfaceKey | null> = {
  text: null,
  statement: null,
  name: null,
  question: 'field.question',
  metric: 'field.metric',
  unit: 'field.unit',
  direction: 'field.direction',
  baseline: 'field.baseline',
  target: 'field.target',
  targetMax: 'field.target_to',
  targetScore: 'field.targetScore',
  scale: 'client.field.scale',
  source: 'field.source',
  startsOn: 'client.field.start',
  dueOn: 'field.dueOn',
  kind: 'field.kind',
  duration: 'client.field.days',
  'duration.days': 'client.field.days',
  'duration.from': 'client.field.from',
  allowance: 'client.field.limit',
  'allowance.limit': 'client.field.limit',
  'allowance.unit': 'field.unit',
  'allowance.period': 'client.field.period',
  tolerance: 'client.field.tolerance',
  acceptance: 'client.field.acceptance',
  clarification: 'client.field.meaning',
  clientSuppliedInput: 'client.field.supplied',
  owner: 'client.field.owner',
  'owner.memberId': 'client.field.owner',
  'owner.stakeholderId': 'client.field.owner',
  type: 'client.field.channel',
  purpose: 'client.field.channel',
};

/** What a difference says, field by field. */
export function fieldWords({ fields }: TermDifference, signing: Signing, reader: ClientReader): FieldWords[] {
  const words = sameOwnerOnce(fields).map(({ field, old, new: now }) => {
    const label = field in labels ? labels[field] : 'client.field.other';
    return {
      label: label ? reader.t(label) : null,
      before: valueWords(field, old, signing, reader),
      after: valueWords(field, now, signing, reader),
    };
  });
  // The line itself comes first.
  return words.sort((a, b) => Number(a.label !== null) - Number(b.label !== null));
}

/** From one of us to one of them an owner changes in two fields: told as one. */
function sameOwnerOnce(fields: readonly FieldChange[]): FieldChange[] {
  const owners = fields.filter(({ field }) => field.startsWith('owner.'));
  if (owners.length < 2) return [...fields];
  const old = owners.find((change) => change.old !== null);
  const now = owners.find((change) => change.new !== null);
  const others = fields.filter((change) => !owners.includes(change));
  return [...others, { field: 'owner', old: old?.old ?? null, new: now?.new ?? null }];
}

const decimalFields = new Set(['baseline', 'target', 'targetMax', 'targetScore', 'limit', 'days']);

function valueWords(path: string, value: FieldChange['old'], signing: Signing, reader: ClientReader): string | null {
  if (value === null) return null;
  const field = path.split('.').at(-1) ?? '';
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([name, part]) => valueWords(name, part, signing, reader));
    return parts.filter((part) => part !== null).join(' ');
  }
  if (field === 'dueOn' || field === 'startsOn') return reader.day(String(value));
  if (decimalFields.has(field)) return reader.number(value);
  if (path.startsWith('owner') || field === 'memberId' || field === 'stakeholderId') {
    return personName(String(value), signing);
  }
  if (field === 'clientSuppliedInput') return reader.t('common.yes');
  const word = closedWord(field, value);
  if (word) return reader.t(word);
  return String(value);
}

/** Words for the values of closed lists. */
function closedWord(field: string, value: string | number): InterfaceKey | undefined {
  const key = `${closedLists[field] ?? ''}.${value}`;
  return closedWords.find((known) => known === key);
}

const closedLists: Record<string, string> = { direction: 'direction', kind: 'criterion_kind', type: 'channel' };
const closedWords = [
  'direction.up',
  'direction.down',
  'direction.band',
  'criterion_kind.hard',
  'criterion_kind.felt',
  'channel.email',
  'channel.call',
  'channel.meeting',
  'channel.chat',
  'channel.ticket',
  'channel.survey',
  'channel.other',
] as const satisfies InterfaceKey[];

const personName = (id: string, { workspace, stakeholders }: Signing) =>
  [...workspace.members, ...stakeholders].find((person) => person.id === id)?.name ?? '';

const sections: Record<string, InterfaceKey> = {
  deliverable: 'client.section.included',
  activity: 'client.section.included',
  exclusion: 'client.section.excluded',
  assumption: 'client.section.assumed',
  clientDuty: 'client.section.duties',
  criterion: 'client.section.criteria',
  milestone: 'client.section.milestones',
  channel: 'client.section.people',
};

/** The heading under which a term stands on the page. */
export const sectionWords = (section: string, { t }: ClientReader): string =>
  t(sections[section] ?? 'client.section.included');
