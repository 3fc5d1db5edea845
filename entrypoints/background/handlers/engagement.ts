import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import type { Background } from '../background';
import { searchEngagements } from '../views/engagement-hits';
import { engagementView } from '../views/engagement-view';

/** Engagements: one with all that belongs to it, and finding one. */
export function engagementHandlers(background: Background): Pick<ViewHandlers, 'engagement/get' | 'engagement/search'> {
  const { keeper, language, clock } = background;
  return {
    async 'engagement/get'({ engagementId }) {
      const account = await keeper.current();
      return account ? engagementView(account.replica, engagementId, await language(), clock.now()) : null;
    },
    async 'engagement/search'({ query }) {
      const account = await keeper.current();
      return account ? account.replica.run((state) => searchEngagements(state, query)) : [];
    },
  };
}
