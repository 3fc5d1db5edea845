import type { Reading } from './reading';

/** What a document of this engagement is called in a text; null when it is not there, or has no words of its own. */
export function nameOfRef(reading: Reading, ref: { type: string; id: string }): string | null {
  switch (ref.type) {
    case 'scopeItem':
      return reading.find('scopeItem', ref.id)?.text ?? null;
    case 'criterion':
      return reading.find('criterion', ref.id)?.statement ?? null;
    case 'milestone':
      return reading.find('milestone', ref.id)?.name ?? null;
    case 'expectation':
      return reading.find('expectation', ref.id)?.text ?? null;
    case 'request':
      return reading.find('request', ref.id)?.text ?? null;
    case 'changeRequest':
      return reading.find('changeRequest', ref.id)?.title ?? null;
    case 'alternative':
      return reading.find('alternative', ref.id)?.text ?? null;
    case 'risk':
      return reading.find('risk', ref.id)?.title ?? null;
    case 'improvement':
      return reading.find('improvement', ref.id)?.text ?? null;
    case 'disagreement':
      return reading.find('disagreement', ref.id)?.about ?? null;
    case 'gap':
      return reading.find('gap', ref.id)?.title ?? null;
    default:
      return null;
  }
}
