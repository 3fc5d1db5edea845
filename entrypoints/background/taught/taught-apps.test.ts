import { describe, expect, it } from 'vitest';
import type { DocumentOf } from '../../../lib/domain/document';
import { parseDocumentOf } from '../../../lib/domain/document';
import type { Adapter } from '../../../lib/domain/records/adapter-shape';
import { isRefusal } from '../../../lib/domain/refusal';
import { TaughtApps } from './taught-apps';

const desk: Adapter = {
  app: 'our-desk-1',
  name: 'Our desk',
  hosts: ['https://desk.example.com/*'],
  tenant: { from: 'host' },
  records: [{ kind: 'ticket', patterns: ['/tickets/:id'], formats: { id: 'digits' } }],
  navigation: 'unknown',
};
const idAt = (at: number) => `01980000-0000-7000-8000-00000000000${at}`;

/** The apps of a workspace whose documents came in this order. */
function taughtApps(...adapters: Adapter[]): TaughtApps {
  const documents = adapters.map((adapter, at): DocumentOf<'adapter'> => {
    const document = parseDocumentOf('adapter', { type: 'adapter', id: idAt(at), ...adapter });
    if (isRefusal(document)) throw new Error(document.message);
    return document;
  });
  const replica = { version: 1, list: async () => [...documents].reverse() };
  const values = new Map<string, unknown>();
  const stored = {
    get: async (key: string) => values.get(key),
    set: async (key: string, value: unknown) => void values.set(key, value),
    remove: async (key: string) => void values.delete(key),
    watch: () => () => {},
  };
  return new TaughtApps({ current: async () => ({ replica }) }, stored);
}

describe('the apps that a workspace was taught', () => {
  it('are known on their own origin, port and all', async () => {
    const apps = taughtApps({ ...desk, hosts: ['http://desk.local:8080/*'] });
    expect(await apps.resolve('http://desk.local:8080/tickets/7')).toMatchObject({ app: 'our-desk-1', recordId: '7' });
    expect(await apps.resolve('http://desk.local:9090/tickets/7')).not.toMatchObject({ app: 'our-desk-1' });
    expect(await apps.resolve('https://desk.local:8080/tickets/7')).not.toMatchObject({ app: 'our-desk-1' });
    expect(await apps.resolve('http://desk.local:8080/somewhere')).toEqual({ app: 'our-desk-1', kind: null });
  });

  it('that were taught alike are the one that was taught first, whichever came first', async () => {
    const apps = taughtApps(desk, { ...desk, app: 'our-desk-2' });
    expect(await apps.resolve('https://desk.example.com/tickets/7')).toMatchObject({ app: 'our-desk-1' });
  });

  it('fit an address by the more specific of their shapes', async () => {
    const shape = (app: string, pattern: string): Adapter => ({
      ...desk,
      app,
      records: [{ kind: 'ticket', patterns: [pattern], formats: { id: 'digits' } }],
    });
    const apps = taughtApps(shape('wide-1', '/tickets/:id/*'), shape('narrow-1', '/tickets/:any/tasks/:id'));
    expect(await apps.resolve('https://desk.example.com/tickets/7/notes')).toMatchObject({ app: 'wide-1' });
    expect(await apps.resolve('https://desk.example.com/tickets/7/tasks/9')).toMatchObject({
      app: 'narrow-1',
      recordId: '9',
    });
  });

  it('that lie in two folders of one origin are each known in its own', async () => {
    const inFolder = (app: string, folder: string): Adapter => ({
      ...desk,
      app,
      records: [{ kind: 'ticket', patterns: [`/${folder}/tickets/:id`], formats: { id: 'digits' } }],
    });
    const apps = taughtApps(inFolder('redmine-1', 'redmine'), inFolder('rt-1', 'rt'));
    for (const [folder, app] of Object.entries({ redmine: 'redmine-1', rt: 'rt-1' })) {
      const at = `https://desk.example.com/${folder}`;
      expect(await apps.resolve(`${at}/tickets/7`)).toMatchObject({ app, recordId: '7' });
      // A list is a page of the app that it lies beside, though it shows no record.
      expect(await apps.resolve(`${at}/tickets`)).toEqual({ app, kind: null });
      expect((await apps.at(`${at}/search`)).map((taught) => taught.app)[0]).toBe(app);
    }
  });

  it.each([
    ['speaks for every site', { hosts: ['*://*/*'] }],
    ['speaks for two sites', { hosts: ['https://a.example/*', 'https://b.example/*'] }],
    ['has the name of an app of ours', { app: 'hubspot' }],
    ['fits every page', { records: [{ kind: 'ticket' as const, patterns: ['/:id'] }] }],
    ['makes one record of all', { records: [{ kind: 'ticket' as const, patterns: ['/tickets/:id'], id: 'x' }] }],
  ])('are passed over where one %s, however it came', async (_what, more) => {
    expect(await taughtApps({ ...desk, ...more }).all()).toEqual([]);
  });

  it('leave a vendor’s records to the vendor’s app', async () => {
    const greedy: Adapter = {
      ...desk,
      hosts: ['https://app.hubspot.com/*'],
      records: [{ kind: 'deal', patterns: ['/contacts/:hub/record/0-3/:id'] }],
    };
    const record = await taughtApps(greedy).resolve('https://app.hubspot.com/contacts/12/record/0-3/77');
    expect(record).toMatchObject({ app: 'hubspot', recordId: expect.stringContaining('77') });
  });

  it('say who knows an address before it is taught', async () => {
    const apps = taughtApps(desk);
    expect(await apps.knows('https://desk.example.com/tickets/7', idAt(5))).toBe('taught_already');
    // Its own lesson may show its own pages.
    expect(await apps.knows('https://desk.example.com/tickets/7', idAt(0))).toBeNull();
    expect(await apps.knows('https://desk.example.com/deals/7', idAt(5))).toBeNull();
    expect(await apps.knows('https://app.hubspot.com/contacts/12/record/0-3/77', idAt(5))).toBe('known_app');
  });

  it.each([
    ['https://acme.pipedrive.com/deal/7', { app: 'pipedrive', kind: 'deal', recordId: '7' }],
    ['https://acme.pipedrive.com/settings', { app: 'pipedrive', kind: null }],
    // Switched off: what it would say of an address is a guess.
    ['https://acme.scoro.com/tasks/view/123', { app: null }],
    ['https://acme.nimble.com/#app/contacts/view?id=5581fe938e08ab59fe6dd915', { app: null }],
  ])('leave an address elsewhere to the apps that are switched on: %s', async (url, expected) => {
    expect(await taughtApps(desk).resolve(url)).toMatchObject(expected);
  });
});
