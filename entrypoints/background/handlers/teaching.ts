import { learn } from '../../../lib/adapters/teaching/learn';
import { Pointed } from '../../../lib/domain/teaching/lesson';
import type { teachingProtocol } from '../../../lib/messaging/teaching-views';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { ownVersion } from '../../../lib/platform/lifecycle';
import { readTextInTab, runInTab } from '../../../lib/platform/register-page-scripts';
import type { Background } from '../background';
import { isAllowed } from '../recognise-site';
import { originOf } from '../sites';

/** The script that lets somebody point at a title; it runs once in the page. */
const pointTitleFile = 'point-title.js';

/** Teaching an app on its own page: nothing is kept here but what the finished adapter becomes. */
export function teachingHandlers({
  pages,
}: Pick<Background, 'pages'>): Pick<ViewHandlers, keyof typeof teachingProtocol> {
  return {
    async 'teaching/site'({ tabId }, sender) {
      const of = tabId ?? sender.tabId;
      const page = of === null ? null : await pages.get(of);
      const origin = page ? originOf(page.url) : null;
      return { origin, granted: origin !== null && (await isAllowed(origin)), version: ownVersion() };
    },

    'teaching/learn': async (lesson) => learn(lesson),

    async 'teaching/point-title'({ tabId }, sender) {
      const of = tabId ?? sender.tabId;
      const run = of === null ? null : await runInTab(of, [pointTitleFile]);
      // The page is not trusted: what does not fit is nothing.
      const pointed = Pointed.safeParse(run?.value);
      return pointed.success ? pointed.data : null;
    },

    async 'teaching/read'({ tabId, selector }, sender) {
      const of = tabId ?? sender.tabId;
      return of === null ? null : readTextInTab(of, selector);
    },
  };
}
