import type { RuleTexts } from '../../language';
import type { NotEvaluatedCode } from '../../rules/not-evaluated-code';

/** The rules' texts in Simplified Chinese, by rule key; the English ones stand in the rules' own files. */
export const zhCnRules: Record<string, RuleTexts> = {};

/** Why a rule could not be checked, by reason. */
export const zhCnNotEvaluated: Record<NotEvaluatedCode, string> = {
  no_start_date: '缺少开始日期。',
  no_end_date: '缺少结束日期。',
  no_proposed_date: '缺少该版本的提交日期。',
  no_in_force_date: '缺少约定的生效日期。',
  no_digest: '约定中没有记录签字时的内容。',
  no_due_date: '缺少截止日期。',
  no_direction: '没有说明数值是越高越好还是越低越好。',
  no_target: '缺少目标值。',
  no_baseline: '缺少基线值。',
  no_measurement: '还没有实际值。',
  unit_differs: '实际值的单位不一致。',
  too_few_points: '实际值太少,或间隔太近。',
  zero_reference: '用来比较的数值为零。',
  no_past_result: '没有可以比较的历史实绩。',
  too_few_past_results: '可以比较的历史实绩太少。',
  capability_unknown: '尚未确认我们能否做到。',
  no_tool_limit: '不清楚工具限制。',
  no_capacity: '不清楚可用工时。',
  no_decision_date: '缺少决定日期。',
  no_submitted_date: '缺少提交日期。',
  no_offer_date: '缺少提供日期。',
  no_result_date: '缺少结果日期。',
  no_since: '不清楚从何时开始。',
  too_few_answers: '回答的人太少。',
};
