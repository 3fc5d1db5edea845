import { build } from 'vite';
import { describe, expect, it } from 'vitest';

/** The modules that a page of the extension carries, in any of its chunks. */
async function modulesOf(entry: string): Promise<string[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, target: 'esnext', minify: false, rollupOptions: { input: entry } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs.flatMap((output) =>
    'output' in output ? output.output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])) : [],
  );
}

describe('the panel', () => {
  it('carries no rule and no evaluation, so that it never waits for one: the background evaluates', async () => {
    const modules = await modulesOf('entrypoints/panel/main.tsx');
    expect(modules.some((id) => id.endsWith('/components/panel/EngagementPanel.tsx'))).toBe(true);
    const evaluating = modules.filter((id) =>
      /lib\/domain\/(evaluate|rules\/(evaluate-rules|registry\.generated))\.ts$/.test(id),
    );
    expect(evaluating).toEqual([]);
  }, 60_000);
});
