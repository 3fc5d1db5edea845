import { build, type Rolldown } from 'vite';
import { pageFiles } from '../../scripts/page-files';
import { parseMessagesAhead } from '../../scripts/parse-messages-ahead';
import { bytesOf, type ScriptBytes } from './page-scripts';

/** What the panel has loaded when it is first painted, in English: its size, and the modules that are in it. */
export type FirstLoad = { bytes: ScriptBytes; modules: string[] };

/** The one module that the panel asks for while it starts; all others come when they are wanted. */
const askedForAtOnce = /\/domain\/languages\/en\.ts$/;

/**
 * Builds the pages as the extension does, all together, because they share files; without writing them, and with `NODE_ENV`
 * at `production`, as there.
 */
export async function panelFirstLoad(): Promise<FirstLoad> {
  const chunks = await panelChunks();
  const loaded = new Set(
    chunks
      .filter(({ name, isEntry, moduleIds }) =>
        isEntry ? name === 'panel' : moduleIds.some((id) => askedForAtOnce.test(id)),
      )
      .map(({ fileName }) => fileName),
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

const pages = Object.fromEntries(
  ['panel', 'welcome', 'workspace'].map((page) => [page, `entrypoints/${page}/main.tsx`]),
);

async function panelChunks(): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [parseMessagesAhead(), pageFiles()],
    build: { write: false, target: 'esnext', rolldownOptions: { input: pages } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) => ('output' in output ? output.output.filter((part) => part.type === 'chunk') : []));
}
