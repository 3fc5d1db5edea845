import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { parseDocumentOf } from '../document';
import { checkDocument } from '../documents/check-document';
import { createDocument } from '../documents/edit-document';
import { optional, ref, reference, requiredText, text, uuid } from '../fields';
import { namesLeadsOnly } from '../leads-only/leads-only';
import { recordRef } from '../records/record-ref';
import { isRefusal, refuse } from '../refusal';
import { gapSeverities } from '../rules/finding';

/** A person says that expectation and delivery differ, where no rule has found it. */
export const gapFlag = defineCommand({
  name: 'gap.flag',
  role: 'member',
  args: z.strictObject({
    id: uuid(),
    engagementId: reference('engagement'),
    title: requiredText(1000),
    note: optional(text()),
    severity: z._default(z.enum(gapSeverities), 'warning'),
    subject: optional(ref()),
    record: optional(recordRef()),
  }),
  apply(state, args, context) {
    if (state.find('gap', args.id) || state.isArchived('gap', args.id)) {
      return refuse('already_done', 'This id was used before.', 'args.id');
    }
    const gap = parseDocumentOf(
      'gap',
      {
        ...args,
        type: 'gap',
        key: `flagged:${args.id}`,
        state: 'open',
        openedOn: context.today,
        ...(namesLeadsOnly(state, args.subject) ? { leadsOnly: true } : {}),
      },
      'args',
    );
    if (isRefusal(gap)) return gap;
    return checkDocument(gap, state, context, 'args') ?? [createDocument(gap, context)];
  },
});
