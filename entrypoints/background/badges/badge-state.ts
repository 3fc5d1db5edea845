import { indexDocuments } from '../../../lib/domain/documents/document-index';
import { gapList } from '../../../lib/domain/gaps/gap-list';
import type { Translate } from '../../../lib/domain/language';
import type { BadgeState } from '../../../lib/messaging/page-messages';
import type { EngagementView } from '../../../lib/messaging/views';

const longestLine = 200;

/**
 * What the badge of an engagement's record shows; null when nothing needs anybody. The page can read it: a rule's name
 * stands there, never what a person wrote.
 */
export function badgeState(view: EngagementView, translate: Translate): BadgeState | null {
  const { needing, count } = gapList(view.findings, indexDocuments(view.documents), view.today);
  const [worst] = needing;
  if (!worst || worst.severity === 'info') return null;
  const title = worst.finding?.title ?? translate('badge.flagged');
  const line = count > 1 ? translate('badge.line_more', { title, count: count - 1 }) : title;
  return { count, severity: worst.severity, line: line.slice(0, longestLine) };
}

/** The badge of a record that is linked to several engagements: the worst one, and all their gaps. */
export function worstBadge(badges: readonly (BadgeState | null)[]): BadgeState | null {
  const shown = badges.filter((badge) => badge !== null);
  const worst = shown.find(({ severity }) => severity === 'critical') ?? shown[0];
  return worst ? { ...worst, count: shown.reduce((sum, { count }) => sum + count, 0) } : null;
}
