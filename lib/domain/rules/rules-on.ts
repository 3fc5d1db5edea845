import type { DocumentOf } from '../document';
import type { WorkspaceReading } from './reading/workspace-reading';
import { rules } from './registry.generated';
import type { Rule } from './rule';

/** Every rule, by its number. */
export const allRules: readonly Rule[] = Object.values<Rule>(rules).sort((a, b) => a.number - b.number);

const byKey = new Map(allRules.map((rule) => [rule.key, rule]));

export function findRule(key: string): Rule | undefined {
  return byKey.get(key);
}

/**
 * The rules that are on. Core rules are from the first day; the others once any agreement of the workspace came into
 * force, or when it names them; those off by default only when it names them.
 */
export function rulesOn(reading: WorkspaceReading): readonly Rule[] {
  const { rulesOn: named, rulesOff } = reading.workspace.settings;
  return allRules.filter((rule) => {
    if (rulesOff.includes(rule.key)) return false;
    if (named.includes(rule.key) || rule.core) return true;
    return !rule.offByDefault && reading.ofAll('agreement', haveAgreedOnce);
  });
}

function haveAgreedOnce(agreements: readonly DocumentOf<'agreement'>[]): boolean {
  return agreements.some(({ status }) => status === 'in_force' || status === 'superseded');
}
