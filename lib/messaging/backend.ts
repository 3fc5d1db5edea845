import type { Notice, ViewKind, ViewRequest, ViewResponse } from './view-messages';

/**
 * What a page may be told: a notice, with the tab that it is about, if the page does not lie in that itself; or that the line was broken, so
 * that any view may be old.
 */
export type Told = (Notice & { tabId?: number | undefined }) | { kind: 'reconnected' };

/** The background as the extension's pages see it. */
export type Backend = {
  /** Asks, and waits through a stop of the worker. Rejects with an `AskFailure`. */
  ask<Kind extends ViewKind>(kind: Kind, request: ViewRequest<Kind>): Promise<ViewResponse<Kind>>;
  /** Calls back with each notice; returns the way to stop. */
  listen(told: (told: Told) => void): () => void;
};

/** Why a question was not answered. `code` is one of: `failed`, `bad_request`, `unknown_kind`, `bad_answer`, `closed`, `unreachable`, `bad_address`. */
export class AskFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'AskFailure';
    this.code = code;
  }
}
