import { createHash } from 'node:crypto';

/** SHA-256 of a secret of 256 random bits, in hex: what is kept instead of it. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
