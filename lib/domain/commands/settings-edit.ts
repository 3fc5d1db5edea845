import * as z from 'zod/mini';
import { defineCommand } from '../command';
import type { DocumentOf } from '../document';
import { editDocument } from '../documents/edit-document';
import { identifier, maybeList, name, oneOf } from '../fields';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { refuseThresholds } from '../rules/refuse-settings';
import { goodwillAllowance } from '../scope-creep/goodwill-allowance';
import { possibleDigestReaders } from '../settings/digest-readers';
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
      /** Null for everybody who leads. */
      digestTo: z.nullable(maybeList(identifier(), 200)),
    }),
  }),
  apply(state, { set }, context) {
    const workspace = state.workspace();
    if (!workspace) return refuse('not_found', 'There is no workspace here.', 'args');
    const outside = refuseThresholds(set.thresholds, 'args.set.thresholds');
    if (outside) return outside;
    const toNobody = refuseReaders(set.digestTo, workspace);
    if (toNobody) return toNobody;
    const settings = Object.entries({ ...workspace.settings, ...definedOf(set) }).filter(([, value]) => value !== null);
    const change = editDocument(workspace, { settings: Object.fromEntries(settings) }, context);
    return isRefusal(change) ? change : [change];
  },
});

const definedOf = (set: object) => Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));

/** A digest goes to somebody, and to nobody who may not read what it says. */
function refuseReaders(
  digestTo: readonly string[] | null | undefined,
  workspace: DocumentOf<'workspace'>,
): Refusal | undefined {
  if (!digestTo) return undefined;
  if (digestTo.length === 0) {
    return refuse('required', 'Choose who gets the digest, or switch it off.', 'args.set.digestTo');
  }
  const possible = possibleDigestReaders(workspace);
  const wrong = digestTo.findIndex((memberId) => possible.every(({ id }) => id !== memberId));
  if (wrong < 0) return undefined;
  const isHere = workspace.members.some(({ id }) => id === digestTo[wrong]);
  return isHere
    ? refuse('forbidden', 'The digest is for those who lead.', `args.set.digestTo.${wrong}`)
    : refuse('not_found', 'There is no such member here.', `args.set.digestTo.${wrong}`);
}
