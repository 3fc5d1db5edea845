import type { signingProtocol } from '../../../lib/messaging/signing-views';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import type { Api, ApiAnswer } from '../../../lib/replica/api';
import { type AskingBackground, askApi } from '../ask-api';

/** Personal links for the client's people: asked of the API at once, because nothing of them is kept on this device. */
export function signingHandlers(background: AskingBackground): Pick<ViewHandlers, keyof typeof signingProtocol> {
  const ask = <Value>(call: (api: Api) => Promise<ApiAnswer<Value>>) => askApi(background, call);
  return {
    'session/sends-mail': async () => {
      const me = await ask((api) => api.me());
      return 'failure' in me ? me : { sendsMail: me.sendsMail };
    },
    'sign-off/link': ({ signOffId, send }) => ask((api) => api.makeSignOffLink(signOffId, send)),
    'sign-off/links': ({ signOffId }) => ask((api) => api.signOffLinks(signOffId)),
    'sign-off/withdraw-links': ({ signOffId }) => ask((api) => api.withdrawSignOffLinks(signOffId)),
    'shared/link': ({ send, ...to }) => ask((api) => api.makeSharedLink(to, send)),
    'shared/links': (to) => ask((api) => api.sharedLinks(to)),
    'shared/withdraw-links': (to) => ask((api) => api.withdrawSharedLinks(to)),
    'agreement/preview': ({ agreementId, stakeholderId }) =>
      ask((api) => api.previewAgreement(agreementId, stakeholderId)),
  };
}
