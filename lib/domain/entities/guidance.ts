import { defineEntity } from '../define-entity';
import { day, flag, name, oneOf, optional, reference, webAddress } from '../fields';

/** Training, a guide or a contact that lets the client use what was delivered. */
export const guidance = defineEntity({
  type: 'guidance',
  scope: 'engagement',
  fields: {
    scopeItemId: optional(reference('scopeItem')),
    kind: oneOf('training', 'guide', 'contact'),
    title: name(500),
    url: optional(webAddress()),
    openedOn: optional(day()),
    sharedWithClient: flag(),
  },
});
