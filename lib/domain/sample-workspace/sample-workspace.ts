import { type Document, engagementIdOf } from '../document';
import { isRefusal } from '../refusal';
import { readSnapshot, type Snapshot } from '../snapshot';
import { addDays } from '../values/day';
import { aoyamaFoods } from './clients/aoyama-foods';
import { beichen } from './clients/beichen';
import { bergmann } from './clients/bergmann';
import { harbor } from './clients/harbor';
import { kaufhausLenz } from './clients/kaufhaus-lenz';
import { northwind } from './clients/northwind';
import { sampleMembers } from './people';
import { withSampleBookkeeping } from './sample-bookkeeping';
import { sampleDays } from './sample-days';
import { sampleId } from './sample-id';
import { sharedKnowledge } from './shared-knowledge';

/** Each client of the sample, in trouble of its own; the last one is in none. */
const clients = [northwind, kaufhausLenz, aoyamaFoods, beichen, harbor, bergmann];

/**
 * A made-up agency with six clients in four languages, for looking around before there is any data of one's own. All
 * its days are counted from `today`, so it never ages; its ids are always the same.
 */
export function sampleWorkspace(today: string): Snapshot {
  const days = sampleDays(today);
  const snapshot = readSnapshot({
    goalpost: 1,
    workspace: {
      id: sampleId('workspace'),
      name: 'Fieldwork Studio',
      locale: 'en',
      timeZone: 'Europe/Berlin',
      holidays: [],
      members: Object.values(sampleMembers),
      settings: { rulesOn: ['team.blame_wording'] },
    },
    documents: [...sharedKnowledge(days), ...clients.flatMap((client) => client(days))],
  });
  if (isRefusal(snapshot)) throw new Error(`The sample is wrong at ${snapshot.path}: ${snapshot.message}`);
  return { ...snapshot, documents: snapshot.documents.map(writtenBy(snapshot.documents, today)) };
}

/** Each document as its engagement's owner wrote it. */
function writtenBy(documents: readonly Document[], today: string): (document: Document) => Document {
  const engagements = new Map(
    documents.flatMap((document) => (document.type === 'engagement' ? [[document.id, document] as const] : [])),
  );
  return (document) => {
    const engagement = engagements.get(engagementIdOf(document) ?? document.id);
    const beganOn = engagement?.startedOn ?? addDays(today, -180);
    return withSampleBookkeeping(document, beganOn < today ? beganOn : addDays(today, -1), engagement?.ownerId, today);
  };
}
