import type { ViewRequest, ViewResponse } from '../messaging/view-messages';

type AskKind = 'goodwill/left' | 'session/sends-mail' | 'shared/link' | 'shared/links' | 'shared/withdraw-links';

/**
 * What parts of an engagement ask the background in the moment it is wanted: it belongs to no view, and most of it the
 * API alone knows. Rejects when there is no answer.
 */
export type Ask = <Kind extends AskKind>(kind: Kind, request: ViewRequest<Kind>) => Promise<ViewResponse<Kind>>;
