import type { DocumentKey, DocumentOf, EntityType } from '../document';
import type { State } from '../state';

/** A state in which one document was never there. */
export function stateWithout(state: State, { type, id }: DocumentKey): State {
  return {
    find<Type extends EntityType>(wanted: Type, wantedId: string): DocumentOf<Type> | undefined {
      return wanted === type && wantedId === id ? undefined : state.find(wanted, wantedId);
    },
    isArchived: (wanted, wantedId) => state.isArchived(wanted, wantedId),
    list<Type extends EntityType>(wanted: Type, engagementId?: string): readonly DocumentOf<Type>[] {
      const all = state.list(wanted, engagementId);
      return wanted === type ? all.filter((document) => document.id !== id) : all;
    },
    workspace: () => state.workspace(),
  };
}
