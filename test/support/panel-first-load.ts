import { build, type Rolldown } from 'vite';
import { parseMessagesAhead } from '../../scripts/parse-messages-ahead';
import { bytesOf, type ScriptBytes } from './page-scripts';

/** What the panel has loaded when it is first painted, in English: its size, and the modules that are in it. */
export type FirstLoad = { bytes: ScriptBytes; modules: string[] };

/** Chunks that the panel asks for while it starts; all others come when they are wanted. */
const askedForAtOnce = /^assets\/(?:Panel|en)-/;

/** Builds the panel's page as the extension does, without writing it; with `NODE_ENV` at `production`, as there. */
export async function panelFirstLoad(): Promise<FirstLoad> {
  const chunks = await panelChunks();
  const loaded = new Set(
    chunks.filter(({ isEntry, fileName }) => isEntry || askedForAtOnce.test(fileName)).map(({ fileName }) => fileName),
  );
  const sizes: ScriptBytes[] = [];
  const modules: string[] = [];
  // Grows while it is walked: by what each of them imports.
  for (const fileName of loaded) {
    const chunk = chunks.find((other) => other.fileName === fileName);
    if (!chunk) throw new Error(`The panel’s build lacks ${fileName}.`);
    for (const imported of chunk.imports) loaded.add(imported);
    sizes.push(bytesOf(chunk.code));
    modules.push(...chunk.moduleIds);
  }
  const sum = (pick: (size: ScriptBytes) => number) => sizes.reduce((total, size) => total + pick(size), 0);
  return {
    bytes: { raw: sum(({ raw }) => raw), gzip: sum(({ gzip }) => gzip), brotli: sum(({ brotli }) => brotli) },
    modules,
  };
}

async function panelChunks(): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [parseMessagesAhead()],
    build: { write: false, target: 'esnext', rollupOptions: { input: 'entrypoints/panel/main.tsx' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => ('output' in output ? output.output.filter((part) => part.type === 'chunk') : []));
}
