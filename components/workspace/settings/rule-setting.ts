import type { DocumentOf } from '../../../lib/domain/document';
import type { RuleView } from '../../../lib/domain/rules/rule-view-shape';
import type { RuleNumber } from './rule-numbers';

/** What a workspace has set of one rule. */
export type RuleSetting = {
  /** Null: as the rule says. */
  isOn: boolean | null;
  /** Whether anything differs from the rule’s own. */
  isChanged: boolean;
  /** The number that holds. */
  valueOf: (threshold: RuleNumber) => number;
  /** All numbers as they are set now, null for those that are the rule’s own. */
  numbersOf: (rule: RuleView) => Record<string, number | null>;
};

export function ruleSetting({ settings }: DocumentOf<'workspace'>, key: string): RuleSetting {
  const numbers = settings.thresholds[key] ?? {};
  const isOn = settings.rulesOn.includes(key) ? true : settings.rulesOff.includes(key) ? false : null;
  return {
    isOn,
    isChanged: isOn !== null || Object.keys(numbers).length > 0,
    valueOf: ({ name, value }) => numbers[name] ?? value,
    numbersOf: (rule) => Object.fromEntries(rule.thresholds.map(({ name }) => [name, numbers[name] ?? null])),
  };
}
