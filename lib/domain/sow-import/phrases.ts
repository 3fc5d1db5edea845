/** Where a phrase was found in a text. */
export type PhraseHit = { start: number; end: number };

const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a phrase's end must be a word's end: not in languages written without spaces, nor at a sign. */
const needsBoundary = (character: string | undefined): boolean =>
  character !== undefined && letterOrDigit.test(character) && !spaceless.test(character);

/**
 * A text as phrases are compared: small letters, one kind of apostrophe. Of the same length, so that places in it are
 * places in the text.
 */
export function folded(text: string): string {
  const small = text.toLowerCase().replaceAll('’', "'");
  // A few letters grow when they become small: such a text is compared as it is.
  return small.length === text.length ? small : text;
}

/**
 * The source of a regular expression (flag `u`) that finds a list of phrases in a folded text, the longest first. What
 * a lexicon holds is plain text and escaped, so that no phrase can become a pattern of its own.
 */
export function phraseSource(phrases: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
    const { words, before, after } = boundariesOf(phrase);
    const around = `${before ? '(?<![\\p{L}\\p{N}])' : ''}|${after ? '(?![\\p{L}\\p{N}])' : ''}`;
    groups.set(around, [
      ...(groups.get(around) ?? []),
      words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'),
    ]);
  }
  const sources = [...groups].map(([around, words]) => {
    const [before = '', after = ''] = around.split('|');
    return `${before}(?:${words.join('|')})${after}`;
  });
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`;
}

function boundariesOf(phrase: string): { words: string; before: boolean; after: boolean } {
  const openStart = phrase.length > 1 && phrase.startsWith('-');
  const openEnd = phrase.length > 1 && phrase.endsWith('-');
  const words = phrase.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  return {
    words,
    before: !openStart && needsBoundary(words.at(0)),
    after: !openEnd && needsBoundary(words.at(-1)),
  };
}

/** A letter of phrases that begin alike. */
type Node<Name> = { next: Map<string, Node<Name>>; ends: Ending<Name>[] };
type Ending<Name> = { name: Name; rank: number; before: boolean; after: boolean; then: string | undefined };

/** How far apart the parts of a phrase with a gap may be. */
const widestGap = 60;

/**
 * Which of several named lists has the longest phrase in a text; of equal ones the list named first. Letter by letter
 * through a tree of all phrases: a pattern of some hundred alternatives takes a hundred times as long.
 */
export function phraseSorter<Name extends string>(
  names: readonly Name[],
  phrasesOf: (name: Name) => readonly string[],
): (text: string) => { name: Name; hit: PhraseHit } | undefined {
  const root: Node<Name> = { next: new Map(), ends: [] };
  names.forEach((name, rank) => {
    for (const phrase of phrasesOf(name)) plant(root, phrase, name, rank);
  });
  return (text) => longestIn(root, folded(text));
}

/** Finds the longest of `phrases` in a text, the first of several as long. */
export function phraseFinder(phrases: readonly string[]): (text: string) => PhraseHit | undefined {
  const sort = phraseSorter(['found'], () => phrases);
  return (text) => sort(text)?.hit;
}

/** Finds where each of several named lists first has a phrase in a text; a list without one is not in the answer. */
export function phraseCollector<Name extends string>(
  names: readonly Name[],
  phrasesOf: (name: Name) => readonly string[],
): (text: string) => Map<Name, number> {
  const root: Node<Name> = { next: new Map(), ends: [] };
  names.forEach((name, rank) => {
    for (const phrase of phrasesOf(name)) plant(root, phrase, name, rank);
  });
  return (text) => {
    const found = new Map<Name, number>();
    eachHit(root, folded(text), ({ name }, hit) => {
      if (!found.has(name)) found.set(name, hit.start);
    });
    return found;
  };
}

function plant<Name>(root: Node<Name>, phrase: string, name: Name, rank: number): void {
  const { words, before, after } = boundariesOf(phrase);
  const [first = '', then] = words.split(' * ');
  let node = root;
  for (const character of first) {
    const next: Node<Name> = node.next.get(character) ?? { next: new Map(), ends: [] };
    node.next.set(character, next);
    node = next;
  }
  node.ends.push({ name, rank, before, after, then });
}

type Best<Name> = { name: Name; rank: number; hit: PhraseHit };

function longestIn<Name>(root: Node<Name>, text: string): { name: Name; hit: PhraseHit } | undefined {
  let best: Best<Name> | undefined;
  eachHit(root, text, ({ name, rank }, hit) => {
    if (isBetter(hit, rank, best)) best = { name, rank, hit };
  });
  return best;
}

/** Calls `tell` for every phrase of a tree in a folded text, from the text's beginning on. */
function eachHit<Name>(root: Node<Name>, text: string, tell: (ending: Ending<Name>, hit: PhraseHit) => void): void {
  for (let start = 0; start < text.length; start += 1) {
    let node: Node<Name> | undefined = root;
    for (let end = start; node; end += 1) {
      for (const ending of node.ends) {
        const hit = hitOf(text, start, end, ending);
        if (hit) tell(ending, hit);
      }
      node = node.next.get(text.charAt(end));
    }
  }
}

function hitOf<Name>(text: string, start: number, end: number, ending: Ending<Name>): PhraseHit | undefined {
  if (ending.before && start > 0 && letterOrDigit.test(text.charAt(start - 1))) return undefined;
  let last = end;
  if (ending.then !== undefined) {
    const behind = text.slice(end, end + widestGap).indexOf(ending.then);
    if (behind < 0) return undefined;
    last = end + behind + ending.then.length;
  }
  if (ending.after && letterOrDigit.test(text.charAt(last))) return undefined;
  return { start, end: last };
}

function isBetter<Name>(hit: PhraseHit, rank: number, best: Best<Name> | undefined): boolean {
  if (!best) return true;
  const longer = hit.end - hit.start - (best.hit.end - best.hit.start);
  return longer > 0 || (longer === 0 && rank < best.rank);
}
