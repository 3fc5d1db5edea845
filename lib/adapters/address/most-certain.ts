import type { CompiledAdapter } from './compiled';
import { type AddressMatch, matchAddress } from './match-address';

/**
 * What one of several apps sees in an address: the one with most words met. None if two see equally well, or if fewer
 * than `leastWords` words say so. With `isFirstPreferred`, of two that see equally well the first is taken.
 */
export function mostCertain(
  adapters: readonly CompiledAdapter[],
  url: string,
  { leastWords = 0, isFirstPreferred = false } = {},
): AddressMatch | null {
  const [best, next] = adapters
    .map((adapter) => matchAddress(adapter, url))
    .filter((match) => match !== null)
    .filter(({ literals }) => literals >= leastWords)
    .sort((one, other) => other.literals - one.literals);
  return best && (isFirstPreferred || best.literals !== next?.literals) ? best : null;
}
