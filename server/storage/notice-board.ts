import type { Notice } from './storage';

/** Passes notices on, each `seq` of a workspace once and never backwards. */
export class NoticeBoard {
  readonly #listeners = new Set<(notice: Notice) => void>();
  readonly #seen = new Map<string, number>();

  listen(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(notice: Notice): void {
    if ((this.#seen.get(notice.workspaceId) ?? 0) >= notice.seq) return;
    this.#seen.set(notice.workspaceId, notice.seq);
    for (const listener of this.#listeners) listener(notice);
  }
}
