import { type SectionKind, sectionKinds } from './lexicon';
import { wordsOfAll } from './lexicons';
import { folded, phraseSorter, phraseSource } from './phrases';

// A denial wins over what it denies where both are as long.
const byWeight: readonly SectionKind[] = ['exclusion', ...sectionKinds.filter((kind) => kind !== 'exclusion')];

const sortHeading = phraseSorter(byWeight, (kind) => wordsOfAll((lexicon) => lexicon.sections[kind]));

export type NamedSection = {
  kind: SectionKind;
  /** How much of the text the naming phrase is, from 0 to 1. */
  share: number;
};

/** What a heading, or a cell that names a kind, is about. */
export function sectionNamed(text: string): NamedSection | undefined {
  const plain = text.normalize('NFKC').trim();
  const found = sortHeading(plain);
  if (!found) return undefined;
  const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '').length;
  return {
    kind: found.name,
    share: letters(plain.slice(found.hit.start, found.hit.end)) / Math.max(1, letters(plain)),
  };
}

const hints = sectionKinds.map((kind) => ({
  kind,
  pattern: new RegExp(phraseSource(wordsOfAll((lexicon) => lexicon.hints[kind] ?? [])), 'u'),
}));

/**
 * What a heading is about: what its words name, else what its small words hint at, of which the first decides; a
 * denial decides wherever it stands.
 */
export function sectionOfHeading(text: string): SectionKind | undefined {
  const named = sectionNamed(text)?.kind;
  if (named) return named;
  const plain = folded(text.normalize('NFKC'));
  const hinted = hints.map(({ kind, pattern }) => ({ kind, at: plain.search(pattern) })).filter(({ at }) => at >= 0);
  if (hinted.some(({ kind }) => kind === 'exclusion')) return 'exclusion';
  return hinted.sort((a, b) => a.at - b.at)[0]?.kind;
}
