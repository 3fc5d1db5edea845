import { ruleViews } from '../../../lib/domain/rules/rule-view';
import { dayOfInstant } from '../../../lib/domain/values/day';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import type { Background } from '../background';
import { documentsView } from '../views/documents-view';
import { driftView, noDrift } from '../views/drift-view';
import { portfolioView } from '../views/portfolio-view';

/** What the workspace page reads: documents of the whole workspace, and all engagements. */
export function workspaceHandlers({
  keeper,
  clock,
  language,
  portfolio,
}: Background): Pick<
  ViewHandlers,
  'workspace/documents' | 'portfolio/get' | 'portfolio/in-sight' | 'portfolio/drift' | 'rules/list'
> {
  return {
    async 'workspace/documents'({ types }) {
      const account = await keeper.current();
      const now = clock.now();
      return account
        ? documentsView(account.replica, types, now)
        : { documents: [], waitingIds: [], today: dayOfInstant(now, 'UTC') };
    },
    async 'portfolio/drift'() {
      const account = await keeper.current();
      return account ? driftView(account.replica, portfolio, await language()) : noDrift;
    },
    'rules/list': async () => ruleViews((await language()).code),
    async 'portfolio/in-sight'({ engagementIds }) {
      portfolio.workOutFirst(engagementIds);
      return {};
    },
    async 'portfolio/get'() {
      const account = await keeper.current();
      return account
        ? portfolioView(account.replica, portfolio, await language())
        : { rows: [], due: 0, today: dayOfInstant(clock.now(), 'UTC') };
    },
  };
}
