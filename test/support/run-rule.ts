import { evaluate } from '../../lib/domain/evaluate';
import type { Evaluation } from '../../lib/domain/rules/evaluation';
import { aSnapshot, type Row, type SnapshotOptions } from '../builders/a-snapshot';

/** What one rule says of a small snapshot on `today`. The rule is switched on, whatever it is by default. */
export function runRule(key: string, today: string, rows: readonly Row[], options: SnapshotOptions = {}): Evaluation {
  const settings = { ...options.workspace?.settings, rulesOn: [key] };
  const snapshot = aSnapshot(rows, { ...options, workspace: { ...options.workspace, settings } });
  const { findings, notEvaluated } = evaluate(snapshot, today);
  return {
    findings: findings.filter((finding) => finding.rule === key),
    notEvaluated: notEvaluated.filter((entry) => entry.rule === key),
  };
}

/**
 * The same in words, for tables: `warning engagement` for a finding and its subject's id, `no_start_date? engagement`
 * for a check that lacked data, `nothing` for neither.
 */
export function verdictOf(key: string, today: string, rows: readonly Row[], options: SnapshotOptions = {}): string {
  const { findings, notEvaluated } = runRule(key, today, rows, options);
  const words = [
    ...findings.map((finding) => `${finding.severity} ${finding.subject.id}`),
    ...notEvaluated.map((entry) => `${entry.notEvaluated}? ${entry.subject.id}`),
  ];
  return words.length === 0 ? 'nothing' : words.join(', ');
}
