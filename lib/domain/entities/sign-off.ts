import { defineEntity } from '../define-entity';
import { count, day, identifier, instant, oneOf, optional, reference, text } from '../fields';

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
    /** When its signer first opened the text. */
    openedAt: optional(instant()),
    /** Place in the order of signing: everyone with a lower one signs before. Without one, at any time. */
    position: optional(count(1, 100)),
    /** Set when it counts no more: its version was withdrawn, or somebody signs in its place. Kept as history. */
    voidedOn: optional(day()),
    voidReason: optional(text(2000)),
    /** The sign-off that took its place; no reference, since history outlives what it names. */
    replacedById: optional(identifier()),
  },
  verbs: ['create', 'edit', 'archive'],
});
