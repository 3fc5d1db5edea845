import type { Change } from '../change';
import { type DocumentOf, type EntityType, engagementIdOf } from '../document';
import { documentKeyOf } from '../documents/document-key';
import type { State } from '../state';

/** Changes laid over a state, the last one of each document on top. The state below is left as it is. */
export class OverlayState implements State {
  readonly #below: State;
  readonly #changes: Map<string, Change>;

  constructor(below: State, changes: Iterable<Change> = []) {
    this.#below = below;
    this.#changes = new Map();
    this.apply(changes);
  }

  apply(changes: Iterable<Change>): void {
    for (const change of changes) this.#changes.set(documentKeyOf(change), change);
  }

  /** The last change of each document, in the order in which the documents were first changed. */
  changes(): Change[] {
    return [...this.#changes.values()];
  }

  find<Type extends EntityType>(type: Type, id: string): DocumentOf<Type> | undefined {
    const change = this.#changes.get(documentKeyOf({ type, id }));
    if (!change) return this.#below.find(type, id);
    // A change's document has the change's type.
    return change.document ? (change.document as DocumentOf<Type>) : undefined;
  }

  isArchived(type: EntityType, id: string): boolean {
    const change = this.#changes.get(documentKeyOf({ type, id }));
    return change ? change.document === null : this.#below.isArchived(type, id);
  }

  list<Type extends EntityType>(type: Type, engagementId?: string): readonly DocumentOf<Type>[] {
    const below = this.#below.list(type, engagementId);
    const above: DocumentOf<Type>[] = [];
    let isTouched = false;
    for (const change of this.#changes.values()) {
      if (change.type !== type) continue;
      isTouched = true;
      const { document } = change;
      if (document && (engagementId === undefined || engagementIdOf(document) === engagementId)) {
        above.push(document as DocumentOf<Type>);
      }
    }
    if (!isTouched) return below;
    return [...below.filter((document) => !this.#changes.has(documentKeyOf(document))), ...above];
  }

  workspace(): DocumentOf<'workspace'> | undefined {
    return this.list('workspace')[0];
  }
}
