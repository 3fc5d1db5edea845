import { asIfProposed } from '../../../lib/domain/agreement-life/as-if-proposed';
import { goodwillLeftFor } from '../../../lib/domain/scope-creep/goodwill';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import type { Background } from '../background';
import { searchEngagements } from '../views/engagement-hits';
import { engagementView } from '../views/engagement-view';
import { findGaps } from '../views/find-gaps';

type EngagementKind = 'engagement/get' | 'engagement/search' | 'agreement/check' | 'goodwill/left';

/** Engagements: one with all that belongs to it, and finding one. */
export function engagementHandlers(background: Background): Pick<ViewHandlers, EngagementKind> {
  const { keeper, language, clock } = background;
  return {
    async 'engagement/get'({ engagementId }) {
      const account = await keeper.current();
      return account ? engagementView(account.replica, engagementId, await language(), clock.now()) : null;
    },
    async 'agreement/check'({ engagementId, agreementId }) {
      const account = await keeper.current();
      const reader = await language();
      if (!account) return [];
      return account.replica.run((state) => {
        const today = dayOfInstant(clock.now(), state.workspace()?.timeZone ?? 'UTC');
        return findGaps(asIfProposed(state, agreementId, today), engagementId, today, reader).findings;
      });
    },
    async 'goodwill/left'({ requestId }) {
      const account = await keeper.current();
      const member = account?.session.member;
      if (!account || !member) return null;
      return account.replica.run((state) => {
        const request = state.find('request', requestId);
        const now = clock.now();
        const today = dayOfInstant(now, state.workspace()?.timeZone ?? 'UTC');
        return request ? goodwillLeftFor(request, state, { memberId: member.id, role: member.role, now, today }) : null;
      });
    },
    async 'engagement/search'({ query }) {
      const account = await keeper.current();
      return account ? account.replica.run((state) => searchEngagements(state, query)) : [];
    },
  };
}
