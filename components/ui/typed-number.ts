import { readWrittenValue } from '../../lib/domain/measurements/read-measurement';

/**
 * What somebody typed into a field for a number, as a decimal string; null for an empty field. What is no number is
 * passed on as it stands, so that it is refused beside the field and never changed silently.
 */
export function typedNumber(typed: string, decimalMark: '.' | ','): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const written = readWrittenValue(text, decimalMark);
  return written && written.words === '' ? written.value : text;
}

/** A stored decimal as the reader would type it, so that a field that nobody touches is read back as the same number. */
export function asTyped(decimal: string | undefined, decimalMark: '.' | ','): string {
  return decimal?.replace('.', decimalMark) ?? '';
}
