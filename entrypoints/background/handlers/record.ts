import { recordKey } from '../../../lib/domain/records/record-key';
import { PageDescription } from '../../../lib/messaging/page-messages';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { askTab, sendToTab } from '../../../lib/platform/tabs';
import type { Background } from '../background';
import { tellDock } from '../tell-dock';
import { recordView } from '../views/record-view';

type RecordKind =
  | 'record/get'
  | 'record/painted'
  | 'record/resolve'
  | 'record/choose'
  | 'record/description'
  | 'text/handed'
  | 'text/taken'
  | 'panel/close';

/** The record that a tab shows. */
export function recordHandlers(background: Background): Pick<ViewHandlers, RecordKind> {
  const { keeper, pages, queue, handedTexts, tell } = background;

  return {
    async 'record/get'({ tabId }, sender) {
      const of = tabId ?? sender.tabId;
      const page = of === null ? null : await pages.get(of);
      const account = await keeper.current();
      const choices = { get: (key: string) => queue.choice(account?.session.account ?? '', key) };
      return recordView(account?.replica ?? null, page, choices);
    },

    async 'record/painted'({ navigation }, { tabId }) {
      if (tabId !== null) await sendToTab(tabId, { kind: 'dock/show', navigation });
      return {};
    },

    async 'record/resolve'({ url }) {
      const resolved = await background.taught.resolve(url);
      return { record: 'recordId' in resolved ? resolved : null };
    },

    async 'record/choose'({ engagementId, tabId: asked }, sender) {
      const tabId = asked ?? sender.tabId;
      const account = await keeper.current();
      const page = tabId === null ? null : await pages.get(tabId);
      if (!account || !page?.record || tabId === null) return {};
      const view = await recordView(account.replica, page, { get: async () => null });
      await queue.saveChoice(account.session.account, recordKey(view.inheritedFrom ?? page.record), engagementId);
      tell({ kind: 'engagement', engagementId }, tabId);
      await tellDock(background, tabId);
      return {};
    },

    async 'record/description'({ tabId: asked }, sender) {
      const tabId = asked ?? sender.tabId;
      const page = tabId === null ? null : await pages.get(tabId);
      if (!page?.record || tabId === null) return null;
      // The page is not trusted: what is no short text is none.
      const said = PageDescription.safeParse(
        await askTab(tabId, { kind: 'dock/describe', navigation: page.navigation }),
      );
      return said.success ? said.data : null;
    },

    async 'text/handed'({ tabId }, sender) {
      const of = tabId ?? sender.tabId;
      return of === null ? null : handedTexts.first(of);
    },

    async 'text/taken'({ tabId, id }, sender) {
      const of = tabId ?? sender.tabId;
      if (of !== null) await handedTexts.remove(of, id);
      return {};
    },

    async 'panel/close'(_request, { tabId }) {
      if (tabId !== null) await sendToTab(tabId, { kind: 'dock/close' });
      return {};
    },
  };
}
