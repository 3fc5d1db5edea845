import { isNotTheApp } from '../adapters/address/hosts';
import type { PageAdapter } from '../adapters/page-script';
import { isHere } from './mark';

/**
 * The adapters that this page is read with. On a host of somebody's own several apps may write their addresses alike:
 * there the page's marks decide, if it has any. None on a vendor's pages that are not the app.
 */
export function chooseAdapters(registered: readonly PageAdapter[], hostname: string): PageAdapter[] {
  const possible = registered.filter((adapter) => !isNotTheApp(adapter, hostname));
  const marked = possible.length > 1 ? possible.filter(({ marks }) => marks.some(isHere)) : [];
  return marked.length > 0 ? marked : possible;
}
