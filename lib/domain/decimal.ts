import Fraction from 'fraction.js';

/** Compares two decimal strings exactly: negative when `a` is less, 0 when they are equal, positive when it is more. */
export function compareDecimals(a: string, b: string): number {
  return new Fraction(a).compare(new Fraction(b));
}
