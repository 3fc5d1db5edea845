import { defineEntity } from '../define-entity';
import { name, optional, reference, text, webAddress } from '../fields';
import { recordKind } from '../record-ref';

/** Where an engagement is found in another app. */
export const recordLink = defineEntity({
  type: 'recordLink',
  scope: 'engagement',
  fields: {
    app: name(40),
    tenant: text(400),
    kind: recordKind(),
    recordId: name(400),
    url: webAddress(),
    title: optional(text(500)),
    scopeItemId: optional(reference('scopeItem')),
    requestId: optional(reference('request')),
  },
});
