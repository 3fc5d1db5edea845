import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The id of the document that holds what people did about a rule's finding. It follows from engagement and key
 * (a UUID of version 8, made from SHA-256), so that two people who act on one finding while offline meet in one
 * document instead of making two.
 */
export function gapIdOf(engagementId: string, key: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`gap ${engagementId} ${key}`))).slice(0, 32);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
