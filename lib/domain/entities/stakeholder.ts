import { defineEntity } from '../define-entity';
import { day, flag, languageCode, mailAddress, name, optional, reference, text } from '../fields';

/** A person on the client’s side, and so part of all of the client’s engagements. */
export const stakeholder = defineEntity({
  type: 'stakeholder',
  scope: 'workspace',
  fields: {
    clientId: reference('client'),
    name: name(),
    email: optional(mailAddress()),
    role: optional(name()),
    decisionMaker: flag(),
    signoffRequired: flag(),
    addedOn: day(),
    briefedOn: optional(day()),
    leftOn: optional(day()),
    language: optional(languageCode()),
    wants: optional(text()),
    fears: optional(text()),
  },
});
