import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registerName } from '../../lib/adapters/page-script';
import { startDetector } from '../../lib/page/detector';

/** Runs in pages of granted apps, after the scripts of their adapters, which the background registers with it. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<string, unknown>;
  // Injected twice (registered, and again by the toolbar button): the first one stays.
  if (world['goalpostStarted']) return;
  world['goalpostStarted'] = true;
  startDetector((world[registerName] as []) ?? []);
});
