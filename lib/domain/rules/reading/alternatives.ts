import type { DocumentOf } from '../../document';
import type { Reading } from './reading';

export type Alternative = DocumentOf<'alternative'>;

/** The key of the gap that an alternative is about: named by its key, or by the document that stores it. */
export function gapKeyOf(reading: Reading, { about }: Alternative): string | undefined {
  if ('gapKey' in about) return about.gapKey;
  return about.type === 'gap' ? (reading.find('gap', about.id)?.key ?? about.id) : undefined;
}
