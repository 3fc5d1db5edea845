import type { Adapter } from '../records/adapter-shape';
import { isModestSelector } from './is-modest-selector';
import { isTooWide } from './is-too-wide';

/** Why an adapter that was taught, or that came as a file, is not taken: each one sentence in every language. */
export const adapterFaults = ['matches_everything', 'same_id', 'too_many', 'unsafe_selector'] as const;
export type AdapterFault = (typeof adapterFaults)[number];

/** Address shapes of one app, each group in them written out: pages compile them all. */
const mostShapes = 240;

/** What is wrong with an adapter that somebody wrote, and where; null if nothing is. Takes linear time. */
export function adapterFault(adapter: Adapter): { fault: AdapterFault; path: string } | null {
  const records = adapter.records ?? [];
  const wide = records.findIndex(isTooWide);
  if (wide >= 0) return { fault: 'matches_everything', path: `records.${wide}` };
  const constant = records.findIndex(
    ({ id = '{id}', patterns, above = [] }) =>
      !patterns.every((pattern) => namesAll(pattern, id)) ||
      // One that a pattern does not name is none there; what is put around it would be the parent of all.
      !above.every((parent) => isOnePart(parent.id) || patterns.every((pattern) => namesAll(pattern, parent.id))),
  );
  if (constant >= 0) return { fault: 'same_id', path: `records.${constant}` };
  const patterns = [
    ...records.flatMap((record) => record.patterns),
    ...(adapter.packed ?? []).map((one) => one.pattern),
  ];
  const shapes = patterns.reduce((sum, pattern) => sum + 2 ** Math.min(4, pattern.split('}?').length - 1), 0);
  if (shapes * Math.max(1, adapter.tenant.hosts?.length ?? 0) > mostShapes)
    return { fault: 'too_many', path: 'records' };
  const unsafe = selectorsOf(adapter).find(({ selector }) => !isModestSelector(selector));
  return unsafe ? { fault: 'unsafe_selector', path: unsafe.path } : null;
}

/** Whether the address gives all that the id is made of: otherwise different pages would be one and the same record. */
function namesAll(pattern: string, id: string): boolean {
  const needed = [...id.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, part]) => part);
  const named = new Set([...pattern.matchAll(/:([a-zA-Z]+)/g)].map(([, part]) => part));
  return needed.length > 0 && needed.every((part) => named.has(part));
}

const isOnePart = (template: string) => /^\{[a-zA-Z]+\}$/.test(template);

function selectorsOf({ titles, clients, descriptions, parents, cards, selfHosted, marks }: Adapter) {
  const readings = { titles, clients, descriptions, parents };
  const ofReadings = Object.entries(readings).flatMap(([path, list = []]) =>
    list.flatMap(({ selectors }, at) => selectors.map((selector) => ({ path: `${path}.${at}`, selector }))),
  );
  const ofCards = (cards ?? []).flatMap(({ selector, id, link }, at) =>
    [selector, id?.selector, link].flatMap((one) =>
      one === undefined ? [] : [{ path: `cards.${at}`, selector: one }],
    ),
  );
  const ofMarks = [...(selfHosted?.recognise ?? []), ...(marks ?? [])].map(({ value }) => ({
    path: 'selfHosted',
    selector: value,
  }));
  return [...ofReadings, ...ofCards, ...ofMarks];
}
