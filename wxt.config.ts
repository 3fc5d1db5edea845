import { defineConfig } from 'wxt';

/** The build of the extension. Auto-imports are off: an import nobody writes is an arrow nobody sees. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  manifest: {
    name: 'Goalpost',
    description: 'What was agreed with a client, shown where you already work.',
  },
});
