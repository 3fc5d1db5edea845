import type { RuleTexts } from '../../language';
import type { NotEvaluatedCode } from '../../rules/not-evaluated-code';

/** The rules' texts in Japanese, by rule key; the English ones stand in the rules' own files. */
export const jaRules: Record<string, RuleTexts> = {};

/** Why a rule could not be checked, by reason. */
export const jaNotEvaluated: Record<NotEvaluatedCode, string> = {
  no_start_date: '開始日がありません。',
  no_end_date: '終了日がありません。',
  no_proposed_date: '提案した日が記録されていません。',
  no_in_force_date: '合意が有効になった日が記録されていません。',
  no_digest: '承認された内容が合意に記録されていません。',
  no_due_date: '期限がありません。',
  no_direction: '増える方がよいのか減る方がよいのかが決まっていません。',
  no_target: '目標値がありません。',
  no_baseline: '現状値がありません。',
  no_measurement: 'まだ実績値がありません。',
  unit_differs: '実績値の単位が異なります。',
  too_few_points: '実績値が少ないか、間隔が短すぎます。',
  zero_reference: '比べる値がゼロです。',
  no_past_result: '比べられる過去実績がありません。',
  too_few_past_results: '比べられる過去実績が少なすぎます。',
  capability_unknown: '対応できるかどうかが確認されていません。',
  no_tool_limit: 'ツールの制約が分かっていません。',
  no_capacity: '稼働できる時間が分かっていません。',
  no_decision_date: '決定した日が記録されていません。',
  no_submitted_date: '提出した日が記録されていません。',
  no_offer_date: '提示した日が記録されていません。',
  no_result_date: '結果の日が記録されていません。',
  no_since: 'いつからかが分かりません。',
  too_few_answers: '回答した人が少なすぎます。',
};
