import type { InterfaceKey } from '../../../lib/domain/language';
import type { Texts } from '../../ui/texts';

/** The fields that people change in the panel, by name; the rest is “details”. */
const named = {
  text: 'field.text',
  clarification: 'field.clarification',
  dueOn: 'field.dueOn',
  owner: 'field.owner',
  allowance: 'field.limit',
  statement: 'field.statement',
  metric: 'field.metric',
  unit: 'field.unit',
  direction: 'field.direction',
  baseline: 'field.baseline',
  target: 'field.target',
  question: 'field.question',
  targetScore: 'field.targetScore',
  said: 'field.text',
  answer: 'field.answer',
  answeredOn: 'field.answer',
  promisedBy: 'field.promisedBy',
  resolution: 'field.resolution',
  resolvedOn: 'field.resolution',
  sentiment: 'field.sentiment',
  channel: 'field.channel',
  receivedOn: 'field.receivedOn',
  needsAnswer: 'field.needsAnswer',
  verdict: 'field.verdict',
  verdictOn: 'field.verdict',
  decision: 'field.decision',
  verification: 'field.verification',
  disposition: 'field.disposition',
  status: 'field.status',
  state: 'field.status',
  title: 'field.title',
  name: 'field.name',
  severity: 'field.severity',
  reason: 'field.reason',
  takenBy: 'field.owner',
  snoozedUntil: 'watch.snooze_until',
  sharedWithClient: 'watch.shared',
  leadsOnly: 'field.visibility',
  value: 'field.value',
  on: 'field.on',
  source: 'field.source',
  kind: 'field.kind',
} as const satisfies Record<string, InterfaceKey>;

/** One field's name in the reader's language. */
export function fieldName(field: string, { say }: Texts): string {
  const key = (named as Record<string, InterfaceKey | undefined>)[field];
  return key ? say(key) : say('field.details');
}

/** The names of fields as a list in the reader's language, each once. */
export function fieldNames(fields: readonly string[], texts: Texts): string {
  const names = [...new Set(fields.map((field) => fieldName(field, texts)))];
  return new Intl.ListFormat(texts.code, { type: 'conjunction' }).format(names);
}
