import type { RuleView } from '../../../lib/domain/rules/rule-view-shape';

export type RuleNumber = RuleView['thresholds'][number];

/** A ratio is shown as per cent, everything else as it is. */
const scaleOf = ({ kind }: RuleNumber) => (kind === 'ratio' ? 100 : 1);

/** A rule’s number as people read and type it. */
export function shownNumber(threshold: RuleNumber, value: number): number {
  // 0.07 × 100 is no 7 in binary: two places are more than any rule has.
  return Math.round(value * scaleOf(threshold) * 100) / 100;
}

/** What somebody typed as the rule’s number; null for none, NaN for no number at all. */
export function typedRuleNumber(threshold: RuleNumber, decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal) / scaleOf(threshold);
}

export function isWithin({ minimum, maximum, kind }: RuleNumber, value: number): boolean {
  const isWhole = kind === 'ratio' || kind === 'score' || Number.isInteger(value);
  return isWhole && value >= minimum && value <= maximum;
}
