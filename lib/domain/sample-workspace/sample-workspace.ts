import { isRefusal } from '../refusal';
import { readSnapshot, type Snapshot } from '../snapshot';
import { aoyamaFoods } from './clients/aoyama-foods';
import { beichen } from './clients/beichen';
import { bergmann } from './clients/bergmann';
import { harbor } from './clients/harbor';
import { kaufhausLenz } from './clients/kaufhaus-lenz';
import { northwind } from './clients/northwind';
import { sampleMembers } from './people';
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
  return snapshot;
}
