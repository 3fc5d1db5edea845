import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/domain/records/adapter-shape';
import { pageScriptsFor } from './page-scripts';
import type { Site } from './sites';

const adapter = (app: string, hosts: string[], selfHosted = false): Adapter => ({
  app,
  name: app,
  hosts,
  tenant: { from: 'host' },
  navigation: 'full',
  ...(selfHosted ? { selfHosted: { recognise: [{ how: 'selector', value: 'body' }] } } : {}),
});

const cloud = adapter('cloud', ['https://*.cloud.example/*']);
const both = adapter('both', ['https://both.example/*'], true);
const own = adapter('own', [], true);
const sample = adapter('sample', ['http://127.0.0.1/*']);
const among = [cloud, both, own, sample];

const scriptsFor = (granted: string[], sites: Site[] = [], namesPorts = true, taughtAt: string[] = []) =>
  pageScriptsFor({ granted, sites, taughtAt, namesPorts }, among);

describe('pageScriptsFor', () => {
  it('registers nothing without a grant', () => {
    expect(scriptsFor([])).toEqual([]);
  });

  it('gives an app’s hosts its own adapter and no other', () => {
    expect(scriptsFor(['https://*.cloud.example/*'])).toEqual([
      {
        id: 'cloud',
        matches: ['https://*.cloud.example/*'],
        excludeMatches: [],
        files: ['adapter-cloud.js', 'detector.js'],
      },
    ]);
  });

  it('gives an app the adapters of others on its hosts, whichever of their scripts runs first', () => {
    const part = adapter('part', ['https://*.cloud.example/part/*']);
    const scripts = pageScriptsFor(
      { granted: ['https://*.cloud.example/*'], sites: [], taughtAt: [], namesPorts: true },
      [cloud, part],
    );
    expect(scripts.map(({ files }) => files)).toEqual([
      ['adapter-cloud.js', 'adapter-part.js', 'detector.js'],
      ['adapter-part.js', 'adapter-cloud.js', 'detector.js'],
    ]);
  });

  it('adds what follows opened rows where an app’s address carries no record, before the detector', () => {
    const openedRow = { records: [], row: 'tr', ids: ['id'], title: 'td', field: 'p', label: 'b' };
    const rows: Adapter = { ...adapter('rows', ['https://rows.example/*']), openedRow };
    const [script] = pageScriptsFor(
      { granted: ['https://rows.example/*'], sites: [], taughtAt: [], namesPorts: true },
      [rows, cloud],
    );
    expect(script?.files).toEqual(['adapter-rows.js', 'opened-row.js', 'detector.js']);
  });

  it('keeps to the narrower of what is granted and what the app has', () => {
    const [scripts] = scriptsFor(['https://emea.cloud.example/*']);
    expect(scripts?.matches).toEqual(['https://emea.cloud.example/*']);
  });

  it('only looks for marks on any other origin, and on this machine', () => {
    for (const origin of ['https://tracker.agency.example/*', 'http://127.0.0.1/*']) {
      const [script, ...more] = scriptsFor([origin]);
      expect(more).toEqual([]);
      expect(script).toMatchObject({ id: 'finder', matches: [origin], files: ['marks.js', 'finder.js'] });
    }
  });

  it('gives a site the adapter of its app alone, and looks for marks beside it', () => {
    const scripts = scriptsFor(
      ['http://127.0.0.1/*'],
      [
        { origin: 'http://127.0.0.1:8101', app: 'own' },
        { origin: 'http://127.0.0.1:8102', app: 'both' },
        { origin: 'http://127.0.0.1:8103', app: null },
      ],
    );
    expect(scripts.map(({ id, matches, files }) => [id, matches, files])).toEqual([
      ['site-own', ['http://127.0.0.1:8101/*'], ['adapter-own.js', 'detector.js']],
      ['site-both', ['http://127.0.0.1:8102/*'], ['adapter-both.js', 'detector.js']],
      ['finder', ['http://127.0.0.1/*'], ['marks.js', 'finder.js']],
    ]);
    expect(scripts[2]?.excludeMatches).toEqual(
      expect.arrayContaining(['http://127.0.0.1:8101/*', 'http://127.0.0.1:8102/*']),
    );
    expect(scripts[2]?.excludeMatches).not.toContain('http://127.0.0.1:8103/*');
  });

  it('gives both adapters to two sites that patterns without ports cannot tell apart', () => {
    const sites = [
      { origin: 'https://tools.example', app: 'own' },
      { origin: 'https://tools.example:8443', app: 'both' },
    ];
    const [script] = scriptsFor(['https://tools.example/*'], sites, false);
    expect(script).toMatchObject({
      matches: ['https://tools.example/*'],
      files: ['adapter-both.js', 'adapter-own.js', 'detector.js'],
    });
  });

  it('registers nothing for a site whose permission was withdrawn, or whose app is no longer known', () => {
    expect(scriptsFor([], [{ origin: 'https://tools.example', app: 'own' }])).toEqual([]);
    const ids = scriptsFor(['https://tools.example/*'], [{ origin: 'https://tools.example', app: 'gone' }]);
    expect(ids.map(({ id }) => id)).toEqual(['finder']);
  });

  it('splits a grant for everything, so that an app’s page still carries one adapter', () => {
    const scripts = scriptsFor(['*://*/*']);
    expect(scripts.map(({ id }) => id)).toEqual(['cloud', 'both', 'finder']);
    expect(scripts[2]?.excludeMatches).toEqual(['https://*.cloud.example/*', 'https://both.example/*']);
  });

  it('gives an origin whose app was taught the detector at once, and its finder to nobody else', () => {
    const taughtAt = ['http://127.0.0.1:8103', 'https://not-granted.example', 'https://x.cloud.example'];
    const [own, finder, ...more] = scriptsFor(['http://127.0.0.1/*'], [], true, taughtAt);
    expect(more).toEqual([]);
    expect(own).toMatchObject({ id: 'taught', matches: ['http://127.0.0.1:8103/*'], files: ['detector.js'] });
    expect(finder?.excludeMatches).toContain('http://127.0.0.1:8103/*');
  });

  it('leaves a taught origin with a port to the finder where patterns name none, and a known site its app', () => {
    const ids = (scripts: { id: string }[]) => scripts.map(({ id }) => id);
    expect(ids(scriptsFor(['http://127.0.0.1/*'], [], false, ['http://127.0.0.1:8103']))).toEqual(['finder']);
    const site = { origin: 'http://127.0.0.1:8101', app: 'own' };
    expect(ids(scriptsFor(['http://127.0.0.1/*'], [site], true, [site.origin]))).toEqual(['site-own', 'finder']);
  });
});
