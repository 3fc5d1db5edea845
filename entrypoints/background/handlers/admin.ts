import type { adminProtocol } from '../../../lib/messaging/admin-views';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { askApi } from '../ask-api';
import type { Background } from '../background';

/** What needs the API itself: the log, invitations, and the workspace as a file. */
export function adminHandlers(background: Background): Pick<ViewHandlers, keyof typeof adminProtocol> {
  return {
    'activity/list'({ before, memberId, documentId }) {
      const query = {
        ...(before === null ? {} : { before: String(before) }),
        ...(memberId === null ? {} : { memberId }),
        ...(documentId === null ? {} : { documentId }),
      };
      return askApi(background, (api) => api.listActivity(query));
    },
    'members/invite': ({ name, role }) => askApi(background, (api) => api.invite(name, role)),
    async 'workspace/export'() {
      const answer = await askApi(background, (api) => api.exportWorkspace());
      return typeof answer === 'string' ? { snapshot: answer } : answer;
    },
    async 'workspace/import'({ snapshot, replace }) {
      const answer = await askApi(background, (api) => api.importWorkspace(snapshot, replace));
      // What was there is gone or more: take it in at once.
      void (await background.keeper.current())?.synchronise();
      return answer;
    },
  };
}
