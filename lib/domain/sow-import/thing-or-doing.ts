import { lexicons } from './lexicons';
import { folded, phraseSource } from './phrases';

type Head = (typeof lexicons)[number]['head'];

const first = patternsOf(['first', 'phrase']);
const last = patternsOf(['last']);
const phrase = patternsOf(['phrase']);
const otherThing = patternsOf(['first', 'last']).thing;

function patternsOf(heads: readonly Head[]) {
  const own = lexicons.filter((lexicon) => heads.includes(lexicon.head));
  return {
    thing: new RegExp(phraseSource(own.flatMap(({ work }) => work.things)), 'gu'),
    doing: new RegExp(phraseSource(own.flatMap(({ work }) => work.doings)), 'gu'),
  };
}

const phraseEnd = new RegExp(
  `[,;:(–—]|\\s-\\s|(?<=\\S\\s)${phraseSource(
    lexicons.filter(({ head }) => head === 'phrase').flatMap(({ joiners }) => joiners),
  )}`,
  'u',
);

const plainOf = (text: string) => folded(text.normalize('NFKC')).replace(/\([^)]*\)/g, ' ');

/**
 * Whether a piece of work is something handed over or something done, by the noun that decides in its language. What no
 * word tells is handed over.
 */
export function thingOrDoing(text: string): 'deliverable' | 'activity' {
  const plain = plainOf(text);
  const told = phraseTells(plain);
  if (told) return told;
  const [firstThing, firstDoing] = [plain.search(first.thing), plain.search(first.doing)];
  if (firstDoing >= 0 && (firstThing < 0 || firstDoing <= firstThing)) return 'activity';
  if (firstThing >= 0) return 'deliverable';
  return lastEnd(plain, last.doing) > lastEnd(plain, last.thing) ? 'activity' : 'deliverable';
}

/** The last telling word of the noun phrase that a line begins with. */
function phraseTells(plain: string): 'deliverable' | 'activity' | undefined {
  // „Support-Konzept“: another language's noun decides by its own rule.
  if (plain.search(otherThing) >= 0) return undefined;
  const end = phraseEnd.exec(plain)?.index ?? plain.length;
  const [thing, doing] = [phrase.thing, phrase.doing].map((pattern) => lastEnd(plain.slice(0, end), pattern));
  if (thing === undefined || doing === undefined || (thing < 0 && doing < 0)) return undefined;
  return doing >= thing ? 'activity' : 'deliverable';
}

/** Whether a line under a heading of things handed over plainly is something done: its head says so. */
export function isPlainlyDoing(text: string): boolean {
  const plain = plainOf(text);
  if (phraseTells(plain) === 'activity') return true;
  const at = plain.search(first.doing);
  const hasThing = plain.search(first.thing) >= 0 || plain.search(last.thing) >= 0;
  return at >= 0 && !hasThing && !/\s/.test(plain.slice(0, at));
}

/** Whether any word tells that a line is work: something handed over, or something done. */
export function isWork(text: string): boolean {
  const plain = plainOf(text);
  return [first.thing, first.doing, last.thing, last.doing].some((pattern) => plain.search(pattern) >= 0);
}

const lastEnd = (text: string, pattern: RegExp): number => {
  const found = [...text.matchAll(pattern)].at(-1);
  return found ? found.index + found[0].length : -1;
};
