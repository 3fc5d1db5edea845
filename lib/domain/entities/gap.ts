import { defineEntity } from '../define-entity';
import {
  day,
  flag,
  group,
  identifier,
  instant,
  leadsOnly,
  listOf,
  name,
  oneOf,
  optional,
  rawValues,
  ref,
  reference,
  requiredText,
  text,
} from '../fields';
import { recordRef } from '../records/record-ref';

/** What people did about a gap that a rule found, or a gap that a person flagged. */
export const gap = defineEntity({
  type: 'gap',
  scope: 'engagement',
  fields: {
    /** `ruleKey:subjectId`, or `flagged:` and the document’s own id. */
    key: name(300),
    rule: optional(name(100)),
    subject: optional(ref()),
    severity: oneOf('info', 'warning', 'critical'),
    title: requiredText(1000),
    note: optional(text()),
    state: oneOf('open', 'taken', 'snoozed', 'dismissed', 'resolved'),
    openedOn: day(),
    takenBy: optional(reference('member')),
    snoozedUntil: optional(day()),
    reason: optional(text(2000)),
    fingerprint: optional(text(64)),
    /** What the finding showed when somebody last acted on it, as raw values: any language can say it again. */
    params: optional(rawValues()),
    /** What people did about it, the oldest first. */
    history: optional(
      listOf(
        group({
          at: instant(),
          by: identifier(),
          act: oneOf('taken', 'snoozed', 'dismissed', 'resolved', 'reopened', 'shared', 'unshared'),
          reason: optional(text(2000)),
          until: optional(day()),
        }),
        500,
      ),
    ),
    record: optional(recordRef()),
    sharedWithClient: flag(),
    /** Set where it is about something that only leads see. */
    leadsOnly: leadsOnly(),
  },
  verbs: ['create'],
  verbFields: [
    'key',
    'rule',
    'subject',
    'state',
    'openedOn',
    'takenBy',
    'snoozedUntil',
    'reason',
    'fingerprint',
    'params',
    'history',
    'sharedWithClient',
    'leadsOnly',
  ],
});
