import { defineEntity } from '../define-entity';
import {
  amount,
  channelType,
  count,
  day,
  group,
  languageCode,
  listOf,
  oneOf,
  optional,
  reference,
  text,
} from '../fields';

/** What was agreed, as one numbered version. In force it never changes. */
export const agreement = defineEntity({
  type: 'agreement',
  scope: 'engagement',
  fields: {
    version: count(1, 10_000),
    status: oneOf('draft', 'proposed', 'in_force', 'superseded'),
    summary: optional(text()),
    language: optional(languageCode()),
    proposedOn: optional(day()),
    inForceOn: optional(day()),
    digest: optional(text(64)),
    /** The JSON text that `digest` covers. */
    signedTerms: optional(text(900_000)),
    baselineEffortHours: optional(amount()),
    changeRequestId: optional(reference('changeRequest')),
    channels: listOf(
      group({
        type: channelType(),
        purpose: optional(text(500)),
        ourContactId: optional(reference('member')),
        clientContactId: optional(reference('stakeholder')),
      }),
      20,
    ),
  },
  verbFields: ['version', 'status', 'proposedOn', 'inForceOn', 'digest', 'signedTerms'],
  signedFields: ['channels'],
});
