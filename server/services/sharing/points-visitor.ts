import type { OpenLink, SharedLink } from '../signing/opened-link';
import type { ClientSide } from './client-side';

/** Who looks at what is open between us: a signer, somebody who signs nothing, or one of us as either. */
export type PointsVisitor = Pick<SharedLink, 'linkId' | 'sender'> &
  Pick<OpenLink, 'signer' | 'actor'> & {
    side: ClientSide;
    /** Their link leads to a version as well, and the page back to it. */
    hasVersion: boolean;
  };

export function pointsVisitor(link: OpenLink | SharedLink): PointsVisitor {
  const { linkId, sender, signer, actor } = link;
  const side = link.kind === 'shared' ? link.side : link.signing;
  return { linkId, sender, signer, actor, side, hasVersion: link.kind === 'open' };
}
