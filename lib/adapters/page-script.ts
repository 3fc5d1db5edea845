import type { Adapter } from '../domain/adapter-shape';
import { compileAdapter } from './address/compile-adapter';
import type { CompiledAdapter } from './address/compiled';

/** What a host page carries of an adapter: what its matcher and its reader need. */
export type PageAdapter = CompiledAdapter;

/** The table, by app, that adapter scripts add to; it lives in the extension's isolated world, unseen by the page. */
export const registerName = 'goalpostAdapters';

/** The file a page gets for an app; registered before `detector.js` for the app's hosts. */
export const adapterScriptName = (app: string) => `adapter-${app}.js`;

/** The source of that file. */
export function writeAdapterScript(adapter: Adapter): string {
  // By app, because a script may run twice in a page: registered, and again when a permission is granted.
  return `(globalThis.${registerName}??={})[${JSON.stringify(adapter.app)}]=${JSON.stringify(compileAdapter(adapter))};\n`;
}
