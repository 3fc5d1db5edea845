import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { openTab } from '../../../lib/platform/tabs';
import { createApi } from '../../../lib/replica/api';
import { sampleSession } from '../../../lib/replica/sample-session';
import type { Background } from '../background';
import { sampleDocuments } from '../sample-documents';
import { sessionView } from '../views/session-view';

type SessionKind =
  | 'session/get'
  | 'session/online'
  | 'session/connect'
  | 'session/sign-out'
  | 'session/open-sample'
  | 'session/remove-sample';

/** Who is signed in, and signing in and out. */
export function sessionHandlers(background: Background): Pick<ViewHandlers, SessionKind> {
  const { keeper, connecting, network, clock } = background;
  const unsavedOf = async () => {
    const account = await keeper.current();
    return account ? keeper.unsaved(account.session) : { waiting: 0, refused: 0 };
  };

  return {
    async 'session/get'() {
      const view = await sessionView(await keeper.current(), await unsavedOf());
      return (await background.wasQueueDamaged()) ? { ...view, wasDamaged: true } : view;
    },

    async 'session/online'() {
      void connecting.resume();
      void (await keeper.current())?.synchronise();
      return {};
    },

    async 'session/connect'({ apiUrl }, { tabId }) {
      const { connection, isNew } = await connecting.begin(apiUrl);
      if (isNew) await openTab(connection.connectUrl, tabId);
      return { userCode: connection.userCode, connectUrl: connection.connectUrl };
    },

    async 'session/sign-out'({ discardWaiting }) {
      const account = await keeper.current();
      if (!account) return { done: true, waiting: 0 };
      const { waiting, refused } = await unsavedOf();
      if (waiting + refused > 0 && !discardWaiting) return { done: false, waiting: waiting + refused };
      const { apiUrl, token } = account.session;
      // Offline the token stays good on the API; this device forgets it either way.
      if (apiUrl !== null && token !== null) void createApi(apiUrl, token, network).signOut();
      await keeper.leave();
      return { done: true, waiting: 0 };
    },

    async 'session/open-sample'() {
      const account = await keeper.current();
      // A signed-in workspace is not put aside for a sample by a stray request.
      if (account) return {};
      await keeper.enterSample(sampleSession(sampleDocuments(clock.now())));
      return {};
    },

    async 'session/remove-sample'() {
      const account = await keeper.current();
      if (account?.session.kind === 'sample') await keeper.leave();
      return {};
    },
  };
}
