import type { LastEntry } from '../../../lib/domain/voices/last-entry';
import { type LogEntry, type LogKind, logKinds } from '../../../lib/domain/voices/log-entry';

type Entry = LogEntry;

/** What stands in the quick log and is not saved yet; what was not touched is missing and follows the last entry. */
export type LogDraft = {
  kind: LogKind;
  text: string;
  /** A name as typed: of somebody known, or of somebody new. */
  person?: string;
  channel?: Entry['channel'];
  sentiment?: Entry['sentiment'];
  severity?: Entry['severity'];
  on?: string;
  needsAnswer?: boolean;
  leadsOnly?: boolean;
  criterionId?: string;
};

export const emptyDraft: LogDraft = { kind: 'feedback', text: '' };

export const channels = ['email', 'call', 'meeting', 'chat', 'ticket', 'survey', 'other'] as const;
export const sentiments = ['positive', 'neutral', 'negative'] as const;
export const severities = ['info', 'warning', 'critical'] as const;

/** Reads a kept draft. What cannot be read counts as nothing typed; a text is never lost to a damaged neighbour. */
export function parseDraft(kept: string): LogDraft {
  let stored: unknown;
  try {
    stored = JSON.parse(kept);
  } catch {
    return emptyDraft;
  }
  const field = (name: string): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
  const words = (name: string) => {
    const value = field(name);
    return typeof value === 'string' ? { [name]: value } : {};
  };
  const yesOrNo = (name: string) => {
    const value = field(name);
    return typeof value === 'boolean' ? { [name]: value } : {};
  };
  return {
    kind: oneOf(logKinds, field('kind')) ?? 'feedback',
    text: '',
    ...words('text'),
    ...words('person'),
    ...words('on'),
    ...words('criterionId'),
    ...defined('channel', oneOf(channels, field('channel'))),
    ...defined('sentiment', oneOf(sentiments, field('sentiment'))),
    ...defined('severity', oneOf(severities, field('severity'))),
    ...yesOrNo('needsAnswer'),
    ...yesOrNo('leadsOnly'),
  };
}

/** The text under which a draft is kept; empty when there is nothing to keep. */
export function keepDraft(draft: LogDraft): string {
  return draft.text === '' && draft.kind === 'feedback' ? '' : JSON.stringify(draft);
}

function oneOf<const Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((candidate) => candidate === value);
}

function defined<const Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]?: Value });
}

/** The draft with everything that was not touched filled in. Thanks need no answer. */
export function completeDraft(draft: LogDraft, last: LastEntry, lastPersonName: string, today: string) {
  const sentiment = draft.sentiment ?? last.sentiment;
  return {
    ...draft,
    person: draft.person ?? lastPersonName,
    channel: draft.channel ?? last.channel,
    sentiment,
    severity: draft.severity ?? 'warning',
    on: draft.on ?? today,
    needsAnswer: draft.needsAnswer ?? sentiment !== 'positive',
    leadsOnly: draft.leadsOnly ?? false,
  };
}
export type CompleteDraft = ReturnType<typeof completeDraft>;
