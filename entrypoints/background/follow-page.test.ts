import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DockMessage } from '../../lib/messaging/page-messages';
import { clientId, engagementId, idOf } from '../../test/builders/a-workspace';
import { type BackgroundOnWorkspace, backgroundOnWorkspace } from '../../test/support/background-on-workspace';
import { eventually } from '../../test/support/eventually';
import { command } from '../../test/support/test-device';
import type { Background } from './background';
import { tellCards } from './badges/follow-cards';
import { followPage } from './follow-page';
import { viewHandlers } from './handlers';
import { OpenPages } from './open-pages';

const sent = vi.hoisted((): [tabId: number, message: unknown][] => []);
const ran = vi.hoisted((): [tabId: number, files: string[]][] => []);
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    tabs: { sendMessage: async (tabId: number, message: unknown) => void sent.push([tabId, message]) },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        ran.push([target.tabId, files]);
        return [];
      },
    },
  },
}));

const deal = { app: 'crm', tenant: 'a', kind: 'deal', recordId: '7' } as const;
const url = 'https://crm.example/deals/7';
const sender = { tabId: 4, url };

let background: Background;
let notices: BackgroundOnWorkspace['notices'];
let values: BackgroundOnWorkspace['values'];
let connected: number[];

beforeEach(async () => {
  sent.length = 0;
  ran.length = 0;
  connected = [];
  ({ background, notices, values } = await backgroundOnWorkspace({ ...deal, url }));
  background.connectedTabs = () => connected;
});

const open = (navigation: number, recordId: string | null = '7', arrival?: 'loaded' | 'returned') => {
  const record = recordId === null ? null : { ...deal, recordId };
  return followPage(background, { kind: 'page/opened', navigation, app: 'crm', record, url, arrival }, sender);
};
const turnPanel = (navigation: number, isOpen: boolean) =>
  followPage(background, { kind: 'page/panel', navigation, open: isOpen }, sender);
const lastSent = () => DockMessage.parse(sent.at(-1)?.[1]);

describe('followPage', () => {
  it('empties the panel before anything else, and tells the dock what it may show', async () => {
    await open(1);
    expect(notices).toEqual([[{ kind: 'record', navigation: 1 }, 4]]);
    expect(lastSent()).toMatchObject({ kind: 'dock/state', navigation: 1, tab: { initials: 'NO' } });
  });

  it('gives the page no name, no scope and no id of the client', async () => {
    await open(1);
    const text = JSON.stringify(sent);
    for (const secret of ['Northwind', 'Paid media', 'Landing pages', engagementId, clientId]) {
      expect(text).not.toContain(secret);
    }
  });

  it('gives a page the script of the panel when its dock asks for it', async () => {
    await followPage(background, { kind: 'page/panel-wanted' }, sender);
    expect(ran).toEqual([[4, ['dock-panel.js']]]);
  });

  it('tells nothing of a record that nobody linked, or where there is none', async () => {
    await open(1, '8');
    expect(lastSent()).toMatchObject({ navigation: 1, tab: null });
    await open(2, null);
    expect(lastSent()).toMatchObject({ navigation: 2, tab: null });
  });

  it.each([
    ['a question only our own pages may ask', { kind: 'engagement/get', engagementId }],
    ['a message with more than belongs in it', { kind: 'page/panel', navigation: 1, open: true, token: 'x' }],
    ['no message at all', 'hello'],
    [
      'another origin than its own',
      { kind: 'page/opened', navigation: 2, app: 'crm', record: deal, url: 'https://bank.example/' },
    ],
  ])('passes over %s', async (_what, message) => {
    await followPage(background, message, sender);
    expect(sent).toEqual([]);
    expect(notices).toEqual([]);
    expect(await background.pages.get(4)).toBeNull();
  });

  it('gives a panel all that it shows before it asks, after it has emptied it', async () => {
    connected = [4];
    await open(1);
    expect(notices.map(([{ kind }, tabId]) => [kind, tabId])).toEqual([
      ['record', 4],
      ['shown', 4],
    ]);
    expect(notices[1]?.[0]).toMatchObject({
      workspaceId: 'sample',
      record: { navigation: 1, state: 'linked', engagementId },
      engagement: { engagementId },
    });
    await open(2, null);
    expect(notices.at(-1)?.[0]).toMatchObject({ record: { navigation: 2, state: 'unrecognised' }, engagement: null });
  });

  it('gives a panel nothing of a page that was left meanwhile', async () => {
    connected = [4];
    await Promise.all([open(1), open(2, '8')]);
    const shown = notices.flatMap(([notice]) => (notice.kind === 'shown' ? [notice.record.navigation] : []));
    expect(new Set(shown)).toEqual(new Set([2]));
  });

  it('passes over what is said of a record that was left', async () => {
    await open(1);
    await open(2, '8');
    const late = { kind: 'page/described', navigation: 1, title: 'Old', clientName: null, parents: [] };
    await followPage(background, late, sender);
    expect(await background.pages.get(4)).toMatchObject({ navigation: 2, title: null });
  });

  it.each(['loaded', 'returned'] as const)(
    'opens the panel again in a page that was %s where it was open',
    async (how) => {
      await open(1);
      await turnPanel(1, true);
      await open(2, '7', how);
      expect(lastSent()).toMatchObject({ navigation: 2, open: true });
    },
  );

  it('opens no panel in a page that stays: its reader may have closed it while the record was looked up', async () => {
    await open(1);
    await turnPanel(1, true);
    await open(2, '8');
    expect(lastSent()).toMatchObject({ navigation: 2 });
    expect(lastSent()).not.toHaveProperty('open');
  });

  it('remembers a panel that was closed before its page’s next record is heard of', async () => {
    await open(1);
    await turnPanel(1, true);
    await turnPanel(2, false);
    await open(2, '8');
    expect((await background.pages.get(4))?.isPanelOpen).toBe(false);
    // What a page says that was left meanwhile is late.
    await turnPanel(1, true);
    expect((await background.pages.get(4))?.isPanelOpen).toBe(false);
  });

  it('knows the tabs again after a stop of the worker', async () => {
    await open(1);
    background.pages = new OpenPages(values);
    const handlers = viewHandlers(background);
    expect(await handlers['record/get']({ tabId: null }, { tabId: 4 })).toMatchObject({
      navigation: 1,
      state: 'linked',
      engagementId,
    });
  });

  it('shows the dock when the panel has painted, and only in the tab the panel lies in', async () => {
    await open(1);
    const handlers = viewHandlers(background);
    sent.length = 0;
    await handlers['record/painted']({ navigation: 1 }, { tabId: 4 });
    await handlers['record/painted']({ navigation: 1 }, { tabId: null });
    expect(sent).toEqual([[4, { kind: 'dock/show', navigation: 1 }]]);
  });

  it('tells the dock when a command changes what it shows', async () => {
    await open(1);
    const handlers = viewHandlers(background);
    const before = sent.length;
    const gap = { id: idOf(400), engagementId, title: 'They expect a shop', severity: 'critical' };
    const answer = await handlers['commands/send']({ commands: [{ name: 'gap.flag', args: gap }] }, { tabId: 4 });
    expect(answer.refusal).toBeNull();
    await eventually(() => expect(sent.length).toBeGreaterThan(before));
    expect(lastSent()).toMatchObject({ tab: { severity: 'critical' } });
    expect(notices).toContainEqual([{ kind: 'engagement', engagementId }, undefined]);
  });

  const load = (at: string, app: string | null = 'crm') =>
    followPage(
      background,
      { kind: 'page/opened', navigation: 1, app, record: null, url: at, arrival: 'loaded' },
      { tabId: 4, url: at },
    );
  it('finds out anew with each page that is loaded whether it lets our frame be', async () => {
    await open(1);
    await followPage(background, { kind: 'page/panel', navigation: 1, open: true }, sender);
    await eventually(() => expect(background.frameless.has(4)).toBe(true));
    await open(2, '8');
    expect(background.frameless.has(4)).toBe(true);
    await load(url);
    expect(background.frameless.has(4)).toBe(false);
  });

  const card = { app: 'crm', kind: 'deal', recordId: '7' };
  const ours = { kind: 'page/cards', of: [{ app: 'crm', tenant: 'a' }] };

  it('gives the badges’ script to a page that was just loaded, if something of its app and host is linked', async () => {
    await load('https://crm.example/deals');
    expect(ran).toEqual([[4, ['badges.js']]]);
    await open(2, '8');
    await load('https://other.example/deals');
    await load('https://crm.example/deals', 'another-app');
    await load('https://crm.example/deals', null);
    expect(ran).toHaveLength(1);
  });

  it('tells which cards are linked in the page’s own installation, and in no other', async () => {
    await load('https://crm.example/deals');
    await followPage(background, ours, sender);
    expect(lastSent()).toEqual({ kind: 'badges/linked', records: [card] });
    await followPage(background, { kind: 'page/cards', of: [{ app: 'crm', tenant: 'b' }] }, sender);
    expect(lastSent()).toEqual({ kind: 'badges/linked', records: [] });
    await load('https://other.example/deals');
    await followPage(background, ours, { tabId: 4, url: 'https://other.example/' });
    expect(lastSent()).toEqual({ kind: 'badges/linked', records: [] });
  });

  it('tells the cards that were linked at another host of an app whose hosts share their records', async () => {
    const task = { app: 'wrike', tenant: '', kind: 'task', recordId: '5' };
    const link = {
      type: 'recordLink',
      id: idOf(301),
      engagementId,
      ...task,
      url: 'https://www.wrike.com/open.htm?id=5',
    };
    const account = await background.keeper.current();
    await account?.replica.give([command('document.create', { document: link })]);
    const board = 'https://app-eu.wrike.com/workspace.htm';
    await load(board, 'wrike');
    expect(ran).toEqual([[4, ['badges.js']]]);
    await followPage(background, { kind: 'page/cards', of: [{ app: 'wrike', tenant: '' }] }, { tabId: 4, url: board });
    expect(lastSent()).toEqual({ kind: 'badges/linked', records: [{ app: 'wrike', kind: 'task', recordId: '5' }] });
    await load('https://login.wrike.com/', 'wrike');
    expect(ran).toHaveLength(1);
  });

  it('tells what badges show of linked records alone, and names nobody', async () => {
    await load('https://crm.example/deals');
    const records = [card, { ...card, recordId: '8' }, { ...card, app: 'wrike' }];
    await followPage(background, ours, sender);
    await followPage(background, { kind: 'page/badges', records }, sender);
    expect(lastSent()).toMatchObject({
      kind: 'badges/show',
      badges: [
        { record: card, badge: { severity: 'critical' } },
        { record: records[1], badge: null },
        { record: records[2], badge: null },
      ],
    });
    expect(JSON.stringify(sent.at(-1))).not.toContain('Northwind');
  });

  it('passes over a page that asks for more badges than may be near', async () => {
    await load('https://crm.example/deals');
    sent.length = 0;
    const records = Array.from({ length: 61 }, (_none, index) => ({ ...card, recordId: String(index) }));
    await followPage(background, { kind: 'page/badges', records }, sender);
    expect(sent).toEqual([]);
  });

  it('tells a page’s badges that they may have changed, and gives one its script once something is linked', async () => {
    await load('https://crm.example/deals');
    await followPage(background, ours, sender);
    sent.length = 0;
    await tellCards(background);
    expect(sent).toEqual([[4, { kind: 'badges/linked', records: [card] }]]);
    await load('https://crm.example/deals');
    ran.length = 0;
    await tellCards(background);
    expect(ran).toEqual([[4, ['badges.js']]]);
  });
});
