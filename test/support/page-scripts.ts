import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { adapterScriptName, writeAdapterScript } from '../../lib/adapters/page-script';
import { adapters } from '../../lib/adapters/registry.generated';
import type { Adapter } from '../../lib/domain/records/adapter-shape';

/** The size of a script that runs in host pages, in bytes. */
export type ScriptBytes = { raw: number; gzip: number; brotli: number };

/** The scripts of host pages that are built, beside the adapters that are written. */
const built = ['detector', 'dock-panel', 'badges', 'opened-row'] as const;

/** The sizes of the scripts of host pages, built as the extension builds them. */
export async function measurePageScripts(): Promise<Record<string, ScriptBytes>> {
  const scripts = Object.values<Adapter>(adapters)
    .filter((adapter) => !adapter.sameAs)
    .map((adapter) => [adapterScriptName(adapter.app), bytesOf(writeAdapterScript(adapter))] as const);
  for (const name of built) scripts.push([`${name}.js`, bytesOf(await bundlePageScript(name))]);
  return Object.fromEntries(scripts);
}

/** A script of host pages as the one file it is built to, minified; nothing is written to disk. */
export async function bundlePageScript(name: (typeof built)[number]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: `entrypoints/${name}/index.ts`, formats: ['iife'], name: 'script' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('A page script’s build gave no output.');
  return output.output[0].code;
}

export const bytesOf = (script: string): ScriptBytes => ({
  raw: Buffer.byteLength(script),
  gzip: gzipSync(script, { level: 9 }).length,
  brotli: brotliCompressSync(script).length,
});
