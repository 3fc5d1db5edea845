import type { Reading } from '../rules/reading/reading';
import { firstAgreement, isMeasured, unplannedWork } from '../rules/reading/unplanned-work';
import type { Agreement } from '../rules/reading/versions';
import { decimalText, exact, isZero, sumOf } from '../values/exact';
import { absorbedEntry, additionEntry, type CreepEntry } from './creep-entries';

/** What came on top of one signed version, until the next was signed. */
export type CreepPeriod = {
  version: number;
  /** First day that counts. */
  from: string;
  /** Hours where they are known of at least half of the entries and of the agreement; else the entries are counted. */
  measure: 'hours' | 'count';
  /** Agreed effort in hours; null where only counts are known. */
  agreed: string | null;
  /** Approved additions: hours, or how many. */
  additions: string;
  /** Goodwill, and work that was begun without approval: hours, or how many. */
  goodwill: string;
  /** Goodwill as a share of what was agreed, 1 being all of it; null without hours. */
  share: string | null;
  /** The newest first. */
  entries: CreepEntry[];
};

/** The version in force with what came on top of it, and the history of the versions before. */
export type ScopeCreep = { current: CreepPeriod; earlier: CreepPeriod[] };

/**
 * What the work grew by. Each signed version begins anew with its own effort, because what was approved before is part of
 * it; what came on top of earlier ones stays readable. Null until a version has come into force on a known day.
 */
export function scopeCreep(reading: Reading): ScopeCreep | null {
  const first = firstAgreement(reading);
  if (first?.inForceOn === undefined) return null;
  const versions = reading
    .all('agreement')
    .filter((version): version is SignedVersion => isSigned(version) && reading.hasCome(version.inForceOn))
    .sort((a, b) => b.inForceOn.localeCompare(a.inForceOn) || b.version - a.version);
  const entries = entriesSince(reading, first.inForceOn);
  const periods = versions.map((version) =>
    periodOf(
      version,
      entries.filter((entry) => versionOf(reading, entry, versions)?.id === version.id),
    ),
  );
  const [current, ...earlier] = periods;
  return current ? { current, earlier } : null;
}

type SignedVersion = Agreement & { inForceOn: string };

const isSigned = ({ status, inForceOn }: Agreement) =>
  (status === 'in_force' || status === 'superseded') && inForceOn !== undefined;

function entriesSince(reading: Reading, from: string): CreepEntry[] {
  const { absorbed, changes } = unplannedWork(reading, from);
  return [
    ...absorbed.flatMap((addition) => absorbedEntry(reading, addition) ?? []),
    ...changes.flatMap((addition) => additionEntry(reading, addition) ?? []),
  ].sort((a, b) => b.on.localeCompare(a.on) || a.ref.id.localeCompare(b.ref.id));
}

/** The version that an entry came on top of; a change that is part of a version came on top of the one before it. */
function versionOf(
  reading: Reading,
  { on, ref }: CreepEntry,
  newestFirst: readonly SignedVersion[],
): SignedVersion | undefined {
  const takenUpIn = ref.type === 'changeRequest' ? reading.find('changeRequest', ref.id)?.agreementId : undefined;
  const candidates = newestFirst.filter(
    ({ id, changeRequestId, inForceOn }) => inForceOn <= on && id !== takenUpIn && changeRequestId !== ref.id,
  );
  return candidates[0];
}

function periodOf({ version, inForceOn, baselineEffortHours }: SignedVersion, entries: CreepEntry[]): CreepPeriod {
  const baseline = baselineEffortHours === undefined ? undefined : exact(baselineEffortHours);
  const efforts = entries.map(({ ref, on, hours }) => ({ id: ref.id, on, hours: hours ?? undefined }));
  const inHours = baseline !== undefined && !isZero(baseline) && isMeasured(efforts);
  const sum = (kinds: readonly CreepEntry['kind'][]) => {
    const some = entries.filter(({ kind }) => kinds.includes(kind));
    return inHours ? sumOf(some.map(({ hours }) => exact(hours ?? '0'))) : exact(some.length);
  };
  const goodwill = sum(['goodwill', 'unapproved']);
  return {
    version,
    from: inForceOn,
    measure: inHours ? 'hours' : 'count',
    agreed: inHours ? decimalText(baseline) : null,
    additions: decimalText(sum(['addition'])),
    goodwill: decimalText(goodwill),
    share: inHours ? decimalText(goodwill.div(baseline)) : null,
    entries,
  };
}
