import { isRefusal } from '../../lib/domain/refusal';
import { readSnapshot, type Snapshot } from '../../lib/domain/snapshot';
import { addDays } from '../../lib/domain/values/day';
import { busyDay, manyEngagements } from './many-engagements';

/**
 * A snapshot of one engagement with `count` documents of its own: one of `manyEngagements`, and what a long
 * collaboration adds to it, a day after another up to `busyDay`.
 */
export function oneLargeEngagement(count: number): Snapshot {
  const start = manyEngagements(1);
  const engagement = start.documents.find((document) => document.type === 'engagement');
  if (!engagement) throw new Error('The small snapshot has no engagement.');
  const engagementId = engagement.id;
  const own = start.documents.filter((document) => 'engagementId' in document).length;
  const rows = Array.from({ length: Math.max(0, count - own) }, (_, index) => {
    const on = addDays(busyDay, -(index % 150));
    const common = { id: `more-${index}`, engagementId };
    if (index % 3 === 0)
      return {
        ...common,
        type: 'measurement',
        criterionId: `${engagementId}-criterion-0`,
        value: '60',
        unit: 'leads',
        on,
      };
    if (index % 3 === 1) {
      const said = { channel: 'email', said: 'Thank you, this reads well.', sentiment: 'positive', receivedOn: on };
      return { ...common, type: 'feedback', stakeholderId: `${engagementId}-a`, ...said };
    }
    return { ...common, type: 'contact', on, direction: 'out', channel: 'call', note: 'Talked about the next step.' };
  });
  const snapshot = readSnapshot({ goalpost: 1, workspace: start.workspace, documents: [...start.documents, ...rows] });
  if (isRefusal(snapshot)) throw new Error(`${snapshot.code} ${snapshot.path}: ${snapshot.message}`);
  return snapshot;
}
