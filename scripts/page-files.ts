import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Context = Rolldown.ChunkingContext;

/**
 * For the extension's pages: what several of them load at once lies in one file, and what only one of them does in its
 * own. Left to itself, the bundler parts it by every set of pages and later parts that share a module: thirty files for
 * the panel, and 7 kB more, because small files are compressed worse.
 */
export function pageFiles(): Plugin {
  const nameOf = (id: string, context: Context, isShared: boolean) => {
    const [page, ...others] = pagesWith(id, context);
    if (page === undefined || others.length > 0 !== isShared) return null;
    return isShared ? 'shared' : path.basename(path.dirname(page));
  };
  const groups: Rolldown.CodeSplittingGroup[] = [
    // First, or a page's own file would take along what it imports.
    { debugName: 'shared', name: (id, context) => nameOf(id, context, true), priority: 1 },
    { debugName: 'own', name: (id, context) => nameOf(id, context, false) },
  ];
  return {
    name: 'goalpost:page-files',
    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { groups } } },
        // A page names its two files; what comes later asks for its own, which lie on this device.
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
        },
      },
    }),
  };
}

/** The entries of the pages that load a module at once; none for what comes later. */
function pagesWith(id: string, context: Context, seen = new Set([id])): Set<string> {
  const module = context.getModuleInfo(id);
  const pages = new Set(module?.isEntry ? [id] : []);
  for (const importer of module?.importers ?? []) {
    if (seen.has(importer)) continue;
    seen.add(importer);
    for (const page of pagesWith(importer, context, seen)) pages.add(page);
  }
  return pages;
}
