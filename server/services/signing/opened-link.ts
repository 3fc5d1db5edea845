import type { DocumentOf } from '../../../lib/domain/document';
import type { ClientSide } from '../sharing/client-side';
import type { ClientActor } from './client-command';
import type { Signing } from './signing';

/** A link to a version that works, with all that its page shows. */
export type OpenLink = {
  kind: 'open';
  workspaceId: string;
  linkId: string;
  /** A member's look at the page: nothing can be answered. */
  isPreview: boolean;
  signing: Signing;
  /** Null in a preview. */
  signOff: DocumentOf<'signOff'> | null;
  /** For whom the page speaks; null in a preview of nobody in particular. */
  signer: DocumentOf<'stakeholder'> | null;
  /** Whom to ask. */
  sender: string;
  /** As whom answers count; null in a preview. */
  actor: ClientActor | null;
};

/** A link that works, to what was shared with one person and to nothing else. */
export type SharedLink = {
  kind: 'shared';
  workspaceId: string;
  linkId: string;
  side: ClientSide;
  signer: DocumentOf<'stakeholder'>;
  sender: string;
  actor: ClientActor;
};

/** A link that was good once. */
export type OverLink = {
  kind: 'over';
  /**
   * `released`: this person need not sign what is proposed, or was asked anew. `settled`: it came into force without
   * this answer, because the signatures were recorded another way.
   */
  why: 'expired' | 'withdrawn' | 'released' | 'taken_back' | 'replaced' | 'settled';
  workspaceId: string;
  side: ClientSide;
  /** Null where it led to no version. */
  signing: Signing | null;
  signer: DocumentOf<'stakeholder'> | null;
  sender: string;
  expiresAt: string;
  /** The sign-off that this person has on a newer proposal; their link may lead on to it. */
  newest: DocumentOf<'signOff'> | null;
};

/** `unknown` never says whether there was such a link. */
export type OpenedLink = OpenLink | SharedLink | OverLink | { kind: 'unknown' };
