import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { maybeList, name, oneOf } from '../fields';
import { isRefusal, refuse } from '../refusal';
import { refuseThresholds } from '../rules/refuse-settings';
import { goodwillAllowance } from '../scope-creep/goodwill-allowance';
import { lexicon } from '../settings/lexicon';
import { thresholds } from '../settings/thresholds';

/** Sets the rules' thresholds, which rules are on, the workspace's own words, goodwill, and the weekly digest. */
export const settingsEdit = defineCommand({
  name: 'settings.edit',
  role: 'lead',
  args: z.strictObject({
    set: z.strictObject({
      thresholds: z.optional(thresholds()),
      rulesOff: maybeList(name(100), 200),
      rulesOn: maybeList(name(100), 200),
      lexicon: z.optional(lexicon()),
      goodwill: z.optional(goodwillAllowance()),
      weeklyDigest: z.optional(oneOf('on', 'off')),
    }),
  }),
  apply(state, { set }, context) {
    const workspace = state.workspace();
    if (!workspace) return refuse('not_found', 'There is no workspace here.', 'args');
    const outside = refuseThresholds(set.thresholds, 'args.set.thresholds');
    if (outside) return outside;
    const fields = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
    const change = editDocument(workspace, { settings: { ...workspace.settings, ...fields } }, context);
    return isRefusal(change) ? change : [change];
  },
});
