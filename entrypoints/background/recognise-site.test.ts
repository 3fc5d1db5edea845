import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileAdapter } from '../../lib/adapters/address/compile-adapter';
import type { Adapter } from '../../lib/domain/records/adapter-shape';
import type { StoredValues } from '../../lib/platform/stored-values';
import { appHandlers } from './handlers/apps';
import { type OpenPage, OpenPages } from './open-pages';
import { recogniseSite } from './recognise-site';
import { Sites } from './sites';
import { TaughtApps } from './taught/taught-apps';

type Registered = { id: string; matches: string[]; js: string[] };

const browser = vi.hoisted(() => ({
  granted: [] as string[],
  registered: [] as Registered[],
  run: [] as { tabId: number; files: string[] }[],
  openTabs: [] as { id: number }[],
}));
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: browser.granted }) },
    runtime: { getURL: () => 'chrome-extension://id/' },
    tabs: {
      query: async ({ url }: { url: string[] }) => (url[0]?.includes(':443') ? browser.openTabs : []),
    },
    scripting: {
      getRegisteredContentScripts: async () => browser.registered,
      unregisterContentScripts: async () => {
        browser.registered = [];
      },
      registerContentScripts: async (scripts: Registered[]) => {
        browser.registered = scripts;
      },
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        browser.run.push({ tabId: target.tabId, files });
        return [];
      },
    },
  },
}));

const desk: Adapter = { app: 'desk-1', name: 'Desk', tenant: { from: 'host' }, navigation: 'unknown' };
const aPage: OpenPage = {
  navigation: 1,
  app: null,
  record: null,
  url: 'https://tracker.agency.example/',
  title: null,
  clientName: null,
  parents: [],
  isPanelOpen: false,
};

let stored: Map<string, unknown>;
const values: StoredValues = {
  get: async (key) => stored.get(key),
  set: async (key, value) => void stored.set(key, structuredClone(value)),
  remove: async (key) => void stored.delete(key),
  watch: () => () => {},
};
const tell = vi.fn();
let sites: Sites;
const site = 'https://tracker.agency.example';
const sender = { tabId: null };
/** Origins whose app was taught, and whether the panel is open in the tab. */
let taughtAt: string[];
let isPanelOpen: boolean;
const background = () => {
  const taught = new TaughtApps({ current: async () => null }, values);
  const app = { id: 'a', app: 'desk-1', name: 'Desk', forPages: compileAdapter(desk) };
  vi.spyOn(taught, 'all').mockImplementation(async () => taughtAt.map((origin) => ({ ...app, origin })));
  const pages = new OpenPages(values);
  return { sites, tell, taught, pages };
};
const said = async (apps: string[], path = '/') => {
  const made = background();
  await made.pages.update(7, () => ({ ...aPage, isPanelOpen }));
  await recogniseSite(made, { tabId: 7, url: `${site}${path}`, apps });
};
const registered = () => browser.registered.map(({ id, matches }) => [id, ...matches]);

beforeEach(() => {
  stored = new Map();
  sites = new Sites(values);
  taughtAt = [];
  isPanelOpen = false;
  tell.mockClear();
  browser.granted = [`${site}/*`];
  browser.registered = [];
  browser.run = [];
  browser.openTabs = [];
});

describe('recogniseSite', () => {
  it('gives the page its app’s adapter, and registers that one alone for the site from then on', async () => {
    await said(['redmine']);
    expect(browser.run).toEqual([{ tabId: 7, files: ['adapter-redmine.js', 'detector.js'] }]);
    expect(registered()).toContainEqual(['site-redmine', `${site}:443/*`]);
    expect(await new Sites(values).appOf(site)).toBe('redmine');
    expect(tell).toHaveBeenCalledWith({ kind: 'workspace' });
  });

  it('gives every open page of the site its scripts, and none twice', async () => {
    browser.openTabs = [{ id: 7 }, { id: 8 }];
    await said(['redmine']);
    expect(browser.run.map(({ tabId }) => tabId)).toEqual([7, 8]);
  });

  it('remembers nothing from an address alone, and does nothing while in doubt', async () => {
    await said([], '/work_packages/12');
    expect(browser.run.map(({ files }) => files[0])).toEqual(['adapter-openproject.js']);
    await said([], '/about');
    expect(browser.run).toHaveLength(1);
    expect(await sites.all()).toEqual([]);
  });

  it('keeps to what the reader chose', async () => {
    await sites.save({ origin: site, app: 'openproject' });
    await said(['redmine']);
    expect(browser.run[0]?.files).toEqual(['adapter-openproject.js', 'detector.js']);
    expect(await sites.appOf(site)).toBe('openproject');
  });

  it('gives a page of no app of ours the detector where the app was taught, or the panel was open', async () => {
    await said([]);
    expect(browser.run).toEqual([]);
    taughtAt = [site];
    await said([]);
    expect(browser.run).toEqual([{ tabId: 7, files: ['detector.js'] }]);
    taughtAt = [];
    isPanelOpen = true;
    await said([]);
    expect(browser.run).toHaveLength(2);
    expect(await sites.all()).toEqual([]);
  });

  it('remembers no site that was only shown the panel once', async () => {
    browser.granted = ['https://elsewhere.example/*'];
    await said(['redmine']);
    expect(await sites.all()).toEqual([]);
  });
});

describe('the sites', () => {
  it('are listed with their app, and shown as withdrawn when the browser took the permission back', async () => {
    const handlers = appHandlers(background());
    await handlers['sites/save']({ address: `${site}:8443/issues`, app: 'redmine' }, sender);
    const entry = { address: `${site}:8443`, permission: `${site}/*`, app: 'redmine' };
    expect(await handlers['sites/list']({}, sender)).toEqual([{ ...entry, granted: true }]);
    browser.granted = [];
    expect(await handlers['sites/list']({}, sender)).toEqual([{ ...entry, granted: false }]);
    await handlers['sites/forget']({ address: entry.address }, sender);
    expect(await handlers['sites/list']({}, sender)).toEqual([]);
  });

  it('include what was granted elsewhere, and none of an app’s own hosts', async () => {
    const handlers = appHandlers(background());
    browser.granted = ['http://127.0.0.1/*', 'https://app.hubspot.com/*'];
    await handlers['sites/save']({ address: 'https://app.hubspot.com', app: null }, sender);
    expect(await handlers['sites/list']({}, sender)).toEqual([
      { address: 'http://127.0.0.1', permission: 'http://127.0.0.1/*', app: null, granted: true },
    ]);
  });

  it('are registered as the reader corrects them', async () => {
    const handlers = appHandlers(background());
    await said(['redmine']);
    await handlers['sites/save']({ address: site, app: 'openproject' }, sender);
    expect(registered()).toContainEqual(['site-openproject', `${site}:443/*`]);
    await handlers['sites/save']({ address: site, app: null }, sender);
    expect(registered()).toEqual([['finder', `${site}/*`]]);
  });

  it('start empty from what cannot be read', async () => {
    stored.set('sites', { [site]: { app: 7 } });
    expect(await sites.all()).toEqual([]);
  });
});
