import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Builds the API and its command line into `.output/server`, with the packages that are plain JavaScript in it: one
 * file read at start instead of some hundred. What loads native code or loads itself lazily stays outside.
 */
export async function buildServer() {
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
      outDir: '.output/server',
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  // Read at run time from beside the code, like the tokens, which lie as far above the build as above the source.
  for (const style of ['page.css', 'portal.css']) {
    await copyFile(path.join(root, 'server/pages', style), path.join(root, '.output/server', style));
  }
}
