import Fraction from 'fraction.js';

/** Compares two decimal strings exactly: negative when `a` is less, 0 when they are equal, positive when it is more. */
export function compareDecimals(a: string, b: string): number {
  return new Fraction(a).compare(new Fraction(b));
}

/** A decimal string without superfluous zeros: `100.0` gives `100`, `-0` gives `0`. */
export function plainDecimal(decimal: string): string {
  const [, sign = '', whole = '', places = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal.trim()) ?? [];
  const shortWhole = whole.replace(/^0+(?=\d)/, '');
  const shortPlaces = places.replace(/0+$/, '');
  const plain = shortPlaces === '' ? shortWhole : `${shortWhole}.${shortPlaces}`;
  return plain === '0' ? '0' : `${sign}${plain}`;
}
