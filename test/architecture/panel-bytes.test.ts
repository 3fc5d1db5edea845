import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type FirstLoad, panelFirstLoad } from '../support/panel-first-load';

/** `npm run bench -- script-bytes` says how far the goal of 45,000 is, of the extension as it is built. */
const gateBytes = 55_000;

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

  it('has no section but the first', () => {
    const sections = /components\/panel\/(?:agreed|voices|history|options|teach)\/.*\.tsx$/;
    expect(first.modules.filter((id) => sections.test(id))).toEqual([]);
  });
});
