import type { Adapter } from '../../domain/adapter-shape';
import type { RecordRef } from '../../domain/record-ref';
import { matchAddress } from './match-address';

/**
 * The record that one of several apps sees in an address: the one with most words met. None if two see equally well,
 * or if fewer than `leastWords` words say so.
 */
export function mostCertain(adapters: readonly Adapter[], url: string, leastWords = 0): RecordRef | null {
  const found = [...new Set(adapters)]
    .flatMap((adapter) => {
      const match = matchAddress(adapter, url);
      return match && match.literals >= leastWords ? [{ app: adapter.app, ...match }] : [];
    })
    .sort((one, other) => other.literals - one.literals);
  const [best, next] = found;
  if (!best || best.literals === next?.literals) return null;
  const { app, tenant, kind, recordId } = best;
  return { app, tenant, kind, recordId };
}
