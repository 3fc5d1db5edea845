import type { Dock } from '../../lib/page/dock';
import { createDockPanel } from '../../lib/page/dock-panel/dock-panel';

/** The detector, which ran before this script, waits for it in the extension's isolated world. */
type World = { goalpostJoinPanel?: Dock['join'] };

/** Runs in pages whose reader wants the panel, or is likely to, and in no others: the background puts it there. */
export default {
  main() {
    (globalThis as World).goalpostJoinPanel?.(createDockPanel);
  },
};
