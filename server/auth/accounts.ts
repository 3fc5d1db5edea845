import type { DeviceCodeResponse, DeviceTokenResponse } from '../../lib/contract/session';
import type { Failure } from '../failure';

/** A person with an account, whatever workspaces they are in. */
export type Account = { accountId: string; name: string; email: string };

/** An account whose browser is now signed in by these `Set-Cookie` values. */
export type SignedIn = Account & { cookies: readonly string[] };

/** What a person is asked to approve. */
export type DeviceRequest = {
  userCode: string;
  deviceName: string;
  status: 'pending' | 'approved' | 'denied';
};

/** People's accounts and the signing in of extensions. `headers` are those of the browser's request. */
export interface Accounts {
  /** Begins device authorization; `deviceName` is shown on the connect page. */
  startDevice(deviceName: string): Promise<DeviceCodeResponse | Failure>;
  /** Gives our own token once the person has approved; else fails with RFC 8628's code. */
  pollDevice(deviceCode: string): Promise<DeviceTokenResponse | Failure>;
  /** Who the browser is signed in as. */
  whoIs(headers: Headers): Promise<Account | null>;
  /** Makes an account. Fails `already_done` when the mail address has one. */
  signUp(input: { name: string; email: string; password: string }): Promise<SignedIn | Failure>;
  /** Fails `unauthenticated` without saying whether address or password is wrong. */
  signIn(input: { email: string; password: string }): Promise<SignedIn | Failure>;
  /** Ends the browser's session; gives the `Set-Cookie` values that forget it. */
  signOut(headers: Headers): Promise<readonly string[]>;
  /** The request behind a user code, claimed by whoever is signed in. Fails `expired_token` when it is not there. */
  findDeviceRequest(userCode: string, headers: Headers): Promise<DeviceRequest | Failure>;
  /** Approves or denies it; an approved one becomes a token of this member of this workspace. */
  decideDevice(
    userCode: string,
    decision: { approved: true; workspaceId: string; memberId: string } | { approved: false },
    headers: Headers,
  ): Promise<Failure | undefined>;
}
