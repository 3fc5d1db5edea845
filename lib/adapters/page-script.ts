import type { Adapter } from '../domain/adapter-shape';

/**
 * What a host page carries of an adapter. The rest (the app's name, how it is recognised, where its facts come from)
 * is for the background and for people.
 */
export type PageAdapter = Omit<Adapter, 'selfHosted' | 'switchedOff' | 'checkedIn'>;

/** The list that adapter scripts add to; it lives in the extension's isolated world, unseen by the page. */
export const registerName = 'goalpostAdapters';

/** The file a page gets for an app; registered before `detector.js` for the app's hosts. */
export const adapterScriptName = (app: string) => `adapter-${app}.js`;

/** The source of that file. */
export function writeAdapterScript(adapter: Adapter): string {
  const { selfHosted: _marks, switchedOff: _off, checkedIn: _year, ...onPage } = adapter;
  return `(globalThis.${registerName}??=[]).push(${JSON.stringify(onPage)});\n`;
}
