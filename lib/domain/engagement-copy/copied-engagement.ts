import type { DocumentOf } from '../document';
import type { CopyContext } from './copy-context';

type Engagement = DocumentOf<'engagement'>;
type Agreement = DocumentOf<'agreement'>;

/** The engagement as it begins anew: a draft with the same people of ours, its end as far from the start as before. */
export function copiedEngagement(
  from: Engagement,
  to: Pick<Engagement, 'id' | 'name' | 'clientId'> & { startedOn: string },
  copy: CopyContext,
): Engagement {
  const { type, kind, serviceLine, endsOn, ownerId, cpiIds } = from;
  const isSameClient = from.clientId === to.clientId;
  return {
    ...{ type, kind, serviceLine },
    ...to,
    status: 'draft',
    industry: isSameClient ? from.industry : undefined,
    endsOn: endsOn && copy.shift.day(endsOn),
    ownerId: ownerId !== undefined && copy.isMember(ownerId) ? ownerId : undefined,
    cpiIds: cpiIds.filter((id) => copy.exists('cpi', id)),
    assignments: from.assignments
      .filter(({ memberId }) => copy.isMember(memberId))
      .map((assignment) => ({
        memberId: assignment.memberId,
        since: to.startedOn,
        criterionIds: [],
        cpiIds: assignment.cpiIds.filter((id) => copy.exists('cpi', id)),
      })),
  };
}

/** The version to begin with: what is in force, else what was offered, else what was being written. */
export function versionToCopy(agreements: readonly Agreement[]): Agreement | undefined {
  for (const status of ['in_force', 'proposed', 'draft', 'superseded'] as const) {
    const newest = agreements
      .filter((agreement) => agreement.status === status)
      .sort((a, b) => b.version - a.version)[0];
    if (newest) return newest;
  }
  return undefined;
}

/** The first draft of the new engagement. Channels keep the people who are still there. */
export function copiedAgreement(from: Agreement, engagementId: string, copy: CopyContext): Agreement {
  const { type, id, summary, language, baselineEffortHours, channels } = from;
  return {
    ...{ type, summary, language, baselineEffortHours, engagementId },
    id: copy.copyId(id),
    version: 1,
    status: 'draft',
    channels: channels.map(({ type: channel, purpose, ourContactId, clientContactId }) => ({
      type: channel,
      purpose,
      ourContactId: ourContactId !== undefined && copy.isMember(ourContactId) ? ourContactId : undefined,
      clientContactId:
        clientContactId !== undefined && copy.isStakeholder(clientContactId) ? clientContactId : undefined,
    })),
  };
}
