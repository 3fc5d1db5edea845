import type { DocumentOf } from '../document';
import { type Finding, gapSeverities, type Severity } from './finding';
import type { Reading } from './reading/reading';

type StoredGap = DocumentOf<'gap'>;

/** What people did about the finding with this key, if they did anything. */
export function storedGapOf(reading: Reading, key: string): StoredGap | undefined {
  return reading.once(gapsByKey).get(key);
}

/** The newest stored gap of each key. */
function gapsByKey(reading: Reading): ReadonlyMap<string, StoredGap> {
  const map = new Map<string, StoredGap>();
  for (const gap of reading.all('gap')) {
    const other = map.get(gap.key);
    if (!other || gap.openedOn > other.openedOn || (gap.openedOn === other.openedOn && gap.id > other.id)) {
      map.set(gap.key, gap);
    }
  }
  return map;
}

/** The state of a finding: as stored, unless time has passed, its facts have changed, or it has come back. */
export function stateOf(
  stored: StoredGap | undefined,
  found: { severity: Severity; fingerprint: string },
  today: string,
): Finding['state'] {
  switch (stored?.state) {
    case 'taken':
      return 'taken';
    case 'snoozed': {
      const stillAsleep = stored.snoozedUntil !== undefined && today < stored.snoozedUntil;
      return stillAsleep && rank(found.severity) <= rank(stored.severity) ? 'snoozed' : 'open';
    }
    case 'dismissed':
      return stored.fingerprint === found.fingerprint ? 'dismissed' : 'open';
    default:
      return 'open';
  }
}

/** The day a finding began: as stored, unless that gap was resolved, else as its rule says. */
export function sinceOf(stored: StoredGap | undefined, byRule: string | null): string | null {
  return stored && stored.state !== 'resolved' ? stored.openedOn : byRule;
}

/** 0 for info, 2 for critical. */
export function rank(severity: Severity): number {
  return gapSeverities.indexOf(severity);
}
