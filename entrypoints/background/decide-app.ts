import { resolveAddress } from '../../lib/adapters/resolve';
import type { Adapter } from '../../lib/domain/records/adapter-shape';
import { usedAdapters } from './page-scripts';

/** Which app a page is of. `isSure`: its marks say so, and the whole site may be taken for that app. */
export type Decision = { app: string; isSure: boolean };

/**
 * Decides which app a page of somebody's own site is, from the marks it has and its address; null while in doubt.
 * Without a mark, an address that only one app writes serves for this page alone.
 */
export function decideApp(
  url: string,
  marked: readonly string[],
  among: readonly Adapter[] = usedAdapters,
): Decision | null {
  const candidates = among.filter(({ app }) => marked.includes(app));
  const [only] = candidates;
  if (only && candidates.length === 1) return { app: only.app, isSure: true };
  const resolved = resolveAddress(url, only ? candidates : among);
  return 'recordId' in resolved ? { app: resolved.app, isSure: only !== undefined } : null;
}
