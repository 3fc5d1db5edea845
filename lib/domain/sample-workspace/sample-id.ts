import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A fixed UUID (of version 7, of one moment in 2025) for a name, so that the sample is the same wherever it is made. */
export function sampleId(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`sample ${name}`)));
  return `0198c000-0000-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
}
