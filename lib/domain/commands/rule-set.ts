import * as z from 'zod/mini';
import { defineCommand } from '../command';
import { editDocument } from '../documents/edit-document';
import { name } from '../fields';
import { isRefusal, refuse } from '../refusal';
import { refuseThresholds } from '../rules/refuse-settings';
import { findRule } from '../rules/rules-on';

/**
 * Sets one rule: its numbers, each null for the rule’s own, and whether it is on, null for as the rule says. Other
 * rules stay as they are, so that two people who set two rules do not meet.
 */
export const ruleSet = defineCommand({
  name: 'rule.set',
  role: 'lead',
  args: z.strictObject({
    key: name(100),
    thresholds: z.optional(z.record(name(60), z.nullable(z.number()))),
    isOn: z.optional(z.nullable(z.boolean())),
  }),
  apply(state, { key, thresholds, isOn }, context) {
    const workspace = state.workspace();
    if (!workspace) return refuse('not_found', 'There is no workspace here.', 'args');
    if (!findRule(key)) return refuse('not_found', 'There is no such rule.', 'args.key');
    const { settings } = workspace;
    const numbers = merged(settings.thresholds[key] ?? {}, thresholds ?? {});
    const outside = refuseThresholds({ [key]: numbers }, 'args.thresholds');
    if (outside) return outside;
    const { [key]: _before, ...others } = settings.thresholds;
    const isNamed = isOn !== undefined;
    const change = editDocument(
      workspace,
      {
        settings: {
          ...settings,
          thresholds: Object.keys(numbers).length === 0 ? others : { ...others, [key]: numbers },
          ...(isNamed ? { rulesOn: withKey(settings.rulesOn, key, isOn === true) } : {}),
          ...(isNamed ? { rulesOff: withKey(settings.rulesOff, key, isOn === false) } : {}),
        },
      },
      context,
    );
    return isRefusal(change) ? change : [change];
  },
});

function merged(before: Record<string, number>, set: Record<string, number | null>): Record<string, number> {
  const entries = Object.entries({ ...before, ...set });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function withKey(keys: readonly string[], key: string, isIn: boolean): string[] {
  const others = keys.filter((other) => other !== key);
  return isIn ? [...others, key] : others;
}
