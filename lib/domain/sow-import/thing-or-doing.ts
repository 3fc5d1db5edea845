import { lexicons } from './lexicons';
import { folded, phraseSource } from './phrases';

const headsFirst = patternsOf('first');
const headsLast = patternsOf('last');

function patternsOf(head: 'first' | 'last') {
  const own = lexicons.filter((lexicon) => lexicon.head === head);
  return {
    thing: new RegExp(phraseSource(own.flatMap(({ things }) => things)), 'gu'),
    doing: new RegExp(phraseSource(own.flatMap(({ doings }) => doings)), 'gu'),
  };
}

/**
 * Whether a piece of work is something handed over or something done, by the noun that decides in its language: the
 * first in 'report on support', the last in 保守報告書. What no word tells is handed over.
 */
export function thingOrDoing(text: string): 'deliverable' | 'activity' {
  const plain = folded(text.normalize('NFKC')).replace(/\([^)]*\)/g, ' ');
  const [firstThing, firstDoing] = [plain.search(headsFirst.thing), plain.search(headsFirst.doing)];
  if (firstDoing >= 0 && (firstThing < 0 || firstDoing <= firstThing)) return 'activity';
  if (firstThing >= 0) return 'deliverable';
  return lastEnd(plain, headsLast.doing) > lastEnd(plain, headsLast.thing) ? 'activity' : 'deliverable';
}

const lastEnd = (text: string, pattern: RegExp): number => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
};
