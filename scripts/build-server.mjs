import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = path.join(root, '.output/server');

/**
 * Builds the API and its command line into `.output/server`, with the packages that are plain JavaScript in it: one
 * file read at start instead of some hundred. What loads native code or loads itself lazily stays outside. It is built
 * beside its place and then put there: two processes that start at once both build, and neither runs half a build.
 */
export async function buildServer() {
  const made = `${built}-${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: {
      noExternal: [
        /^zod/,
        'hono',
        '@hono/node-server',
        'commander',
        'canonicalize',
        /^@noble/,
        'fraction.js',
        /@formatjs/,
        'uuid',
      ],
    },
    build: {
      ssr: 'server/cli/main.ts',
      outDir: made,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  // Read at run time from beside the code, like the tokens, which lie as far above the build as above the source.
  await cp(path.join(root, 'server/pages/styles'), path.join(made, 'styles'), { recursive: true });
  await putInPlace(made);
}

/** A folder can be renamed onto none that holds something, so the build that was there steps aside first. */
async function putInPlace(made) {
  const before = `${made}-before`;
  await rename(built, before).catch(() => {});
  // Another process was quicker: its build is as good.
  await rename(made, built).catch(() => rm(made, { recursive: true, force: true }));
  await rm(before, { recursive: true, force: true });
}
