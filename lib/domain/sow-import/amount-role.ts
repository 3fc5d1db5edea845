import type { Around } from './lexicon';
import { aroundOfAll } from './lexicons';
import { phraseSource } from './phrases';
import type { WrittenAmount } from './read-amounts';

/** What the words around an amount make of it: where something stands, where it shall get, its least, its most. */
export type Role = 'from' | 'to' | 'atLeast' | 'atMost';

/** An amount with its role; `wholeStart` to `wholeEnd` also holds the words that give it. */
export type PlacedAmount = WrittenAmount & { role?: Role; wholeStart: number; wholeEnd: number };

const roles: readonly Role[] = ['from', 'to', 'atLeast', 'atMost'];
const words: Record<Role, Around> = {
  from: aroundOfAll((lexicon) => lexicon.from),
  to: aroundOfAll((lexicon) => lexicon.to),
  atLeast: aroundOfAll((lexicon) => lexicon.atLeast),
  atMost: aroundOfAll((lexicon) => lexicon.atMost),
};
const before = roles.map((role) => ({ role, pattern: new RegExp(`${phraseSource(words[role].before)}:?\\s*$`, 'u') }));
const behind = roles.map((role) => ({ role, pattern: new RegExp(`^\\s?${phraseSource(words[role].after)}`, 'u') }));

/** The furthest that the words for a role reach from their number, in characters. */
const reach = 30;

/** Finds the role of an amount in a folded text. `from` is where the amount before it ends. */
export function placedAmount(text: string, amount: WrittenAmount, from: number): PlacedAmount {
  const opening = Math.max(from, amount.start - reach);
  const opens = longestMatch(before, text.slice(opening, amount.start));
  const closes = longestMatch(behind, text.slice(amount.end, amount.end + reach));
  const role = opens?.role ?? closes?.role;
  return {
    ...amount,
    ...(role ? { role } : {}),
    wholeStart: opens ? opening + opens.index : amount.start,
    wholeEnd: amount.end + (closes?.length ?? 0),
  };
}

/** The longest words decide: 'not less than' is a least, though 'less than' is a most. */
function longestMatch(patterns: readonly { role: Role; pattern: RegExp }[], text: string) {
  let longest: { role: Role; index: number; length: number } | undefined;
  for (const { role, pattern } of patterns) {
    const match = pattern.exec(text);
    if (match && match[0].length > (longest?.length ?? 0))
      longest = { role, index: match.index, length: match[0].length };
  }
  return longest;
}
