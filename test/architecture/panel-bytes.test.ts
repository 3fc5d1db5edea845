import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { en } from '../../lib/domain/languages/en';
import { isFirstText } from '../../scripts/first-texts';
import { type FirstLoad, panelFirstLoad } from '../support/panel-first-load';

/** The goal is 45,000; `npm run bench -- script-bytes` says what the extension as it is built has. */
const gateBytes = 46_000;

describe('what the panel loads before its first paint', () => {
  let first: FirstLoad;
  beforeAll(async () => {
    // At Vitest's own `test`, packages bring what helps developers.
    vi.stubEnv('NODE_ENV', 'production');
    first = await panelFirstLoad();
    vi.unstubAllEnvs();
  }, 60_000);

  it('is all there, and stays below the gate, gzipped', () => {
    for (const part of ['EngagementPanel.tsx', 'WatchTab.tsx', 'languages/en.ts'])
      expect(first.modules.some((id) => id.endsWith(part))).toBe(true);
    expect(first.bytes.gzip).toBeLessThan(gateBytes);
  });

  it('has no schema library: the background parses', () => {
    expect(first.modules.filter((id) => id.includes('node_modules/zod/'))).toEqual([]);
  });

  it('names no text that comes later', () => {
    const later = Object.keys(en.interface).filter((key) => !isFirstText(key));
    const own = first.modules.filter((id) =>
      /\/(?:components|entrypoints|lib)\/(?!domain\/languages\/).*\.tsx?$/.test(id),
    );
    expect(own.length).toBeGreaterThan(40);
    for (const id of own) {
      // Commands are named like some texts.
      const source = readFileSync(id, 'utf8').replace(/\b(?:case|name:) '[^']+'/g, '');
      // Whole keys, and beginnings of keys that are put together.
      const named = [...source.matchAll(/'([a-z_]+\.[\w.]+)'/g)].map(([, key]) => key ?? '');
      const begun = [...source.matchAll(/`([a-z_]+\.[\w.]*)\$\{/g)].map(([, start]) => start ?? '');
      const wrong = later.filter((key) => named.includes(key) || begun.some((start) => key.startsWith(start)));
      expect(wrong, id).toEqual([]);
    }
  });

  it('has no section but the first', () => {
    const sections = /components\/panel\/(?:agreed|voices|history|options|teach)\/.*\.tsx$/;
    expect(first.modules.filter((id) => sections.test(id))).toEqual([]);
  });
});
