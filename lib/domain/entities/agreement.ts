import { partsOf } from '../agreement-terms/version-parts';
import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
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
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

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
  verbFields: ['version', 'status', 'proposedOn', 'inForceOn', 'digest', 'signedTerms', 'changeRequestId'],
  signedFields: ['channels'],
});

/** A version begins as a draft, and its number is its own. */
export function check(agreement: DocumentOf<'agreement'>, state: State, _context: Context): Refusal | undefined {
  if (state.find('agreement', agreement.id)) return undefined;
  if (agreement.status !== 'draft') return refuse('not_editable', 'A version begins as a draft.', 'status');
  for (const field of ['proposedOn', 'inForceOn', 'digest', 'signedTerms'] as const) {
    if (agreement[field] !== undefined) return refuse('not_editable', `${field} is set by signing.`, field);
  }
  return state.list('agreement', agreement.engagementId).some((other) => other.version === agreement.version)
    ? refuse('already_done', `There is a version ${agreement.version} already.`, 'version')
    : undefined;
}

/** A draft with parts goes as a whole; a version that was signed stays. */
export function checkArchive(agreement: DocumentOf<'agreement'>, state: State): Refusal | undefined {
  return agreement.status === 'draft' && partsOf(agreement, state).length > 0
    ? refuse('still_used', 'This draft has parts: discard it as a whole.')
    : undefined;
}
