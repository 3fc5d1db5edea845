import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { adapterFields } from '../records/adapter-shape';
import { type Refusal, refuse } from '../refusal';
import { isTooWide } from '../teaching/is-too-wide';

/** An app taught by a user: the same shape as the apps that ship with Goalpost. */
export const adapter = defineEntity({
  type: 'adapter',
  scope: 'workspace',
  fields: adapterFields,
  role: { create: 'lead', edit: 'lead', archive: 'lead' },
});

/** A shape that fits every page would show one client’s agreement beside another’s record. */
export function check({ records = [] }: DocumentOf<'adapter'>): Refusal | undefined {
  const at = records.findIndex(isTooWide);
  return at < 0
    ? undefined
    : refuse('out_of_range', 'This address shape fits every page: name a word that stands in it.', `records.${at}`);
}
