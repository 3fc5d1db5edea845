import { findRule } from './rules-on';

/**
 * Whether a gap is for us alone: what an internal rule finds, and what is found about such a finding
 * (`gap.unacknowledged:team.blame_wording:…`), because that names it.
 */
export function isInternal(gapKey: string): boolean {
  const [key = '', ...about] = gapKey.split(':');
  const rule = findRule(key);
  if (!rule) return false;
  return rule.internalOnly || (about.length > 1 && isInternal(about.join(':')));
}
