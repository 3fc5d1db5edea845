import type { DocumentIndex } from '../documents/document-index';
import { marksInItem, marksInTask, type Piece, piecesOf } from './marks';
import { matchScope, type Suggestion } from './match-scope';
import type { RankedItem } from './rank-items';
import { type Item, indexScope } from './scope-index';
import { scopeOfEngagement } from './scope-of-engagement';

/** An item beside a task, with the words that both share. */
export type NearItem = {
  id: string;
  kind: Item['kind'];
  text: string;
  /** How much the two share, in words: a rare one is about one. */
  strength: number;
  /** The shared words, as they stand in the task and in the item. */
  why: { task: Piece[]; item: Piece[] };
};

/** What the agreement seems to say of a task, as plain data. */
export type ScopeExplanation = {
  verdict: Suggestion;
  /** What it rests on; missing when it is unclear. */
  item?: { id: string; kind: Item['kind']; text: string };
  /** How clear it is, from 0 to 1; no probability. */
  score: number;
  /** The words shared with that item, else with the nearest one. */
  why: NearItem['why'];
  /** The item's limit is passed. */
  isBeyondLimit: boolean;
  /** The answer to a similar task that decided it. */
  answerId?: string;
  /** The items nearest to the task, the strongest first. */
  nearest: NearItem[];
};

/** How many of the nearest items are told. */
const told = 5;

/** Holds a task against the scope of an engagement. Without a scope everything is unclear. */
export function explainScope(
  index: DocumentIndex,
  engagementId: string,
  locale: string,
  text: string,
): ScopeExplanation {
  const scope = scopeOfEngagement(index, engagementId, locale);
  if (!scope) return { verdict: 'unclear', score: 0, why: { task: [], item: [] }, isBeyondLimit: false, nearest: [] };
  const { language } = scope;
  const { verdict, item, score, isBeyondLimit, answer, nearest } = matchScope(
    indexScope(scope.items, language),
    text,
    scope.answers,
  );
  const near = nearest.map((one) => explainItem(one, text, language));
  return {
    verdict,
    ...(item && { item: { id: item.id, kind: item.kind, text: item.text } }),
    score,
    why: (near.find(({ id }) => id === item?.id) ?? near[0])?.why ?? { task: [], item: [] },
    isBeyondLimit,
    ...(answer && { answerId: answer.id }),
    nearest: near.slice(0, told),
  };
}

function explainItem(ranked: RankedItem, text: string, language: string): NearItem {
  const { id, kind, text: itemText } = ranked.item;
  return {
    id,
    kind,
    text: itemText,
    strength: Math.round(ranked.strength * 100) / 100,
    why: {
      task: piecesOf(text, marksInTask(ranked)),
      item: piecesOf(itemText, marksInItem(ranked, language)),
    },
  };
}
