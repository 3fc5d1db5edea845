import { expect, it } from 'vitest';
import { problem } from '../../../lib/contract/problem';
import type { Network } from '../../../lib/platform/network';
import { sampleSession } from '../../../lib/replica/sample-session';
import type { Session } from '../../../lib/replica/session';
import type { AskingBackground } from '../ask-api';
import { signingHandlers } from './signing';

const id = '01980000-0000-7000-8000-000000000001';
const sender = { tabId: null };

const session: Session = {
  account: 'a',
  kind: 'api',
  apiUrl: 'https://api.test',
  token: 'secret',
  workspaceId: 'w',
  workspaceName: 'Fieldwork',
  member: { id: 'm', name: 'Mira', role: 'lead' },
  state: 'active',
};

type Asked = { method: string; path: string; body: unknown; token: string | null };

function handlersWith(answer: () => Response, signedIn: Session = session) {
  const asked: Asked[] = [];
  const steps: string[] = [];
  const network: Network = async (url, init) => {
    steps.push('asked');
    asked.push({
      method: init?.method ?? 'GET',
      path: new URL(url).pathname,
      body: init?.body === undefined ? undefined : JSON.parse(String(init.body)),
      token: new Headers(init?.headers).get('authorization'),
    });
    return answer();
  };
  const synchronise = async () => void steps.push('synchronised');
  const background: AskingBackground = {
    keeper: { current: async () => ({ session: signedIn, synchronise }) },
    network,
  };
  return { handlers: signingHandlers(background), asked, steps };
}

it('asks the API for a link after what waits here has gone out, and gives its answer', async () => {
  const link = { url: 'https://api.test/agree/x', expiresAt: '2026-08-01T00:00:00Z', mailed: true, mailProblem: null };
  const { handlers, asked, steps } = handlersWith(() => Response.json(link));
  expect(await handlers['sign-off/link']({ signOffId: id, send: true }, sender)).toEqual(link);
  expect(asked).toEqual([
    { method: 'POST', path: `/v1/sign-offs/${id}/link`, body: { send: true }, token: 'Bearer secret' },
  ]);
  expect(steps).toEqual(['synchronised', 'asked']);
});

it('lists, withdraws and previews by their own calls', async () => {
  const { handlers, asked } = handlersWith(() => Response.json({ withdrawn: 2 }));
  expect(await handlers['sign-off/withdraw-links']({ signOffId: id }, sender)).toEqual({ withdrawn: 2 });
  // An answer of another form is no answer.
  expect(await handlers['sign-off/links']({ signOffId: id }, sender)).toMatchObject({ failure: 'busy' });
  await handlers['agreement/preview']({ agreementId: id, stakeholderId: id }, sender);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST /v1/sign-offs/${id}/withdraw-links`,
    `GET /v1/sign-offs/${id}/links`,
    `POST /v1/agreements/${id}/preview`,
  ]);
});

it('makes, lists and withdraws links to what was shared with one person', async () => {
  const { handlers, asked } = handlersWith(() => Response.json({ withdrawn: 1 }));
  const to = { engagementId: id, stakeholderId: 'a b' };
  await handlers['shared/link']({ ...to, send: true }, sender);
  await handlers['shared/links'](to, sender);
  expect(await handlers['shared/withdraw-links'](to, sender)).toEqual({ withdrawn: 1 });
  expect(asked.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', `/v1/engagements/${id}/stakeholders/a%20b/link`, { send: true }],
    ['GET', `/v1/engagements/${id}/stakeholders/a%20b/links`, undefined],
    ['POST', `/v1/engagements/${id}/stakeholders/a%20b/withdraw-links`, undefined],
  ]);
});

it('says whether mail is set up', async () => {
  const { account: _account, apiUrl: _apiUrl, token: _token, state: _state, ...me } = session;
  const { handlers } = handlersWith(() => Response.json({ ...me, kind: 'session', sendsMail: true }));
  expect(await handlers['session/sends-mail']({}, sender)).toEqual({ sendsMail: true });
});

it('tells why there is no answer', async () => {
  const failing = async (answer: () => Response, signedIn?: Session) => {
    const { handlers } = handlersWith(answer, signedIn);
    const outcome = await handlers['sign-off/link']({ signOffId: id, send: false }, sender);
    return 'failure' in outcome ? outcome.failure : outcome;
  };
  const refused = () => Response.json(problem('not_found', 'There is no such sign-off here.'), { status: 404 });
  expect(await failing(refused)).toBe('refused');
  expect(await failing(() => new Response(null, { status: 403 }))).toBe('forbidden');
  expect(await failing(() => new Response(null, { status: 401 }))).toBe('signed_out');
  expect(await failing(() => new Response(null, { status: 503 }))).toBe('busy');
  const offline = () => {
    throw new TypeError('There is no network.');
  };
  expect(await failing(offline)).toBe('offline');
  expect(await failing(refused, { ...session, state: 'expired' })).toBe('signed_out');
  expect(await failing(refused, sampleSession([]))).toBe('sample');
});

it('tells when a link can be mailed again after too many', async () => {
  const { handlers } = handlersWith(() =>
    Response.json(problem('rate_limited', 'Too many links were mailed within an hour.'), {
      status: 429,
      headers: { 'retry-after': '1380' },
    }),
  );
  expect(await handlers['sign-off/link']({ signOffId: id, send: true }, sender)).toMatchObject({
    failure: 'busy',
    retryAfterMs: 1_380_000,
  });
});
