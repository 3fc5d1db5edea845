import { defineWxtModule } from 'wxt/modules';
import { adapterScriptName, finderFiles, writeAdapterScript, writeMarksScript } from '../lib/adapters/page-script';
import { adapters } from '../lib/adapters/registry.generated';
import type { Adapter } from '../lib/domain/adapter-shape';

/** Writes each app's adapter into a small script of its own, so that no page carries all of them. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_wxt, files) => {
    for (const adapter of Object.values<Adapter>(adapters)) {
      if (adapter.sameAs) continue;
      files.push({ relativeDest: adapterScriptName(adapter.app), contents: writeAdapterScript(adapter) });
    }
    files.push({ relativeDest: finderFiles[0], contents: writeMarksScript(Object.values<Adapter>(adapters)) });
  });
});
