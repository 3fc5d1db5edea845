import type { DocumentOf } from '../document';
import type { DocumentIndex } from '../documents/document-index';
import { languageOfText } from '../rules/reading/script';
import type { ScopeAnswer } from './scope-answers';
import type { Item } from './scope-index';

/** What tasks of an engagement are held against. */
export type EngagementScope = {
  items: Item[];
  /** The language that most of its texts are in. */
  language: string;
  /** What people answered, with the items of an earlier version named by those that took their place. */
  answers: ScopeAnswer[];
};

/**
 * The scope that holds: of the version in force, else of the proposed one, else of the draft. Null without a version
 * or with an empty one. `locale` is the language of texts that name none.
 */
export function scopeOfEngagement(index: DocumentIndex, engagementId: string, locale: string): EngagementScope | null {
  const agreement = currentAgreement(index, engagementId);
  if (!agreement) return null;
  const items = index.list('scopeItem').filter((item) => item.agreementId === agreement.id);
  if (items.length === 0) return null;
  const successors = new Map(items.flatMap((item) => earlierIds(index, item).map((id) => [id, item.id] as const)));
  const answers = index.list('scopeAnswer').filter((answer) => answer.engagementId === engagementId);
  return {
    items,
    language: mostCommon(items.map((item) => languageOfText(item.text, [item.language, agreement.language], locale))),
    answers: answers.map((answer) => namingCurrentItem(answer, successors)),
  };
}

const statusOrder = ['in_force', 'proposed', 'draft'] as const;

function currentAgreement(index: DocumentIndex, engagementId: string): DocumentOf<'agreement'> | undefined {
  const own = index.list('agreement').filter((agreement) => agreement.engagementId === engagementId);
  const ofBestStatus = statusOrder.map((status) => own.filter((agreement) => agreement.status === status));
  return ofBestStatus.find((found) => found.length > 0)?.reduce((a, b) => (a.version > b.version ? a : b));
}

/** The same item in the versions before. A chain that leads back to itself ends. */
function earlierIds(index: DocumentIndex, item: Item): string[] {
  const ids: string[] = [];
  for (let id = item.previousId; id !== undefined && !ids.includes(id); id = index.find('scopeItem', id)?.previousId) {
    ids.push(id);
  }
  return ids;
}

function namingCurrentItem(answer: ScopeAnswer, successors: ReadonlyMap<string, string>): ScopeAnswer {
  const successor = answer.scopeItemId === undefined ? undefined : successors.get(answer.scopeItemId);
  return successor === undefined ? answer : { ...answer, scopeItemId: successor };
}

function mostCommon(languages: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
