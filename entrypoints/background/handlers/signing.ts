import type { CallFailure, signingProtocol } from '../../../lib/messaging/signing-views';
import type { ViewHandlers } from '../../../lib/messaging/view-messages';
import { type Api, type ApiAnswer, createApi } from '../../../lib/replica/api';
import type { Background } from '../background';

/** Personal links for signers: asked of the API at once, because nothing of them is kept on this device. */
export function signingHandlers(background: Background): Pick<ViewHandlers, keyof typeof signingProtocol> {
  const ask = <Value>(call: (api: Api) => Promise<ApiAnswer<Value>>) => askApi(background, call);
  return {
    'session/sends-mail': async () => {
      const me = await ask((api) => api.me());
      return 'failure' in me ? me : { sendsMail: me.sendsMail };
    },
    'sign-off/link': ({ signOffId, send }) => ask((api) => api.makeSignOffLink(signOffId, send)),
    'sign-off/links': ({ signOffId }) => ask((api) => api.signOffLinks(signOffId)),
    'sign-off/withdraw-links': ({ signOffId }) => ask((api) => api.withdrawSignOffLinks(signOffId)),
    'agreement/preview': ({ agreementId, stakeholderId }) =>
      ask((api) => api.previewAgreement(agreementId, stakeholderId)),
  };
}

async function askApi<Value>(
  { keeper, network }: Background,
  call: (api: Api) => Promise<ApiAnswer<Value>>,
): Promise<Value | CallFailure> {
  const account = await keeper.current();
  if (!account || account.session.kind === 'sample') {
    return { failure: 'sample', message: 'This needs a workspace on the API.' };
  }
  const { apiUrl, token, state } = account.session;
  if (apiUrl === null || token === null || state !== 'active') return signedOut;
  // A proposal that still waits on this device is unknown to the API: it goes first.
  await account.synchronise();
  return unwrap(await call(createApi(apiUrl, token, network)));
}

const signedOut: CallFailure = { failure: 'signed_out', message: 'Sign in again first.' };

function unwrap<Value>(answer: ApiAnswer<Value>): Value | CallFailure {
  switch (answer.kind) {
    case 'ok':
      return answer.value;
    case 'unreachable':
      return { failure: 'offline', message: 'The API cannot be reached.' };
    case 'busy':
      return { failure: 'busy', message: 'The API asks to come back later.' };
    case 'expired':
      return signedOut;
    case 'revoked':
      return { failure: 'forbidden', message: 'Your role does not allow this.' };
    case 'refused':
      return { failure: 'refused', message: answer.message };
  }
}
