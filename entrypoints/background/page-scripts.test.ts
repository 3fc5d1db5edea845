import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/domain/adapter-shape';
import { covers, pageScriptsFor } from './page-scripts';

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

describe('pageScriptsFor', () => {
  it('registers nothing without a grant', () => {
    expect(pageScriptsFor([], among)).toEqual([]);
  });

  it('gives an app’s hosts its own adapter and no other', () => {
    expect(pageScriptsFor(['https://*.cloud.example/*'], among)).toEqual([
      {
        id: 'cloud',
        matches: ['https://*.cloud.example/*'],
        excludeMatches: [],
        files: ['adapter-cloud.js', 'detector.js'],
      },
    ]);
  });

  it('keeps to the narrower of what is granted and what the app has', () => {
    const [scripts] = pageScriptsFor(['https://emea.cloud.example/*'], among);
    expect(scripts?.matches).toEqual(['https://emea.cloud.example/*']);
  });

  it('tries the apps that people host themselves on any other origin, and on this machine', () => {
    for (const origin of ['https://tracker.agency.example/*', 'http://127.0.0.1/*']) {
      const scripts = pageScriptsFor([origin], among);
      expect(scripts).toHaveLength(1);
      expect(scripts[0]?.matches).toEqual([origin]);
      expect(scripts[0]?.files).toEqual(['adapter-both.js', 'adapter-own.js', 'adapter-sample.js', 'detector.js']);
    }
  });

  it('splits a grant for everything, so that an app’s page still carries one adapter', () => {
    const scripts = pageScriptsFor(['*://*/*'], among);
    expect(scripts.map(({ id }) => id)).toEqual(['cloud', 'both', 'own-hosts']);
    expect(scripts[2]?.excludeMatches).toEqual(['https://*.cloud.example/*', 'https://both.example/*']);
  });
});

describe('covers', () => {
  it.each([
    ['*://*/*', 'https://a.example/*', true],
    ['https://*.a.example/*', 'https://a.example/*', true],
    ['https://*.a.example/*', 'https://x.a.example/*', true],
    ['https://*.a.example/*', 'https://xa.example/*', false],
    ['https://a.example/*', 'http://a.example/*', false],
    ['https://a.example/*', 'https://*.a.example/*', false],
  ])('%s, %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });
});
