import { defineEntity } from '../define-entity';
import { day, languageCode, leadsOnly, optional, requiredText } from '../fields';

/** A note among ourselves; never shared with the client. */
export const note = defineEntity({
  type: 'note',
  scope: 'engagement',
  fields: {
    text: requiredText(),
    language: optional(languageCode()),
    on: day(),
    leadsOnly: leadsOnly(),
  },
  verbFields: ['leadsOnly'],
  fieldRoles: { leadsOnly: 'lead' },
});
