import type { Adapter } from '../domain/records/adapter-shape';
import { compileAdapter, marksOf } from './address/compile-adapter';
import type { CompiledAdapter } from './address/compiled';

/** What a host page carries of an adapter: what its matcher and its reader need. */
export type PageAdapter = CompiledAdapter;

/** The table, by app, that adapter scripts add to; it lives in the extension's isolated world, unseen by the page. */
export const registerName = 'goalpostAdapters';

/** Where the detector leaves the adapters that come by message, those of apps that were taught. */
export const taughtName = 'goalpostTaught';

/** The file a page gets for an app; registered before `detector.js` for the app's hosts. */
export const adapterScriptName = (app: string) => `adapter-${app}.js`;

/** The source of that file. */
export function writeAdapterScript(adapter: Adapter): string {
  // By app, because a script may run twice in a page: registered, and again when a permission is granted.
  return `(globalThis.${registerName}??={})[${JSON.stringify(adapter.app)}]=${JSON.stringify(compileAdapter(adapter))};\n`;
}

/** The marks of all apps that may run on a host of somebody's own, by app: the table that `finder.js` looks through. */
export type MarksByApp = Record<string, string[]>;

/** Where that table lies, in the extension's isolated world. */
export const marksName = 'goalpostMarks';

/** The files that find out which app an address runs. */
export const finderFiles = ['marks.js', 'finder.js'] as const;

/** The source of the first of them. */
export function writeMarksScript(among: readonly Adapter[]): string {
  const marks: MarksByApp = {};
  for (const adapter of among) {
    const selectors = adapter.switchedOff || adapter.sameAs ? [] : marksOf(adapter);
    if (selectors.length > 0) marks[adapter.app] = selectors;
  }
  return `globalThis.${marksName}=${JSON.stringify(marks)};\n`;
}
