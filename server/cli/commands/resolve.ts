import * as z from 'zod/mini';
import type { ResolvedAddress } from '../../../lib/adapters/resolve';
import { fail } from '../../failure';
import { defineCliCommand } from '../cli-command';

/** What the detector makes of addresses; one JSON line each. */
export const resolve = defineCliCommand({
  name: 'resolve',
  summary: 'what record a web address shows; - reads addresses from stdin',
  configure: (command) => command.argument('<url...>').option('--json', 'print JSON, as it always does'),
  options: z.object({ json: z.optional(z.boolean()) }),
  run: async ({ positional, terminal }) => {
    const [only] = positional;
    const urls =
      positional.length === 1 && only === '-'
        ? (await terminal.readInput()).split(/\r?\n/).filter((line) => line.trim() !== '')
        : positional;
    if (urls.length === 0) return fail('required', 'Name at least one address.');
    const { resolveAddress } = await import('../../../lib/adapters/resolve');
    for (const url of urls) terminal.out(JSON.stringify({ url, ...shown(resolveAddress(url)) }));
    return undefined;
  },
});

function shown(resolved: ResolvedAddress) {
  if (!('recordId' in resolved)) return resolved;
  const { app, tenant, kind, recordId } = resolved;
  return { app, tenant, kind, id: recordId };
}
