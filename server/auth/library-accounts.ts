import * as z from 'zod/mini';
import type { DeviceCodeResponse, DeviceTokenResponse } from '../../lib/contract/session';
import { type Failure, fail } from '../failure';
import type { Service } from '../service';
import type { Account, Accounts, DeviceRequest, SignedIn } from './accounts';
import type { AuthLibrary } from './auth-library';
import { issueSessionToken } from './issue-session-token';
import { libraryCode } from './library-error';

const clientId = 'goalpost-extension';
const grantType = 'urn:ietf:params:oauth:grant-type:device_code';

/** What we keep in the library's `scope` of a device code: its name, and after approval who it acts for. */
const Grant = z.object({
  name: z.string(),
  workspaceId: z.optional(z.string()),
  memberId: z.optional(z.string()),
});

const codesOfRfc = ['authorization_pending', 'slow_down', 'expired_token', 'access_denied'] as const;

/** Accounts kept by the library. */
export class LibraryAccounts implements Accounts {
  readonly #service: Service;
  readonly #library: AuthLibrary;

  constructor(service: Service, library: AuthLibrary) {
    this.#service = service;
    this.#library = library;
  }

  async startDevice(deviceName: string): Promise<DeviceCodeResponse> {
    const { adapter } = await this.#library.$context;
    // Anybody may begin: what was begun and left must not fill the disk.
    await adapter.deleteMany({
      model: 'deviceCode',
      where: [{ field: 'expiresAt', operator: 'lt', value: new Date(this.#service.now()) }],
    });
    return this.#library.api.deviceCode({
      body: { client_id: clientId, scope: JSON.stringify({ name: deviceName }) },
    });
  }

  async pollDevice(deviceCode: string): Promise<DeviceTokenResponse | Failure> {
    try {
      const { access_token, scope } = await this.#library.api.deviceToken({
        body: { grant_type: grantType, device_code: deviceCode, client_id: clientId },
      });
      // The library's session is one of its pages: an extension has a token of ours, bound to one workspace.
      const context = await this.#library.$context;
      await context.internalAdapter.deleteSession(access_token);
      return await issueSessionToken(this.#service, Grant.parse(JSON.parse(scope)));
    } catch (error) {
      const code = codesOfRfc.find((known) => known === libraryCode(error)) ?? 'expired_token';
      return fail(code, deviceSentences[code]);
    }
  }

  async whoIs(headers: Headers): Promise<Account | null> {
    const session = await this.#library.api.getSession({ headers });
    return session && { accountId: session.user.id, name: session.user.name, email: session.user.email };
  }

  async signUp(input: { name: string; email: string; password: string }): Promise<SignedIn | Failure> {
    try {
      const { headers, response } = await this.#library.api.signUpEmail({ body: input, returnHeaders: true });
      return signedIn(response.user, headers);
    } catch (error) {
      const code = libraryCode(error);
      if (code.startsWith('USER_ALREADY_EXISTS')) return fail('already_done', 'This address has an account.', 'email');
      if (code.startsWith('PASSWORD')) return fail('out_of_range', 'A password has 8 to 200 characters.', 'password');
      return fail('wrong_type', 'This is no mail address.', 'email');
    }
  }

  async signIn(input: { email: string; password: string }): Promise<SignedIn | Failure> {
    try {
      const { headers, response } = await this.#library.api.signInEmail({ body: input, returnHeaders: true });
      return signedIn(response.user, headers);
    } catch (error) {
      libraryCode(error);
      return fail('unauthenticated', 'This address and password do not go together.', 'password');
    }
  }

  async signOut(headers: Headers): Promise<readonly string[]> {
    const answer = await this.#library.api.signOut({ headers, returnHeaders: true });
    return answer.headers.getSetCookie();
  }

  async findDeviceRequest(userCode: string, headers: Headers): Promise<DeviceRequest | Failure> {
    try {
      const found = await this.#library.api.deviceVerify({ query: { user_code: userCode }, headers });
      if (!('scope' in found) || typeof found.scope !== 'string') return unknownCode();
      const { name } = Grant.parse(JSON.parse(found.scope));
      return { userCode, deviceName: name, status: DeviceStatus.parse(found.status) };
    } catch (error) {
      libraryCode(error);
      return unknownCode();
    }
  }

  async decideDevice(
    userCode: string,
    decision: { approved: true; workspaceId: string; memberId: string } | { approved: false },
    headers: Headers,
  ): Promise<Failure | undefined> {
    const request = await this.findDeviceRequest(userCode, headers);
    if ('failed' in request) return request;
    try {
      if (!decision.approved) {
        await this.#library.api.deviceDeny({ body: { userCode }, headers });
        return undefined;
      }
      const { workspaceId, memberId } = decision;
      const { adapter } = await this.#library.$context;
      // Before approving: the extension may ask the very moment after.
      await adapter.update({
        model: 'deviceCode',
        where: [{ field: 'userCode', value: plainCode(userCode) }],
        update: { scope: JSON.stringify({ name: request.deviceName, workspaceId, memberId }) },
      });
      await this.#library.api.deviceApprove({ body: { userCode }, headers });
      return undefined;
    } catch (error) {
      libraryCode(error);
      return unknownCode();
    }
  }
}

const DeviceStatus = z.enum(['pending', 'approved', 'denied']);

const deviceSentences = {
  authorization_pending: 'Nobody has approved yet.',
  slow_down: 'That was too soon. Wait longer between two questions.',
  expired_token: 'This code is no longer valid. Begin again.',
  access_denied: 'The request was declined.',
} as const;

const unknownCode = () => fail('expired_token', deviceSentences.expired_token, 'user_code');

/** People may type the code in small letters and with a dash. */
const plainCode = (userCode: string) => userCode.replace(/[^a-zA-Z0-9]/g, '').toUpperCase();

function signedIn(user: { id: string; name: string; email: string }, headers: Headers): SignedIn {
  return { accountId: user.id, name: user.name, email: user.email, cookies: headers.getSetCookie() };
}
