import { describe, expect, it } from 'vitest';
import { asTyped, typedNumber } from './typed-number';

describe('a stored number in a field', () => {
  it.each(['1.125', '0.125', '-3.5', '1234', '1234567.125'])('is read back as %s in every language', (stored) => {
    for (const mark of ['.', ','] as const) expect(typedNumber(asTyped(stored, mark), mark)).toBe(stored);
  });

  it('is empty while there is none', () => {
    expect(asTyped(undefined, ',')).toBe('');
  });
});
