import { defineEntity } from '../define-entity';
import type { DocumentOf } from '../document';
import { adapterFields } from '../records/adapter-shape';
import { type Refusal, refuse } from '../refusal';
import { type AdapterFault, adapterFault } from '../teaching/adapter-fault';

/** An app taught by a user: the same shape as the apps that ship with Goalpost. */
export const adapter = defineEntity({
  type: 'adapter',
  scope: 'workspace',
  fields: adapterFields,
  role: { create: 'lead', edit: 'lead', archive: 'lead' },
});

const sentences: Record<AdapterFault, string> = {
  matches_everything: 'This address shape fits every page: name a word that stands in it.',
  same_id: 'Each address shape must name every part that the id is made of, or different records have the same id.',
  too_many:
    'These are more address shapes than a page can be read with: at most 240, each optional group counted twice.',
  unsafe_selector:
    'This selector is longer or more nested than a page can be searched with: name the element more simply.',
};

/** What would show one client’s agreement beside another’s record, or hold up the pages that it is read on. */
export function check(document: DocumentOf<'adapter'>): Refusal | undefined {
  const found = adapterFault(document);
  return found ? refuse('out_of_range', sentences[found.fault], found.path) : undefined;
}
