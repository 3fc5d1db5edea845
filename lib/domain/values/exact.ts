import Fraction from 'fraction.js';
import { plainDecimal } from './decimal';

/** An exact number: sums, means, medians and ratios are compared unrounded. */
export type Exact = Fraction;

/** The exact value of a decimal string, or of a number as JSON writes it (0.1 is one tenth). */
export function exact(value: string | number): Exact {
  return new Fraction(typeof value === 'string' ? value : decimalDigits(value));
}

/** The exact quotient of two whole numbers. */
export function quotient(dividend: number, divisor: number): Exact {
  return new Fraction(dividend, divisor);
}

export const zero: Exact = new Fraction(0);

export function isZero(value: Exact): boolean {
  return value.equals(0);
}

export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.add(value), zero);
}

/** The mean of at least one value. */
export function meanOf(values: readonly Exact[]): Exact {
  return sumOf(values).div(values.length);
}

/** The median of at least one value; of an even count the mean of the middle two. */
export function medianOf(values: readonly Exact[]): Exact {
  const sorted = [...values].sort((a, b) => a.compare(b));
  const upper = sorted[Math.floor(sorted.length / 2)] ?? zero;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return meanOf([lower, upper]);
}

/** A value as a decimal string without superfluous zeros; what never ends is cut off after ten places. */
export function decimalText(value: Exact): string {
  const scaled = value.abs().mul(10_000_000_000).round();
  const digits = scaled.n.toString().padStart(11, '0');
  const sign = value.compare(0) < 0 ? '-' : '';
  return plainDecimal(`${sign}${digits.slice(0, -10)}.${digits.slice(-10)}`);
}

function decimalDigits(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? value.toFixed(20) : digits;
}
