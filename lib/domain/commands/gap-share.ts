import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { changeGap, findStoredGap, gapArgs } from '../gaps/stored-gap';
import { isLeadsOnly } from '../leads-only/leads-only';
import { isRefusal, refuse } from '../refusal';
import { isInternal } from '../rules/internal-findings';

/** Shows a gap to the client on their page, or takes it off again. What some rules find stays among us. */
export const gapShare = defineCommand({
  name: 'gap.share',
  role: 'member',
  args: z.strictObject({ ...gapArgs, shared: z.boolean() }),
  apply(state, { shared, ...args }, context) {
    const stored = findStoredGap(state, args);
    if (shared && isInternal(args.key)) {
      return refuse('internal_only', 'What this rule finds is for us alone and cannot be shared.', 'args.key');
    }
    if ((stored?.sharedWithClient ?? false) === shared) {
      return refuse('already_done', `This gap is ${shared ? 'shared already' : 'not shared'}.`, 'args.shared');
    }
    const act = shared ? 'shared' : 'unshared';
    const changes = changeGap(state, args, { sharedWithClient: shared }, { act }, context);
    const isForLeads = !isRefusal(changes) && changes.some(({ document }) => document && isLeadsOnly(document));
    return shared && isForLeads
      ? refuse('internal_only', 'Only leads see this: it cannot be shared with the client.', 'args.key')
      : changes;
  },
});
