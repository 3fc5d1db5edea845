import { type CueName, cueNames } from './heading-cues/cues';
import type { SectionKind } from './lexicon';
import { wordsOfAll } from './lexicons';
import { phraseCollector } from './phrases';

const collect = phraseCollector(cueNames, (name) => wordsOfAll(({ cues }) => cues[name]));

/**
 * What the words of a heading that no lexicon names hint at, as a reader puts them together: who does something for
 * whom, what is denied, when. Undefined when none of them says anything.
 */
export function sectionHinted(text: string): SectionKind | undefined {
  const cues = collect(text.normalize('NFKC'));
  const has = (name: CueName) => cues.has(name);
  if (has('aside')) return 'ignored';
  // 'What we assume does not change' excludes nothing.
  if (has('denies')) return has('assumes') && isBefore(cues, 'assumes', 'denies') ? 'assumption' : 'exclusion';
  if (has('assumes')) return 'assumption';
  if (has('succeeds')) return 'criterion';
  return partyHinted(cues) ?? (has('times') ? 'milestone' : undefined);
}

/** What is asked of the client, or done for them. The party that is named first acts: 'what we do for you'. */
function partyHinted(cues: ReadonlyMap<CueName, number>): SectionKind | undefined {
  const has = (name: CueName) => cues.has(name);
  if (has('clients') && has('gains') && !isBefore(cues, 'asks', 'gains')) return 'deliverable';
  if (has('clients') && has('asks')) return 'clientDuty';
  if (has('ours') && isBefore(cues, 'ours', 'clients') && has('works')) return 'scope';
  if (has('clients') && has('accompanies')) return 'activity';
  if (has('ours') && (has('gains') || has('accompanies') || has('works'))) return undefined;
  return has('clients') || has('asks') ? 'clientDuty' : undefined;
}

/** What kind of work a heading hints at that says nothing of client, time or aim. */
export function workHinted(text: string): SectionKind | undefined {
  const cues = collect(text.normalize('NFKC'));
  if (cues.has('works') && cues.has('gains')) return 'scope';
  if (cues.has('gains')) return 'deliverable';
  if (cues.has('accompanies')) return 'activity';
  return cues.has('works') || cues.has('ours') ? 'scope' : undefined;
}

/** Whether a cue stands in the text, and before another or without it. */
function isBefore(cues: ReadonlyMap<CueName, number>, one: CueName, other: CueName): boolean {
  const at = cues.get(one);
  return at !== undefined && at <= (cues.get(other) ?? Number.POSITIVE_INFINITY);
}
