import { describe, expect, it } from 'vitest';
import { measurePageScripts } from '../support/page-scripts';

/** What a host page carries costs every page load of its users. */
const gateBytes = 10_000;
/** `npm run bench -- script-bytes` says how far the goal of 6,000 is. */
const detectorBytes = 8_000;
/** Only pages of apps of which something is linked carry the badges' script. */
const badgesBytes = 5_000;
/** Only apps whose address carries no record load what follows their rows. */
const openedRowBytes = 2_000;

describe('the scripts in host pages', () => {
  it('stay below the gate, gzipped: the detector with any app’s adapter', async () => {
    const { 'detector.js': detector, 'badges.js': badges, ...scripts } = await measurePageScripts();
    const { 'opened-row.js': openedRow, ...adapters } = scripts;
    const heaviest = Math.max(...Object.values(adapters).map(({ gzip }) => gzip));
    const whole = (detector?.gzip ?? Number.POSITIVE_INFINITY) + heaviest;
    expect(whole).toBeLessThan(gateBytes);
    expect(detector?.gzip).toBeLessThan(detectorBytes);
    expect(badges?.gzip).toBeLessThan(badgesBytes);
    expect(openedRow?.gzip).toBeLessThan(openedRowBytes);
  });

  it('carry neither a framework nor a schema library', async () => {
    const { bundlePageScript } = await import('../support/page-scripts');
    for (const name of ['detector', 'badges', 'opened-row'] as const) {
      const script = await bundlePageScript(name);
      for (const stranger of ['preact', 'ZodError', '_zod']) expect(script).not.toContain(stranger);
    }
  });
});
