import { defineWxtModule } from 'wxt/modules';
import { adapterScriptName, finderFiles, writeAdapterScript, writeMarksScript } from '../lib/adapters/page-script';
import { adapters } from '../lib/adapters/registry.generated';
import type { Adapter } from '../lib/domain/records/adapter-shape';
import { leftOut } from '../scripts/leave-out-apps';

/** Writes each app's adapter into a small script of its own, so that no page carries all of them. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_wxt, files) => {
    const used = Object.entries<Adapter>(adapters).flatMap(([name, adapter]) =>
      leftOut.includes(name) ? [] : [adapter],
    );
    for (const adapter of used) {
      if (adapter.sameAs) continue;
      files.push({ relativeDest: adapterScriptName(adapter.app), contents: writeAdapterScript(adapter) });
    }
    files.push({ relativeDest: finderFiles[0], contents: writeMarksScript(used) });
  });
});
