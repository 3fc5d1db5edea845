import { describe, expect, it } from 'vitest';
import { filesOf, pageScriptsFor, usedAdapters } from '../../entrypoints/background/page-scripts';
import { bundlePageScript, measurePageScripts } from '../support/page-scripts';

/** What a host page carries costs every page load of its users. */
const gateBytes = 10_000;
/** `npm run bench -- script-bytes` says how far the goal of 6,000 is. */
const detectorBytes = 6_500;
/** Only pages whose record is linked, or whose reader comes near the tab, carry the panel's script. */
const panelBytes = 2_100;
/** Only pages of apps of which something is linked carry the badges' script. */
const badgesBytes = 5_000;
/** Only apps whose address carries no record load what follows their rows. */
const openedRowBytes = 2_200;

describe('the scripts in host pages', () => {
  it('stay below the gate, gzipped: all that a page of any app is given when it loads', async () => {
    const bytes = await measurePageScripts();
    const gzipOf = (file: string) => bytes[file]?.gzip ?? Number.NaN;
    const everywhere = { granted: ['<all_urls>'], sites: [], taughtAt: [], namesPorts: true };
    const onOwnHosts = pageScriptsFor(everywhere).filter(({ id }) => id !== 'finder');
    const onSites = usedAdapters.map(({ app }) => ({ id: `site-${app}`, files: filesOf([app]) }));
    expect(onOwnHosts.length).toBeGreaterThan(40);
    const tooMuch = [...onOwnHosts, ...onSites]
      .map(({ id, files }) => ({ id, gzip: files.reduce((sum, file) => sum + gzipOf(file), 0) }))
      .filter(({ gzip }) => !(gzip < gateBytes));
    expect(tooMuch).toEqual([]);
    expect(gzipOf('detector.js')).toBeLessThan(detectorBytes);
    expect(gzipOf('dock-panel.js')).toBeLessThan(panelBytes);
    expect(gzipOf('badges.js')).toBeLessThan(badgesBytes);
    expect(gzipOf('opened-row.js')).toBeLessThan(openedRowBytes);
  });

  it('carry neither a framework nor a schema library', async () => {
    for (const name of ['detector', 'dock-panel', 'badges', 'opened-row'] as const) {
      const script = await bundlePageScript(name);
      for (const stranger of ['preact', 'ZodError', '_zod']) expect(script).not.toContain(stranger);
    }
  });
});
