import type { CallFailure } from '../../lib/messaging/signing-views';
import type { Network } from '../../lib/platform/network';
import type { Account } from '../../lib/replica/account';
import { type Api, type ApiAnswer, createApi } from '../../lib/replica/api';

/** What asking needs of the background. */
export type AskingBackground = {
  keeper: { current(): Promise<Pick<Account, 'session' | 'synchronise'> | null> };
  network: Network;
};

/** Asks the API at once for what is not kept on this device; says in one word why there is no answer. */
export async function askApi<Value>(
  { keeper, network }: AskingBackground,
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
      return {
        failure: 'busy',
        message: 'The API asks to come back later.',
        ...(answer.retryAfterMs === null ? {} : { retryAfterMs: answer.retryAfterMs }),
      };
    case 'expired':
      return signedOut;
    case 'revoked':
      return { failure: 'forbidden', message: 'Your role does not allow this.' };
    case 'refused':
      return { failure: 'refused', message: answer.message };
  }
}
