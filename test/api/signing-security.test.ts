import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { databaseFileName } from '../../server/storage/sqlite-storage';
import { makeLink, type Proposal, propose } from '../support/a-proposal';
import { PageVisitor } from '../support/page-visitor';
import type { TestApi } from '../support/start-api';
import { describeEachStorage } from '../support/storages';

describeEachStorage('a personal link', (storage) => {
  let api: TestApi;
  let proposal: Proposal;
  let url: string;
  let secret: string;
  let visitor: PageVisitor;
  beforeAll(async () => {
    api = await storage.start();
    proposal = await propose(api);
    visitor = new PageVisitor(api.url);
    url = (await makeLink(api, proposal.sato.signOffId)).url;
    secret = url.split('/').at(-1) ?? '';
  });
  afterAll(() => api.close());

  const inDatabase = <Row>(sql: string, values: string[] = []) =>
    api.service.storage.inWorkspace(api.workspaceId, 'write', (transaction) => transaction.all<Row>(sql, values));

  it('is 256 random bits, and another one each time', async () => {
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect((await makeLink(api, proposal.sato.signOffId)).url).not.toBe(url);
  });

  it('says the same of an altered, a made-up and a malformed secret', async () => {
    const altered = `${secret.slice(0, -2)}${secret.endsWith('AA') ? 'BB' : 'AA'}`;
    const pages = [];
    for (const guess of [altered, 'A'.repeat(43), 'x', `${secret}A`, '%00', '..%2f..']) {
      const page = await visitor.open(`/agree/${guess}`);
      pages.push([page.status, page.html]);
    }
    const [first] = pages;
    for (const page of pages) expect(page).toEqual(first);
    expect(first?.[0]).toBe(404);
    expect(first?.[1]).toContain('ask the person who sent it to you');
    expect(first?.[1]).not.toContain('Northwind');
  });

  it('ends when it expires or is withdrawn, and then names whom to ask', async () => {
    const expiring = await makeLink(api, proposal.weber.signOffId);
    await inDatabase("update personal_links set expires_at = '2026-01-01T00:00:00Z' where sign_off_id = ?", [
      proposal.weber.signOffId,
    ]);
    const expired = await visitor.open(expiring.url);
    expect(expired.status).toBe(410);
    expect(expired.html).toContain('was good until 1 January 2026. Please ask owner at Test workspace');
    expect((await visitor.submit(expiring.url, { answer: 'approve', signedName: 'K' })).status).toBe(410);
    expect((await visitor.submit(`${expiring.url}/newest`, {})).status).toBe(404);
    const other = await propose(api);
    const withdrawn = await makeLink(api, other.sato.signOffId);
    const answer = await api.call('POST', `/v1/sign-offs/${other.sato.signOffId}/withdraw-links`);
    expect(await answer.json()).toEqual({ withdrawn: 1 });
    for (const suffix of ['', '/print']) {
      const page = await visitor.open(`${withdrawn.url}${suffix}`);
      expect([page.status, page.html.includes('was withdrawn')]).toEqual([410, true]);
    }
  });

  it('opens one person’s sign-off and no other', async () => {
    const { html } = await visitor.open(url);
    const digest = /name="digest" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? '';
    const other = await propose(api);
    const link = await makeLink(api, other.sato.signOffId);
    // The form of one link sent to another: its text is not that one's.
    const crossed = await visitor.submit(link.url, { answer: 'approve', signedName: 'Yuki Sato', digest });
    expect(crossed.status).toBe(422);
    const { documents } = await (await api.call('GET', '/v1/export')).json();
    const signOffs = documents.filter(({ type }: { type: string }) => type === 'signOff');
    expect(signOffs.filter(({ state }: { state: string }) => state === 'approved')).toEqual([]);
  });

  it('is made and listed only in its own workspace, and only by who may', async () => {
    const stranger = await api.addWorkspace('Another');
    const member = await api.addKey('member');
    const base = `/v1/sign-offs/${proposal.sato.signOffId}`;
    const send = { body: { send: false } };
    expect((await api.call('POST', `${base}/link`, { key: stranger.key, ...send })).status).toBe(404);
    expect((await api.call('GET', `${base}/links`, { key: stranger.key })).status).toBe(404);
    expect((await api.call('POST', `${base}/withdraw-links`, { key: stranger.key })).status).toBe(404);
    const preview = `/v1/agreements/${proposal.agreementId}/preview`;
    expect((await api.call('POST', preview, { key: stranger.key, body: {} })).status).toBe(404);
    expect((await api.call('POST', `${base}/link`, { key: member, ...send })).status).toBe(403);
    expect((await api.call('POST', `${base}/withdraw-links`, { key: member })).status).toBe(403);
    expect((await api.call('GET', `${base}/links`, { key: member })).status).toBe(200);
    expect((await api.call('POST', `/v1/sign-offs/${v7()}/link`, send)).status).toBe(404);
    expect((await api.call('POST', `${base}/link`, { body: { send: false, to: 'x' } })).status).toBe(400);
  });

  it('lets nobody of ours answer in a client’s place', async () => {
    const args = { signOffId: proposal.sato.signOffId, digest: 'd', signedName: 'Yuki Sato' };
    expect(await api.send('signOff.approve', args)).toMatchObject({ status: 'refused', code: 'forbidden' });
  });

  it('carries headers that keep its address to itself', async () => {
    for (const where of [url, `${url}/print`, `${url}x`]) {
      const { headers } = await fetch(where);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('x-frame-options')).toBe('DENY');
      const policy = headers.get('content-security-policy') ?? '';
      for (const part of ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"]) {
        expect(policy).toContain(part);
      }
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('script-src');
    }
  });

  it('takes no form from another site', async () => {
    const fields = { answer: 'decline', comment: 'No' };
    const foreign = await visitor.submit(url, fields, 'https://evil.example');
    expect(foreign.status).toBe(403);
    const crossSite = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'cross-site', origin: api.url },
    });
    expect(crossSite.status).toBe(403);
    expect((await visitor.submit(`${url}/newest`, {}, 'https://evil.example')).status).toBe(403);
  });

  it('refuses a form of absurd size with a sentence', async () => {
    const { status, html } = await sendForm(url, `comment=${'x'.repeat(1_200_000)}`);
    expect([status, html.includes('far more than fits')]).toEqual([413, true]);
  });

  it('leaves its secret in no log, metric, audit entry or database row', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await visitor.open(url);
    await visitor.submit(url, { answer: 'approve', signedName: '' });
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    const log = await (await api.call('GET', '/v1/activity?limit=200')).text();
    const feed = await (await api.call('GET', '/v1/export')).text();
    for (const text of [metrics, log, feed, JSON.stringify(errors.mock.calls)]) expect(text).not.toContain(secret);
    errors.mockRestore();
    for (const table of ['link_addresses', 'personal_links', 'link_openings', 'commands', 'audit', 'documents']) {
      expect(JSON.stringify(await inDatabase(`select * from ${table}`)), table).not.toContain(secret);
    }
  });

  it('lies behind the wall of its workspace in the database itself', async () => {
    const { storage: database } = api.service;
    if (database.engine === 'sqlite') return;
    const { workspaceId } = await api.addWorkspace('A third');
    for (const table of ['personal_links', 'link_openings', 'signing_codes']) {
      const rows = await database.inWorkspace(workspaceId, 'read', (transaction) =>
        transaction.all(`select * from ${table}`),
      );
      expect(rows, table).toEqual([]);
    }
  });

  it('is nowhere in the database’s files', async () => {
    if (api.directory === null) return;
    for (const suffix of ['', '-wal']) {
      const bytes = await readFile(path.join(api.directory, databaseFileName + suffix));
      expect(bytes.includes(secret)).toBe(false);
    }
  });
});

/** Sends a form over a connection of its own, which the API may close as soon as it has heard enough. */
function sendForm(url: string, body: string): Promise<{ status: number | undefined; html: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
    const sent = request(url, { method: 'POST', headers, agent: false }, (response) => {
      let html = '';
      response.on('data', (chunk) => {
        html += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode, html }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
