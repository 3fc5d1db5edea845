import { type Document, engagementIdOf } from '../../../lib/domain/document';
import { documentsOfEngagement } from '../../../lib/domain/documents/documents-of-engagement';
import type { Language } from '../../../lib/domain/language';
import type { State } from '../../../lib/domain/state';
import { dayOfInstant } from '../../../lib/domain/values/day';
import { isSameName } from '../../../lib/domain/values/normal-form';
import type { EngagementView } from '../../../lib/messaging/views';
import type { Replica } from '../../../lib/replica/replica';
import { findGaps } from './find-gaps';

type Made = { version: number; views: Map<string, Promise<EngagementView | null>> };

const madeOf = new WeakMap<Replica, Made>();

/**
 * Everything the panel shows of one engagement; null when there is none. `now` is a UTC instant. The dock and the
 * panel ask for the same one in the same moment, so a view is kept until the replica changes or the minute is over.
 */
export function engagementView(
  replica: Replica,
  engagementId: string,
  language: Language,
  now: string,
): Promise<EngagementView | null> {
  let made = madeOf.get(replica);
  if (made?.version !== replica.version) {
    made = { version: replica.version, views: new Map() };
    madeOf.set(replica, made);
  }
  const minute = now.slice(0, 16);
  const key = `${engagementId} ${language.code} ${minute}`;
  let view = made.views.get(key);
  if (!view) {
    view = makeView(replica, engagementId, language, now);
    made.views.set(key, view);
    // A failure is not kept.
    const { views } = made;
    view.catch(() => views.delete(key));
  }
  return view;
}

async function makeView(
  replica: Replica,
  engagementId: string,
  language: Language,
  now: string,
): Promise<EngagementView | null> {
  const waiting = await replica.waitingIds();
  return replica.run((state) => {
    const engagement = state.find('engagement', engagementId);
    if (!engagement) return null;
    const own = documentsOfEngagement(state, engagementId);
    const today = dayOfInstant(now, state.workspace()?.timeZone ?? 'UTC');
    const documents = [engagement, ...own, ...documentsAround(state, engagement.clientId, own)];
    return {
      engagementId,
      documents,
      ...findGaps(state, engagementId, today, language),
      waitingIds: documents.map((document) => document.id).filter((id) => waiting.has(id)),
      today,
    };
  });
}

/** The workspace's documents that an engagement is shown with. */
function documentsAround(state: State, clientId: string, own: readonly Document[]): Document[] {
  const client = state.find('client', clientId);
  const workspace = state.workspace();
  const metrics = own.flatMap((document) => (document.type === 'criterion' ? [document.metric] : []));
  return [
    ...(client ? [client] : []),
    ...(workspace ? [workspace] : []),
    ...state.list('stakeholder').filter((stakeholder) => stakeholder.clientId === clientId),
    ...state.list('cpi'),
    ...state.list('capability'),
    ...state.list('toolLimit'),
    ...state.list('pastResult').filter((result) => metrics.some((metric) => isSameName(metric, result.metric))),
  ].filter((document) => engagementIdOf(document) === null);
}
