import type { Plugin } from 'vite';

/**
 * Apps that a build for tests leaves out, by the names of their exports: `GOALPOST_WITHOUT=requestTracker`. So that an
 * app can be taught which Goalpost knows otherwise.
 */
export const leftOut: readonly string[] = (process.env['GOALPOST_WITHOUT'] ?? '').split(',').filter(Boolean);

/** Takes the apps that are left out off the table of all apps, wherever that is bundled. */
export function leaveOutApps(): Plugin {
  return {
    name: 'leave-out-apps',
    // Before TypeScript is taken off, and the table with it rewritten.
    enforce: 'pre',
    transform(code, id) {
      if (leftOut.length === 0 || !id.endsWith('lib/adapters/registry.generated.ts')) return null;
      return leftOut.reduce((table, name) => {
        const row = `  ${name},\n`;
        if (!table.includes(row)) throw new Error(`There is no app ${name} to leave out.`);
        return table.replace(row, '');
      }, code);
    },
  };
}
