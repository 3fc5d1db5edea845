import type * as z from 'zod/mini';
import { ActivityPage } from '../contract/activity';
import { ChangesPage } from '../contract/changes';
import { CommandsResponse } from '../contract/commands';
import { ImportAnswer } from '../contract/import-answer';
import { Problem } from '../contract/problem';
import { CreateInvitationResponse, DeviceCodeResponse, DeviceTokenResponse, Me } from '../contract/session';
import {
  PersonalLinkResponse,
  PreviewResponse,
  SharedLinks,
  SignOffLinks,
  WithdrawLinksResponse,
} from '../contract/signing';
import type { CommandEnvelope } from '../domain/command';
import type { Role } from '../domain/roles';
import type { Network } from '../platform/network';

/** What came of one call. Everything but `ok` is a reason, never an exception. */
export type ApiAnswer<Value> =
  | { kind: 'ok'; value: Value }
  /** No answer: no network, or the API is stopped. */
  | { kind: 'unreachable' }
  /** The API asks to come back later, or answered something that cannot be read. Null: it did not say when. */
  | { kind: 'busy'; retryAfterMs: number | null }
  /** 401: the token is worth nothing any more. */
  | { kind: 'expired' }
  /** 403: the token is good, and may not see this workspace any more. */
  | { kind: 'revoked' }
  /** The request itself was refused, and sending it again would not help. */
  | { kind: 'refused'; code: string; message: string; path?: string };

/** One person of the client's in one engagement. */
export type SharedWith = { engagementId: string; stakeholderId: string };

/** The hosted API, for one signed-in session. */
export type Api = {
  push(commands: readonly CommandEnvelope[]): Promise<ApiAnswer<CommandsResponse>>;
  pull(since: number): Promise<ApiAnswer<ChangesPage>>;
  /** Opens the event stream; the answer's body is read by `readEvents`. */
  events(lastSeq: number, signal: AbortSignal): Promise<ApiAnswer<ReadableStream<Uint8Array>>>;
  me(): Promise<ApiAnswer<Me>>;
  /** Makes a personal link for a signer; `send` mails it as well. */
  makeSignOffLink(signOffId: string, send: boolean): Promise<ApiAnswer<PersonalLinkResponse>>;
  signOffLinks(signOffId: string): Promise<ApiAnswer<SignOffLinks>>;
  withdrawSignOffLinks(signOffId: string): Promise<ApiAnswer<WithdrawLinksResponse>>;
  /** Makes a personal link to what was shared with the client; `send` mails it as well. */
  makeSharedLink(to: SharedWith, send: boolean): Promise<ApiAnswer<PersonalLinkResponse>>;
  sharedLinks(to: SharedWith): Promise<ApiAnswer<SharedLinks>>;
  withdrawSharedLinks(to: SharedWith): Promise<ApiAnswer<WithdrawLinksResponse>>;
  /** Makes addresses at which a member sees what a signer will. */
  previewAgreement(agreementId: string, stakeholderId?: string): Promise<ApiAnswer<PreviewResponse>>;
  /** One page of the log; `query` as its contract has it. */
  listActivity(query: Readonly<Record<string, string>>): Promise<ApiAnswer<ActivityPage>>;
  invite(name: string, role: Role): Promise<ApiAnswer<z.output<typeof CreateInvitationResponse>>>;
  /** The whole workspace as the text of a snapshot. */
  exportWorkspace(): Promise<ApiAnswer<string>>;
  /** Takes a snapshot's text in; `replace` puts it in place of what is there. */
  importWorkspace(snapshot: string, replace: boolean): Promise<ApiAnswer<ImportAnswer>>;
  /** Makes the token worthless. */
  signOut(): Promise<ApiAnswer<unknown>>;
};

/** The calls that need no session: connecting. */
export type ConnectApi = {
  requestDeviceCode(name: string): Promise<ApiAnswer<DeviceCodeResponse>>;
  requestDeviceToken(deviceCode: string): Promise<ApiAnswer<DeviceTokenResponse>>;
};

const documentsAPage = 500;

/** How long one call may take before it counts as unreachable, in milliseconds. */
const patienceMs = 30_000;
/** The same for a whole workspace at once. */
const snapshotPatienceMs = 300_000;

export function createApi(apiUrl: string, token: string, network: Network): Api {
  const authorized = { authorization: `Bearer ${token}` };
  const sharedWith = ({ engagementId, stakeholderId }: SharedWith) =>
    `${apiUrl}/v1/engagements/${engagementId}/stakeholders/${encodeURIComponent(stakeholderId)}`;
  return {
    push: (commands) => call(network, `${apiUrl}/v1/commands`, postOf({ commands }, authorized), CommandsResponse),
    pull: (since) =>
      call(
        network,
        `${apiUrl}/v1/changes?since=${since}&limit=${documentsAPage}`,
        { headers: authorized },
        ChangesPage,
      ),
    async events(lastSeq, signal) {
      const headers = { ...authorized, accept: 'text/event-stream', 'last-event-id': String(lastSeq) };
      const answer = await send(network, `${apiUrl}/v1/events`, { headers, signal, cache: 'no-store' });
      if (answer.kind !== 'ok') return answer;
      const { body } = answer.value;
      return body ? { kind: 'ok', value: body } : { kind: 'busy', retryAfterMs: null };
    },
    me: () => call(network, `${apiUrl}/v1/me`, { headers: authorized }, Me),
    makeSignOffLink: (signOffId, send) =>
      call(network, `${apiUrl}/v1/sign-offs/${signOffId}/link`, postOf({ send }, authorized), PersonalLinkResponse),
    signOffLinks: (signOffId) =>
      call(network, `${apiUrl}/v1/sign-offs/${signOffId}/links`, { headers: authorized }, SignOffLinks),
    withdrawSignOffLinks: (signOffId) =>
      call(
        network,
        `${apiUrl}/v1/sign-offs/${signOffId}/withdraw-links`,
        { method: 'POST', headers: authorized },
        WithdrawLinksResponse,
      ),
    makeSharedLink: (to, send) =>
      call(network, `${sharedWith(to)}/link`, postOf({ send }, authorized), PersonalLinkResponse),
    sharedLinks: (to) => call(network, `${sharedWith(to)}/links`, { headers: authorized }, SharedLinks),
    withdrawSharedLinks: (to) =>
      call(network, `${sharedWith(to)}/withdraw-links`, { method: 'POST', headers: authorized }, WithdrawLinksResponse),
    previewAgreement: (agreementId, stakeholderId) =>
      call(
        network,
        `${apiUrl}/v1/agreements/${agreementId}/preview`,
        postOf(stakeholderId === undefined ? {} : { stakeholderId }, authorized),
        PreviewResponse,
      ),
    listActivity: (query) =>
      call(network, `${apiUrl}/v1/activity?${new URLSearchParams(query)}`, { headers: authorized }, ActivityPage),
    invite: (name, role) =>
      call(network, `${apiUrl}/v1/auth/invitations`, postOf({ name, role }, authorized), CreateInvitationResponse),
    async exportWorkspace() {
      const init = { headers: authorized, cache: 'no-store', signal: AbortSignal.timeout(snapshotPatienceMs) } as const;
      const answer = await send(network, `${apiUrl}/v1/export`, init);
      return answer.kind === 'ok' ? { kind: 'ok', value: await answer.value.text() } : answer;
    },
    importWorkspace: (snapshot, replace) =>
      call(
        network,
        `${apiUrl}/v1/import?replace=${replace}`,
        { method: 'POST', headers: { ...authorized, 'content-type': 'application/json' }, body: snapshot },
        ImportAnswer,
        snapshotPatienceMs,
      ),
    signOut: () =>
      send(network, `${apiUrl}/v1/auth/session`, { method: 'DELETE', headers: authorized, cache: 'no-store' }),
  };
}

export function createConnectApi(apiUrl: string, network: Network): ConnectApi {
  return {
    requestDeviceCode: (name) => call(network, `${apiUrl}/v1/auth/device/code`, postOf({ name }), DeviceCodeResponse),
    requestDeviceToken: (deviceCode) =>
      call(network, `${apiUrl}/v1/auth/device/token`, postOf({ device_code: deviceCode }), DeviceTokenResponse),
  };
}

function postOf(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function call<Schema extends z.ZodMiniType>(
  network: Network,
  url: string,
  init: RequestInit,
  schema: Schema,
  waitMs = patienceMs,
): Promise<ApiAnswer<z.output<Schema>>> {
  const answer = await send(network, url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(waitMs) });
  if (answer.kind !== 'ok') return answer;
  const body = await answer.value.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  // Something between us and the API answered in its place, such as a hotel's sign-in page.
  return parsed.success ? { kind: 'ok', value: parsed.data } : { kind: 'busy', retryAfterMs: null };
}

/** Sends a request, without cookies, and sorts the answer by its status. */
async function send(network: Network, url: string, init: RequestInit): Promise<ApiAnswer<Response>> {
  let response: Response;
  try {
    response = await network(url, { ...init, credentials: 'omit' });
  } catch {
    return { kind: 'unreachable' };
  }
  if (response.ok) return { kind: 'ok', value: response };
  if (response.status === 401) return { kind: 'expired' };
  if (response.status === 403) return { kind: 'revoked' };
  if (response.status === 429 || response.status >= 500) {
    return { kind: 'busy', retryAfterMs: retryAfterMsOf(response) };
  }
  const problem = Problem.safeParse(await response.json().catch(() => undefined));
  if (!problem.success) return { kind: 'busy', retryAfterMs: null };
  const path = problem.data.errors[0]?.path;
  return {
    kind: 'refused',
    code: problem.data.code,
    message: problem.data.detail,
    ...(path === undefined ? {} : { path }),
  };
}

function retryAfterMsOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
}
