import type { CompiledAdapter } from './compiled';

/**
 * How near a web address lies to an app's own: how many words of its path, and of the path in its hash, are those that one
 * of the app's addresses begins with. Of two apps on one origin it tells whose page that is which shows no record of either:
 * `/rt/Search` is nearer to `/rt/Ticket/:id` than to `/redmine/issues/:id`. It is a hint, so nothing is decoded for it.
 */
export function nearness({ records }: CompiledAdapter, url: string): number {
  const { pathname, hash } = new URL(url);
  const words = [...wordsOf(pathname.slice(1)), ...wordsOf(hash.slice(1).replace(/\?.*/, ''))];
  const shared = records.flatMap(({ patterns }) =>
    patterns.map((pattern) => {
      const own = [...pattern.path, ...(pattern.hash?.path ?? [])];
      const end = own.findIndex((segment, at) => segment !== words[at]);
      return end < 0 ? own.length : end;
    }),
  );
  return Math.max(0, ...shared);
}

/** Slashes at the end do not count. */
function wordsOf(path: string): string[] {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed === '' ? [] : trimmed.split('/');
}
