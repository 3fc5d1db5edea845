import type { Adapter } from '../domain/adapter-shape';
import { compileAdapter } from './address/compile-adapter';
import type { CompiledAdapter } from './address/compiled';

/** What a host page carries of an adapter: what its matcher and its reader need. */
export type PageAdapter = CompiledAdapter;

/** The list that adapter scripts add to; it lives in the extension's isolated world, unseen by the page. */
export const registerName = 'goalpostAdapters';

/** The file a page gets for an app; registered before `detector.js` for the app's hosts. */
export const adapterScriptName = (app: string) => `adapter-${app}.js`;

/** The source of that file. */
export function writeAdapterScript(adapter: Adapter): string {
  return `(globalThis.${registerName}??=[]).push(${JSON.stringify(compileAdapter(adapter))});\n`;
}
