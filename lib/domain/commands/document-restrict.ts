import * as z from 'zod/mini';
import { allOrNone, type Change } from '../change';
import { defineCommand } from '../command';
import type { DocumentOf } from '../document';
import { editDocument } from '../documents/edit-document';
import { identifier } from '../fields';
import { isLeadsOnly } from '../leads-only/leads-only';
import { hideGaps, openGaps } from '../leads-only/restrict-gaps';
import { isRefusal, refuse } from '../refusal';
import type { State } from '../state';

type Restricted = DocumentOf<'note' | 'expectation' | 'disagreement'>;

/**
 * Keeps a document to the leads, or opens it to everyone again: with what the same people said before it, and with the
 * gaps about it. Works after the engagement has ended, too: what is sensitive can become known late.
 */
export const documentRestrict = defineCommand({
  name: 'document.restrict',
  role: 'lead',
  args: z.strictObject({
    type: z.enum(['note', 'expectation', 'disagreement']),
    id: identifier(),
    leadsOnly: z.boolean(),
  }),
  apply(state, { type, id, leadsOnly }, context) {
    const document = state.find(type, id);
    const engagement = document && state.find('engagement', document.engagementId);
    if (!document || !engagement) return refuse('not_found', `There is no such ${type} here.`, 'args.id');
    if (isLeadsOnly(document) === leadsOnly) {
      const message = leadsOnly ? 'Only leads see this already.' : 'Everyone sees this already.';
      return refuse('already_done', message, 'args.leadsOnly');
    }
    const meant = [document, ...saidBefore(state, document)].filter((one) => isLeadsOnly(one) !== leadsOnly);
    const changes = allOrNone(
      meant.map((one) => editDocument(one, { leadsOnly: leadsOnly ? true : null }, context, 'args')),
    );
    if (isRefusal(changes)) return changes;
    const gaps = leadsOnly
      ? hideGaps(state, engagement, changes, context)
      : openGaps(state, engagement, changes, context);
    return isRefusal(gaps) ? gaps : ([...changes, ...gaps] satisfies Change[]);
  },
});

/** What an expectation stands in the place of, step by step back. */
function saidBefore(state: State, document: Restricted): Restricted[] {
  if (document.type !== 'expectation') return [];
  const all = state.list('expectation', document.engagementId);
  const before: Restricted[] = [];
  for (let next = all.find(isBefore(document)); next && !before.includes(next); next = all.find(isBefore(next))) {
    before.push(next);
  }
  return before;
}

const isBefore =
  ({ id }: Restricted) =>
  (one: DocumentOf<'expectation'>) =>
    one.supersededBy === id && one.id !== id;
