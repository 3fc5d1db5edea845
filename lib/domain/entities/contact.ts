import { defineEntity } from '../define-entity';
import { channelType, day, oneOf, optional, text } from '../fields';

/** A contact with the client that was neither feedback nor a check-in. */
export const contact = defineEntity({
  type: 'contact',
  scope: 'engagement',
  fields: {
    on: day(),
    direction: oneOf('in', 'out'),
    channel: channelType(),
    note: optional(text()),
  },
});
