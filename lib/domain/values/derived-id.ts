import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * An id that follows from others: a UUID of version 8, made from SHA-256. Two people who do one thing while offline, or
 * one person who does it twice, meet in one document instead of making two.
 */
export function derivedId(...parts: readonly string[]): string {
  const hex = bytesToHex(sha256(utf8ToBytes(parts.join(' ')))).slice(0, 32);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
