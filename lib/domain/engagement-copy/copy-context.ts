import type { DocumentOf } from '../document';
import type { State } from '../state';
import type { DateShift } from './date-shift';

type Owner = NonNullable<DocumentOf<'scopeItem'>['owner']>;

/** What stays and what moves when an engagement is copied: dates move, people stay where they still belong. */
export type CopyContext = {
  shift: DateShift;
  /** The id of a document's copy. */
  copyId(id: string): string;
  isMember(id: string): boolean;
  /** Somebody on the side of the new engagement's client, who has not left. */
  isStakeholder(id: string): boolean;
  exists(type: 'cpi' | 'capability' | 'toolLimit', id: string): boolean;
};

/** The people and things that a copy for `clientId` may point at on `today`. */
export function remaining(
  state: State,
  clientId: string,
  today: string,
): Pick<CopyContext, 'isMember' | 'isStakeholder' | 'exists'> {
  return {
    isMember: (id) => state.workspace()?.members.some((member) => member.id === id) ?? false,
    isStakeholder(id) {
      const stakeholder = state.find('stakeholder', id);
      if (stakeholder?.clientId !== clientId) return false;
      return stakeholder.leftOn === undefined || stakeholder.leftOn > today;
    },
    exists: (type, id) => state.find(type, id) !== undefined,
  };
}

/** The owner, if they are still there. */
export function keptOwner(owner: Owner | undefined, copy: CopyContext): Owner | undefined {
  if (!owner) return undefined;
  const isKept = 'memberId' in owner ? copy.isMember(owner.memberId) : copy.isStakeholder(owner.stakeholderId);
  return isKept ? owner : undefined;
}
