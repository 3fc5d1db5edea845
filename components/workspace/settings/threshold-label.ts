import type { InterfaceKey } from '../../../lib/domain/language';
import type { Texts } from '../../ui/texts';

/** Words for the names that several rules share; those which are not here are shown as they are called in the rule. */
const words: Partial<Record<string, InterfaceKey>> = {
  cadenceDays: 'workspace.threshold.cadence',
  cooldownDays: 'workspace.threshold.cooldown',
  count: 'workspace.threshold.least',
  countDays: 'workspace.threshold.window',
  countWarn: 'workspace.threshold.warn_count',
  creepCritical: 'workspace.threshold.critical_from',
  creepWarn: 'workspace.threshold.warning_from',
  critical: 'workspace.threshold.critical_from',
  criticalBdays: 'workspace.threshold.critical_working_days',
  criticalDays: 'workspace.threshold.critical_after',
  criticalRatio: 'workspace.threshold.critical_from',
  criticalScore: 'workspace.threshold.critical_from',
  factor: 'workspace.threshold.factor',
  graceDays: 'workspace.threshold.grace',
  growthWarn: 'workspace.threshold.growth',
  low: 'workspace.threshold.low',
  margin: 'workspace.threshold.margin',
  maxBdays: 'workspace.threshold.most_working_days',
  maxDays: 'workspace.threshold.most_days',
  maxGap: 'workspace.threshold.most_between',
  maxMoves: 'workspace.threshold.most_moves',
  minChannels: 'workspace.threshold.least',
  minCjk: 'workspace.threshold.least_cjk',
  minCount: 'workspace.threshold.least',
  minDeclines: 'workspace.threshold.least_declines',
  minExclusions: 'workspace.threshold.least',
  minLatin: 'workspace.threshold.least_latin',
  minLength: 'workspace.threshold.least_length',
  minN: 'workspace.threshold.least_results',
  minPoints: 'workspace.threshold.least_points',
  minScore: 'workspace.threshold.warning_from',
  minShare: 'workspace.threshold.least_share',
  minSpanDays: 'workspace.threshold.least_span',
  minTotal: 'workspace.threshold.least_total',
  nearDays: 'workspace.threshold.near',
  share: 'workspace.threshold.share',
  shareDays: 'workspace.threshold.share_window',
  spread: 'workspace.threshold.spread',
  tolerance: 'workspace.threshold.tolerance',
  warn: 'workspace.threshold.warning_from',
  warnDays: 'workspace.threshold.warning_after',
  warnRatio: 'workspace.threshold.warning_from',
  warnShare: 'workspace.threshold.warning_from',
  windowDays: 'workspace.threshold.window',
};

/** What a rule’s number means, in words; of an unknown one, its name taken apart. */
export function thresholdLabel(name: string, { say }: Texts): string {
  const key = words[name];
  return key ? say(key) : name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
