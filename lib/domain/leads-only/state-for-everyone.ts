import type { DocumentOf, EntityType } from '../document';
import type { State } from '../state';
import { isLeadsOnly } from './leads-only';

/** A state without what only leads see. */
export function stateForEveryone(state: State): State {
  return {
    find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined {
      const document = state.find(type, id);
      return document && !isLeadsOnly(document) ? document : undefined;
    },
    isArchived: (type, id) => state.isArchived(type, id),
    list<Type extends EntityType>(type: Type, engagementId?: string): readonly DocumentOf<Type>[] {
      return state.list(type, engagementId).filter((document) => !isLeadsOnly(document));
    },
    workspace: () => state.workspace(),
  };
}
