import { type SectionKind, sectionKinds } from './lexicon';
import { wordsOfAll } from './lexicons';
import { phraseSorter } from './phrases';
import { sectionHinted, workHinted } from './section-hinted';

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

/** How much of a heading a phrase must be to decide alone. */
const decisiveShare = 0.6;

/** What a heading is about: what most of it names, else what its words hint at, else what some of it names. */
export function sectionOfHeading(text: string): SectionKind | undefined {
  const named = sectionNamed(text);
  if (named && named.share >= decisiveShare) return named.kind;
  return sectionHinted(text) ?? named?.kind ?? workHinted(text);
}
