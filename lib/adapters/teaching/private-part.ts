import type { AddressPart } from './address-parts';
import { formatOf } from './part-format';

/** Parameters by which apps know a person or a session, however they write them. */
const privateNames =
  /(^|[_.-])(access_?token|token|api[_-]?key|sid|(j|php)?sess(ion)?([_-]?id)?|auth|authorization|signature|sig|secret|password|passwd|pwd|csrf|xsrf|nonce|jwt|otp)([_.-]|$)/i;

/** Letters and digits that no person writes. */
const madeByMachine = /^(?=.*[0-9])(?=.*[A-Za-z])[\w.~%-]{24,}$/;

/**
 * Whether a parameter looks like a session's or a person's key. It changes from day to day, and is nobody else's
 * business: it stands in no address shape and is not stored.
 */
export function isPrivate({ place, name, text }: AddressPart): boolean {
  if (place === 'path' || place === 'hash') return false;
  if (privateNames.test(name)) return true;
  // Ids are long too, but of a form that many apps have.
  const format = formatOf([text]);
  return madeByMachine.test(text) && (format === undefined || format === 'token');
}
