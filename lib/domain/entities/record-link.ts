import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { name, optional, reference, text, webAddress } from '../fields';
import { recordKey } from '../records/record-key';
import { recordKind } from '../records/record-ref';
import { type Refusal, refuse } from '../refusal';
import type { Context, State } from '../state';

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

/** A record is linked to an engagement once; to several engagements it may be. */
export function check(link: DocumentOf<'recordLink'>, state: State, _context: Context): Refusal | undefined {
  const twin = state
    .list('recordLink', link.engagementId)
    .find((other) => other.id !== link.id && recordKey(other) === recordKey(link));
  return twin ? refuse('already_done', 'This record is linked to the engagement already.', 'recordId') : undefined;
}
