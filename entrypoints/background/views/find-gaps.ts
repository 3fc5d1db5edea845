import { evaluateEngagement } from '../../../lib/domain/evaluate';
import type { Language } from '../../../lib/domain/language';
import type { FindingView, NotEvaluatedView } from '../../../lib/domain/rules/finding';
import { findingView, notEvaluatedView } from '../../../lib/domain/rules/finding-texts';
import type { State } from '../../../lib/domain/state';

/** What the rules find in one engagement on a day, in the reader's language. */
export function findGaps(
  state: State,
  engagementId: string,
  today: string,
  language: Language,
): { findings: FindingView[]; notEvaluated: NotEvaluatedView[] } {
  const { findings, notEvaluated } = evaluateEngagement(state, engagementId, today, { locale: language.code });
  return {
    findings: findings.map((finding) => findingView(finding, language.code)),
    notEvaluated: notEvaluated.map((entry) => notEvaluatedView(entry, language.code)),
  };
}
