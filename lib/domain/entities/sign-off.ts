import { defineEntity } from '../define-entity';
import { instant, oneOf, optional, reference, text } from '../fields';

/** One signer’s answer to one version, with the digest of what they saw. */
export const signOff = defineEntity({
  type: 'signOff',
  scope: 'engagement',
  fields: {
    agreementId: reference('agreement'),
    stakeholderId: reference('stakeholder'),
    state: oneOf('requested', 'opened', 'approved', 'declined', 'changes_requested'),
    digest: optional(text(64)),
    signedName: optional(text(200)),
    at: optional(instant()),
    via: optional(oneOf('portal', 'recorded')),
    comment: optional(text()),
  },
  verbs: ['create', 'edit', 'archive'],
});
