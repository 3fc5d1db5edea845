import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calls } from '../../lib/contract/calls';
import { Problem } from '../../lib/contract/problem';
import { createClient } from '../support/http-commands';
import { startTestApi, type TestApi } from '../support/start-api';

describe('over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('every failure is a problem of RFC 9457', async () => {
    for (const [method, path, status] of [
      ['GET', '/v1/nothing', 404],
      ['PUT', '/v1/changes', 405],
      ['GET', '/v1/changes?limit=x', 400],
      ['POST', '/v1/commands', 415],
    ] as const) {
      const response = await api.call(method, path);
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(Problem.parse(await response.json()).status).toBe(status);
    }
    expect((await api.call('PUT', '/v1/changes')).headers.get('allow')).toContain('GET');
  });

  it('bodies are bounded, whether their length is declared or not', async () => {
    const padded = { commands: [createClient()], padding: 'x'.repeat(1024 * 1024) };
    expect((await api.call('POST', '/v1/commands', { body: padded })).status).toBe(413);
    expect(await sendChunked(2 * 1024 * 1024)).toBe(413);
    const allowed = { goalpost: 1, workspace: { name: 'x' }, documents: [], padding: 'x'.repeat(2 * 1024 * 1024) };
    expect((await api.call('POST', '/v1/import', { body: allowed })).status).toBe(400);
  });

  const sendChunked = (length: number) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { authorization: `Bearer ${api.key}`, 'content-type': 'application/json' };
      const sent = request(`${api.url}/v1/commands`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      for (let written = 0; written < length; written += 65_536) sent.write(' '.repeat(65_536));
      sent.end();
    });

  it('extensions may call from their own origin, with a token and never with cookies', async () => {
    const origin = 'chrome-extension://abcdefghijklmnop';
    const headers = { origin, 'access-control-request-method': 'POST' };
    const asked = await api.call('OPTIONS', '/v1/commands', { key: null, headers });
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    const answer = await api.call('GET', '/v1/me', { headers: { origin: 'moz-extension://11-22' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('moz-extension://11-22');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    for (const foreign of ['https://evil.example', 'null', 'https://chrome-extension.example']) {
      const refused = await api.call('GET', '/v1/me', { headers: { origin: foreign } });
      expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('answers carry the headers that keep browsers careful', async () => {
    const answer = await api.call('GET', '/v1/me');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await fetch(`${api.url}/account/sign-in`);
    expect(page.headers.get('content-security-policy')).toContain("style-src 'self'");
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await page.text()).not.toMatch(/<script|style=|onclick/);
    expect((await fetch(`${api.url}/account/style.css`)).headers.get('content-type')).toContain('text/css');
  });

  it('account pages speak the reader’s language', async () => {
    for (const [language, word] of [
      ['de-AT,de;q=0.9', 'Passwort'],
      ['ja', 'パスワード'],
      ['zh-CN', '密码'],
      ['fr', 'Password'],
    ]) {
      const page = await fetch(`${api.url}/account/sign-in`, { headers: { 'accept-language': language ?? '' } });
      expect(await page.text()).toContain(word);
    }
  });

  it('describes itself: every call is in the OpenAPI document', async () => {
    const document = await (await fetch(`${api.url}/openapi.json`)).json();
    expect(document.openapi).toBe('3.1.0');
    for (const [name, call] of Object.entries(calls)) {
      expect(document.paths[call.path]?.[call.method]?.operationId).toBe(name);
    }
    const commands = document.paths['/v1/commands'].post.requestBody.content['application/json'].schema;
    expect(commands.properties.commands.items.required).toEqual(expect.arrayContaining(['id', 'name', 'at']));
    expect(document.components.schemas['command.document.create'].required).toEqual(['document']);
  });

  it('says how it is', async () => {
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.url}/readyz`)).json()).toEqual({ status: 'ready' });
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toMatch(/goalpost_http_requests_total\{method="GET",status="2xx"\} \d+/);
  });

  it('keys are made, listed without themselves, and bounded by their maker’s role', async () => {
    const body = { name: 'Robot', role: 'member' };
    const made = await (await api.call('POST', '/v1/auth/keys', { body })).json();
    expect((await api.call('GET', '/v1/me', { key: made.key })).status).toBe(200);
    const listed = await (await api.call('GET', '/v1/auth/keys')).text();
    expect(listed).toContain('Robot');
    expect(listed).not.toContain(made.key);
    expect((await api.call('GET', '/v1/auth/keys', { key: made.key })).status).toBe(403);
    const admin = await api.addKey('admin');
    const greedy = await api.call('POST', '/v1/auth/keys', { key: admin, body: { name: 'Boss', role: 'owner' } });
    expect([greedy.status, (await greedy.json()).errors[0].path]).toEqual([403, 'role']);
    const invite = { name: 'Boss', role: 'owner' };
    expect((await api.call('POST', '/v1/auth/invitations', { key: admin, body: invite })).status).toBe(403);
  });
});
