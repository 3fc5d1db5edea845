import { afterEach, beforeEach, expect, it } from 'vitest';
import { DeviceCodeResponse, DeviceTokenResponse, Me } from '../../lib/contract/session';
import { secretHash } from '../../server/storage/secret-hash';
import { PageVisitor } from '../support/page-visitor';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

const person = { name: 'Anna Kim', email: 'anna@example.com', password: 'correct horse' };

describeEachStorage('signing in', (storage) => {
  let api: TestApi;
  beforeEach(async () => {
    api = await storage.start();
  });
  afterEach(() => api.close());

  const askForCode = async (name = 'Chromium on Linux') =>
    DeviceCodeResponse.parse(
      await (await api.call('POST', '/v1/auth/device/code', { key: null, body: { name } })).json(),
    );
  const poll = (deviceCode: string) =>
    api.call('POST', '/v1/auth/device/token', { key: null, body: { device_code: deviceCode } });
  const setUp = async () => {
    const visitor = new PageVisitor(api.url);
    await visitor.submit(api.setupUrl, person);
    return visitor;
  };

  it('sets a workspace up once, by its one-time address', async () => {
    const visitor = new PageVisitor(api.url);
    expect((await visitor.open(api.setupUrl)).html).toContain('Set up Goalpost');
    const done = await visitor.submit(api.setupUrl, person);
    expect(done).toMatchObject({ status: 200, path: '/account' });
    expect(done.html).toContain('anna@example.com');
    const again = await new PageVisitor(api.url).open(api.setupUrl);
    expect(again.status).toBe(404);
    expect(again.html).toContain('used before');
    const { members } = await (await api.call('GET', '/v1/members')).json();
    expect(members).toContainEqual({ id: expect.any(String), name: 'Anna Kim', role: 'owner' });
  });

  it('gives an extension its own token after one click, and ends it again', async () => {
    const visitor = await setUp();
    const code = await askForCode();
    expect((await (await poll(code.device_code)).json()).code).toBe('authorization_pending');
    const page = await visitor.open(code.verification_uri_complete);
    expect(page.html).toContain('Chromium on Linux');
    expect(page.html).toContain(code.user_code);
    const fields = { user_code: code.user_code, workspace: api.workspaceId, decision: 'approve' };
    const approved = await visitor.submit('/account/connect', fields);
    expect(approved.html).toContain('Connected');
    const early = await poll(code.device_code);
    expect([early.status, (await early.json()).error]).toEqual([400, 'slow_down']);
    await new Promise((resolve) => setTimeout(resolve, code.interval * 1000));
    const token = DeviceTokenResponse.parse(await (await poll(code.device_code)).json());
    expect(token.workspaceId).toBe(api.workspaceId);
    const me = Me.parse(await (await api.call('GET', '/v1/me', { key: token.access_token })).json());
    expect(me).toMatchObject({ kind: 'session', member: { name: 'Anna Kim', role: 'owner' } });
    expect((await (await poll(code.device_code)).json()).code).toBe('expired_token');
    expect((await api.call('DELETE', '/v1/auth/session', { key: token.access_token })).status).toBe(204);
    expect((await api.call('GET', '/v1/me', { key: token.access_token })).status).toBe(401);
  });

  it('keeps no token in clear, and no session of the library for the extension', async () => {
    const visitor = await setUp();
    const before = await countSessions();
    const code = await askForCode();
    await visitor.open(code.verification_uri_complete);
    await visitor.submit('/account/connect', {
      user_code: code.user_code,
      workspace: api.workspaceId,
      decision: 'approve',
    });
    const { access_token } = DeviceTokenResponse.parse(await (await poll(code.device_code)).json());
    expect(await countSessions()).toBe(before);
    const rows = await api.service.storage.inService('read', (transaction) => transaction.all('select * from tokens'));
    expect(JSON.stringify(rows)).not.toContain(access_token);
    expect(JSON.stringify(rows)).not.toContain(api.key);
  });

  it('keeps the secret of a page’s session and of a device only as its hash', async () => {
    const visitor = await setUp();
    const code = await askForCode();
    const [token = ''] = visitor.cookie('goalpost.session_token')?.split('.') ?? [];
    expect(token.length).toBeGreaterThan(20);
    const rows = await api.service.storage.inService('read', async (transaction) => [
      ...(await transaction.all('select * from auth_session')),
      ...(await transaction.all('select * from auth_device_code')),
    ]);
    expect(rows).toContainEqual(expect.objectContaining({ token: secretHash(token) }));
    expect(rows).toContainEqual(expect.objectContaining({ deviceCode: secretHash(code.device_code) }));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(code.device_code);
    // Signed out, the session is gone: it was found by its hash.
    const before = Number(await countSessions());
    await visitor.submit('/account/sign-out', {});
    expect(await countSessions()).toBe(before - 1);
  });

  const countSessions = async () => {
    const rows = await api.service.storage.inService('read', (transaction) =>
      transaction.all<{ count: number }>('select count(*) as count from auth_session'),
    );
    return rows[0]?.count;
  };

  it('asks a person to sign in first and then brings them back to the code', async () => {
    await setUp();
    const code = await askForCode();
    const visitor = new PageVisitor(api.url);
    const asked = await visitor.open(code.verification_uri_complete);
    expect(asked.path).toMatch(/^\/account\/sign-in\?next=/);
    const next = new URL(asked.path, api.url).searchParams.get('next') ?? '';
    const wrong = await visitor.submit('/account/sign-in', { email: person.email, password: 'wrong wrong', next });
    expect(wrong.status).toBe(401);
    const back = await visitor.submit('/account/sign-in', { email: person.email, password: person.password, next });
    expect(back.html).toContain(code.user_code);
  });

  it('tells the extension when the person declined', async () => {
    const visitor = await setUp();
    const code = await askForCode();
    await visitor.open(code.verification_uri_complete);
    await visitor.submit('/account/connect', { user_code: code.user_code, decision: 'deny' });
    const answer = await poll(code.device_code);
    expect([answer.status, (await answer.json()).error]).toEqual([400, 'access_denied']);
  });

  it('never lets a person connect a workspace that they are not in', async () => {
    const visitor = await setUp();
    const other = await api.addWorkspace('Another');
    const code = await askForCode();
    await visitor.open(code.verification_uri_complete);
    const fields = { user_code: code.user_code, workspace: other.workspaceId, decision: 'approve' };
    expect((await visitor.submit('/account/connect', fields)).status).toBe(403);
    expect((await (await poll(code.device_code)).json()).code).toBe('authorization_pending');
  });

  it('takes no form from another site', async () => {
    const visitor = await setUp();
    const code = await askForCode();
    await visitor.open(code.verification_uri_complete);
    const fields = { user_code: code.user_code, workspace: api.workspaceId, decision: 'approve' };
    expect((await visitor.submit('/account/connect', fields, 'https://evil.example')).status).toBe(403);
    expect((await (await poll(code.device_code)).json()).code).toBe('authorization_pending');
  });

  it('lets a colleague join by invitation, with the role it names', async () => {
    const body = { name: 'Ben Ito', role: 'member' };
    const { joinUrl } = await (await api.call('POST', '/v1/auth/invitations', { body })).json();
    const visitor = new PageVisitor(api.url);
    expect((await visitor.open(joinUrl)).html).toContain('Join Test workspace');
    const fields = { name: 'Ben Ito', email: 'ben@example.com', password: 'battery staple' };
    expect((await visitor.submit(joinUrl, fields)).path).toBe('/account');
    const { members } = await (await api.call('GET', '/v1/members')).json();
    expect(members).toContainEqual({ id: expect.any(String), name: 'Ben Ito', role: 'member' });
    expect((await new PageVisitor(api.url).open(joinUrl)).status).toBe(404);
  });

  it('reads no form of absurd size', async () => {
    const fields = { email: person.email, password: 'x'.repeat(100_000) };
    expect((await new PageVisitor(api.url).submit('/account/sign-in', fields)).status).toBe(413);
    expect((await new PageVisitor(api.url).submit(api.setupUrl, fields)).status).toBe(413);
  });

  it('leaves out of a form what no database can store', async () => {
    const visitor = new PageVisitor(api.url);
    const done = await visitor.submit(api.setupUrl, { ...person, name: 'Anna\u0000 Kim' });
    expect(done).toMatchObject({ status: 200, path: '/account' });
    const { members } = await (await api.call('GET', '/v1/members')).json();
    expect(members).toContainEqual({ id: expect.any(String), name: 'Anna Kim', role: 'owner' });
    expect((await visitor.open('/account/join/%00')).status).toBe(404);
    expect((await visitor.open('/agree/%00')).status).toBe(404);
  });

  it('keeps no code that was asked for and left', async () => {
    await askForCode();
    const past = api.service.storage.engine === 'sqlite' ? '2020-01-01T00:00:00.000Z' : '2020-01-01';
    await api.service.storage.inService('write', (transaction) =>
      transaction.all('update auth_device_code set "expiresAt" = ?', [past]),
    );
    await askForCode();
    const codes = await api.service.storage.inService('read', (transaction) =>
      transaction.all('select id from auth_device_code'),
    );
    expect(codes).toHaveLength(1);
  });

  it('slows down whoever guesses a password', async () => {
    await setUp();
    const visitor = new PageVisitor(api.url);
    const guess = () => visitor.submit('/account/sign-in', { email: person.email, password: 'guess guess' });
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push((await guess()).status);
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(answers[10]).toBe(429);
  });
});
