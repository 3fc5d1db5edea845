import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Finding } from '../../lib/domain/rules/finding';
import { ApiProcess } from '../support/api-process';
import { EventReader } from '../support/event-reader';
import { createClient } from '../support/http-commands';
import { runGoalpost } from '../support/run-goalpost';

const directory = mkdtempSync(path.join(tmpdir(), 'goalpost-cli-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const inDirectory = (name: string) => path.join(directory, name);

describe('the command line', () => {
  it('says what record an address shows', async () => {
    const urls = ['https://app.hubspot.com/contacts/1234/record/0-3/5678', 'https://example.com/nothing'];
    const named = await runGoalpost(['resolve', ...urls]);
    const piped = await runGoalpost(['resolve', '-'], `${urls.join('\n')}\n`);
    expect(piped.out).toBe(named.out);
    expect(
      named.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { url: urls[0], app: 'hubspot', tenant: '1234', kind: 'deal', id: '5678' },
      { url: urls[1], app: null },
    ]);
  });

  it('fails with one sentence and a code', async () => {
    for (const words of [
      ['evaluate', inDirectory('missing.json')],
      ['key', 'create', '--name', 'x', '--role', 'king', '--data', inDirectory('a')],
      ['key', 'create', '--name', 'x', '--role', 'owner', '--workspace', v7(), '--data', inDirectory('a')],
      ['export', '--data', inDirectory('empty')],
      ['serve', '--port', '99999999'],
      ['dance'],
    ]) {
      const { code, out, told } = await runGoalpost(words);
      expect([words[0], code === 0, out]).toEqual([words[0], false, '']);
      expect(told.trim().split('\n')).toHaveLength(1);
    }
  });

  it('names the line of a file that is no JSON, and the path of what does not fit', async () => {
    writeFileSync(inDirectory('broken.json'), '{\n  "goalpost": 1,\n  "documents": [,]\n}');
    expect((await runGoalpost(['evaluate', inDirectory('broken.json')])).told).toContain('line 3');
    const wrong = { goalpost: 1, workspace: {}, documents: [{ type: 'client', id: 'c', name: 5 }] };
    const { told } = await runGoalpost(['evaluate', '-'], JSON.stringify(wrong));
    expect(told).toContain('documents.0.name');
  });
});

describe('in-scope', () => {
  const file = () => inDirectory('scope.json');
  beforeAll(() => {
    const part = { engagementId: 'e', agreementId: 'a', type: 'scopeItem' };
    const documents = [
      { type: 'client', id: 'c', name: 'Seaview' },
      { type: 'engagement', id: 'e', clientId: 'c', name: 'Website', kind: 'project', status: 'active' },
      { type: 'agreement', id: 'a', engagementId: 'e', version: 1, status: 'in_force' },
      { ...part, id: 'audit', kind: 'deliverable', text: 'SEO audit of the website with a list of redirects' },
      { ...part, id: 'shop', kind: 'exclusion', text: 'SEO audit of the voucher shop' },
      { ...part, id: 'photos', kind: 'exclusion', text: 'Photo and video production' },
    ];
    writeFileSync(file(), JSON.stringify({ goalpost: 1, workspace: { name: 'W' }, documents }));
  });
  const ask = async (text: string) =>
    JSON.parse((await runGoalpost(['in-scope', file(), '--engagement', 'e', '--text', text])).out);

  it('says inside and by which item, outside and by which exclusion, or unclear, with the words that say so', async () => {
    const inside = await ask('Redirects of the website\nThe list of the SEO audit lacks twelve.');
    expect(inside).toMatchObject({ verdict: 'inside', item: { id: 'audit' } });
    const outside = await ask('SEO audit for the voucher shop');
    expect(outside).toMatchObject({ verdict: 'outside', item: { id: 'shop', kind: 'exclusion' } });
    expect(outside.why.task).toContainEqual({ text: 'voucher', start: 18, end: 25 });
    expect(outside.score).toBeGreaterThan(0);
    const unclear = await ask('Loyalty programme for guests');
    expect(unclear.verdict).toBe('unclear');
    expect(unclear).not.toHaveProperty('item');
  });

  it.each([
    ['an engagement that is not there', ['--engagement', 'nobody', '--text', 'x'], 'no such engagement'],
    ['an empty text', ['--engagement', 'e', '--text', '  '], 'Say what the task is'],
    ['a text that is too long', ['--engagement', 'e', '--text', 'x'.repeat(10_001)], '10,000'],
  ])('refuses %s', async (_what, words, sentence) => {
    const { code, out, told } = await runGoalpost(['in-scope', file(), ...words]);
    expect([code === 0, out]).toEqual([false, '']);
    expect(told).toContain(sentence);
  });
});

describe('goalpost import', () => {
  const corpus = path.join(import.meta.dirname, '../statements-of-work');
  const Draft = z.strictObject({
    documents: z.array(z.looseObject({ id: z.string(), type: z.string() })),
    notUnderstood: z.array(z.strictObject({ line: z.int(), text: z.string() })),
  });

  it.each(['en/seo-retainer.md', 'de/it-betreuung.txt', 'ja/kyoiku.csv', 'zh-cn/app-kaifa.docx'])(
    'prints a draft agreement with its parts, and what was not understood: %s',
    async (name) => {
      const { code, out, told } = await runGoalpost(['import', path.join(corpus, name), '--on', '2026-02-02']);
      expect([code, told]).toEqual([0, '']);
      const { documents, notUnderstood } = Draft.parse(JSON.parse(out));
      const [agreement, ...parts] = documents;
      expect(agreement).toMatchObject({
        type: 'agreement',
        status: 'draft',
        language: expect.stringMatching(/^[a-z]{2}/),
      });
      expect(new Set(parts.map(({ type }) => type)).has('scopeItem')).toBe(true);
      for (const part of parts) expect(part).toMatchObject({ agreementId: agreement?.id });
      expect(notUnderstood.length).toBeGreaterThan(0);
    },
  );

  it('takes our own JSON: a template, and the newest version of a snapshot', async () => {
    writeFileSync(
      inDirectory('template.json'),
      JSON.stringify({
        type: 'template',
        name: 'SEO',
        items: [{ kind: 'exclusion', text: 'Link buying' }],
        criteria: [],
      }),
    );
    const template = Draft.parse(JSON.parse((await runGoalpost(['import', inDirectory('template.json')])).out));
    expect(template.documents[1]).toMatchObject({ kind: 'exclusion', text: 'Link buying' });
    const part = (id: string, agreementId: string) => ({
      type: 'scopeItem',
      id,
      engagementId: 'e',
      agreementId,
      kind: 'deliverable',
      text: id,
      doneOn: '2026-01-01',
    });
    const version = (id: string, number: number) => ({
      type: 'agreement',
      id,
      engagementId: 'e',
      version: number,
      status: 'draft',
    });
    const documents = [
      { type: 'client', id: 'c', name: 'C' },
      version('a1', 1),
      version('a2', 2),
      part('old', 'a1'),
      part('new', 'a2'),
    ];
    writeFileSync(
      inDirectory('snapshot.json'),
      JSON.stringify({ goalpost: 1, workspace: { name: 'W' }, documents }, null, 2),
    );
    const draft = Draft.parse(JSON.parse((await runGoalpost(['import', inDirectory('snapshot.json')])).out));
    expect(draft.documents.map((document) => document['text'])).toEqual([undefined, 'new']);
    expect(draft.documents[1]).not.toHaveProperty('doneOn');
    expect(draft.notUnderstood.map(({ text }) => text)).toEqual(['client c', 'agreement a1', 'scopeItem old']);
  });

  it.each([
    ['nothing', 'empty.md', '\n\n', 'empty'],
    ['too much', 'long.txt', 'line\n'.repeat(5001), '5001'],
    ['a damaged Word file', 'broken.docx', 'PK', 'damaged'],
    ['an open quotation', 'open.csv', 'a,b\n"c,d\n', 'quotation'],
    ['another kind of file', 'a.pdf', '%PDF', '.docx'],
    ['JSON of something else', 'other.json', '{}', 'neither'],
    ['JSON that is none', 'none.json', '{\n,', 'line 2'],
    ['a file from a newer version', 'newer.json', '{"goalpost": 2}', 'newer version'],
  ])('answers %s with one sentence and a code', async (_what, name, content, word) => {
    writeFileSync(inDirectory(name), content);
    const { code, out, told } = await runGoalpost(['import', inDirectory(name)]);
    expect([code === 0, out]).toEqual([false, '']);
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(told).toContain(word);
  });
});

describe('the command line beside a running API', () => {
  let api: ApiProcess;
  let key = '';
  let workspaceId = '';
  beforeAll(async () => {
    api = await ApiProcess.start();
    ({ key, workspaceId } = api.createKey('owner', api.createWorkspace({ sample: true }).workspaceId));
  });
  afterAll(() => api.close());

  const read = async (pathAndQuery: string, as = key) =>
    (await fetch(`${api.url}${pathAndQuery}`, { headers: { authorization: `Bearer ${as}` } })).json();

  it('seeds the sample, and whoever listens hears of it', async () => {
    const empty = api.createKey('owner', api.createWorkspace().workspaceId);
    const { cursor } = await read('/v1/changes', empty.key);
    const events = await EventReader.open(api.url, empty.key, cursor);
    api.run('seed', '--workspace', empty.workspaceId);
    expect(await events.next()).toBeGreaterThan(cursor);
    events.close();
    expect((await read('/v1/export', empty.key)).documents.length).toBeGreaterThan(100);
  });

  it('exports what evaluate reads: one finding a line', async () => {
    api.run('export', inDirectory('whole.json'), '--workspace', workspaceId);
    const { out, code } = await runGoalpost(['evaluate', inDirectory('whole.json'), '--not-evaluated']);
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter((line) => Finding.safeParse(line).success).length).toBeGreaterThan(5);
    expect(lines.filter((line) => 'notEvaluated' in line).length).toBeGreaterThan(0);
  });

  it('prints the digest that is signed', async () => {
    const { documents } = await read('/v1/export');
    const agreement = documents.find((document: { type: string; digest?: string }) => document.digest !== undefined);
    const { out } = await runGoalpost(['digest', inDirectory('whole.json'), '--agreement', agreement.id]);
    expect(JSON.parse(out)).toEqual({
      agreementId: agreement.id,
      version: agreement.version,
      digest: agreement.digest,
    });
  });

  it('backs everything up and brings it back, noticed by readers who were further', async () => {
    const before = await read('/v1/export');
    // Another file at a second try: what is there is never overwritten.
    const copy = inDirectory(`${crypto.randomUUID()}.sqlite`);
    api.run('backup', copy);
    expect(statSync(copy).mode & 0o077).toBe(0);
    const extra = createClient();
    await fetch(`${api.url}/v1/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ commands: [extra] }),
    });
    const { cursor } = await read('/v1/changes?limit=5000');
    expect(() => api.run('restore', copy)).toThrow(/--replace/);
    api.run('restore', copy, '--replace');
    // What was made since is gone, and its id stays taken.
    const { archived, ...restored } = await read('/v1/export');
    expect({ ...restored, archived: before.archived }).toEqual(before);
    expect(archived).toMatchObject([...before.archived, { type: 'client' }]);
    const page = await read(`/v1/changes?since=${cursor}&limit=5000`);
    expect(page.cursor).toBeGreaterThan(cursor);
    expect(page.changes.filter((change: { deleted?: boolean }) => change.deleted)).toHaveLength(1);
    expect(page.changes.length).toBe(before.documents.length + 2);
  });

  it('restores nothing from what is no backup', () => {
    expect(() => api.run('restore', inDirectory('whole.json'), '--replace')).toThrow(/no backup/);
    expect(() => api.run('backup', inDirectory('whole.json'))).toThrow(/is there already/);
  });
});
